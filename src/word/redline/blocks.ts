/** The text of a Word file, read back into its blocks: paragraphs, tables and notes with the characters of each (docs/word.md). */
import { inlineTokens, type Token } from './inline.js'

/** A paragraph: of the running text, of a cell, of a note. */
export interface Line {
  readonly from: number
  readonly to: number
  /** "# ", "## "; "" for none. */
  readonly hash: string
  /** Characters and marks, and the end of the paragraph as last. */
  readonly tokens: readonly Token[]
  /** What the line is in. */
  readonly place: 'text' | 'cell' | 'note'
}

export interface TextCell {
  readonly lines: readonly Line[]
}

export interface TextRow {
  readonly cells: readonly TextCell[]
}

export interface TextTable {
  readonly from: number
  readonly to: number
  readonly rows: readonly TextRow[]
  /** Stands for it among the characters of the text. */
  readonly token: Token
}

export interface TextNote {
  readonly label: string
  readonly lines: readonly Line[]
  /** The first mark of the note; null when there is none. */
  readonly mark: Token | null
}

export interface Blocks {
  /** Without notes. */
  readonly flow: readonly (Line | TextTable)[]
  readonly notes: readonly TextNote[]
}

const noteStart = /^\[\^([^\]\s]+)\]: ?/
const tableStart = /^\|.*\|\n\|(?: --- \|)+(?:\n|$)/
const separator = '\n\n'

export function blocksOf(text: string): Blocks {
  const flow: (Line | TextTable)[] = []
  const notes: (TextNote & { lines: Line[]; mark: Token | null })[] = []
  /** Marks that have no note yet. */
  const marks: Token[] = []
  let isNote = false
  for (let from = 0; from < text.length; ) {
    if (text.charAt(from) === '\n') {
      from++
      continue
    }
    const found = text.indexOf(separator, from)
    const to = found < 0 ? endOf(text) : found
    const block = text.slice(from, to)
    const end = found < 0 ? text.length : to + separator.length
    const note = noteStart.exec(block)
    const last = notes[notes.length - 1]
    if (note !== null) {
      const label = note[1] as string
      const index = marks.findIndex(mark => mark.label === label)
      const mark = index < 0 ? null : (marks.splice(index, 1)[0] as Token)
      notes.push({ label, lines: [lineOf(text, from, to, end, note[0].length, '', 'note')], mark })
      isNote = true
    } else if (isNote && last !== undefined && block.startsWith('    '))
      last.lines.push(lineOf(text, from, to, end, 4, '', 'note'))
    else if (block !== '') {
      isNote = false
      const part = tableStart.test(block) ? tableOf(text, from, to) : paragraphOf(text, from, to, end)
      flow.push(part)
      for (const token of charactersOf(part)) if (token.kind === 'mark') marks.push(token)
    }
    from = end
  }
  return { flow, notes }
}

/** Without the line end that ends a text. */
function endOf(text: string): number {
  return text.endsWith('\n') ? text.length - 1 : text.length
}

function paragraphOf(text: string, from: number, to: number, end: number): Line {
  const hash = /^#{1,6} /.exec(text.slice(from, Math.min(to, from + 7)))?.[0] ?? ''
  return lineOf(text, from, to, end, hash.length, hash, 'text')
}

function lineOf(
  text: string,
  from: number,
  to: number,
  end: number,
  opening: number,
  hash: string,
  place: Line['place'],
): Line {
  const tokens = inlineTokens(text, Math.min(to, from + opening), to)
  tokens.push(markOf('end', to, end))
  return { from, to, hash, tokens, place }
}

function markOf(kind: 'end' | 'table', from: number, to: number): Token {
  return { kind, value: kind, from, to, at: from, label: '', emphasis: false, strong: false }
}

function tableOf(text: string, from: number, to: number): TextTable {
  const rows: TextRow[] = []
  let at = from
  for (const [index, line] of text.slice(from, to).split('\n').entries()) {
    if (index !== 1) rows.push({ cells: cellsOf(text, at, at + line.length) })
    at += line.length + 1
  }
  return { from, to, rows, token: markOf('table', to, to) }
}

function cellsOf(text: string, from: number, to: number): TextCell[] {
  const cells: TextCell[] = []
  let start = from + 1
  for (let at = start; at < to; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === '|') {
      cells.push({ lines: cellLines(text, start + 1, at - 1) })
      start = at + 1
    }
  }
  return cells
}

function cellLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  if (to <= from) return lines
  let start = from
  for (let at = from; at < to; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.startsWith('<br>', at)) {
      lines.push(lineOf(text, start, at, at + 4, 0, '', 'cell'))
      start = at + 4
    }
  }
  lines.push(lineOf(text, start, to, to, 0, '', 'cell'))
  return lines
}

export function isTable(part: Line | TextTable): part is TextTable {
  return 'rows' in part
}

/** Those of a table too. */
export function linesOf(part: Line | TextTable): readonly Line[] {
  return isTable(part) ? part.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)) : [part]
}

function charactersOf(part: Line | TextTable): Token[] {
  return linesOf(part).flatMap(({ tokens }) => tokens)
}

export function allLines({ flow, notes }: Blocks): Line[] {
  return [...flow.flatMap(linesOf), ...notes.flatMap(({ lines }) => lines)]
}
