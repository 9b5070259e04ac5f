/** Stories made by hand, as the reader of parts would give them: no XML stands behind them. */
import type {
  Piece,
  Revision,
  Run,
  Story,
  WordCell,
  WordParagraph,
  WordRow,
  WordTable,
} from '../../../src/word/story/story.js'
import { type TextOptions, textOf } from '../../../src/word/text/text-of.js'
import type { WordText } from '../../../src/word/text/word-text.js'

export interface MadeRun {
  /** "\t" and "\n" become pieces of their own. */
  readonly text?: string
  readonly note?: string
  readonly customMark?: boolean
  readonly i?: boolean
  readonly b?: boolean
  readonly raised?: boolean
  readonly style?: string
  readonly revision?: 'inserted' | 'deleted'
}

export interface MadeParagraph {
  readonly style?: string | null
  readonly runs: readonly (MadeRun | string)[]
  readonly mark?: 'inserted' | 'deleted'
  readonly indent?: number
  readonly numbering?: { readonly id: string; readonly level: number }
}

export interface MadeTable {
  readonly rows: readonly {
    readonly cells: readonly (readonly MadeParagraph[])[]
    readonly revision?: 'inserted' | 'deleted'
    /** Columns of each cell, and whether it goes on with the one above; 1 and false when left out. */
    readonly columns?: readonly number[]
    readonly merged?: readonly boolean[]
  }[]
}

const xml = { from: 0, to: 0 }

function revisions(kind: 'inserted' | 'deleted' | undefined): readonly Revision[] {
  return kind === undefined ? [] : [{ kind, moved: false, author: 'A', date: null }]
}

function piecesOf(made: MadeRun | string): Piece[] {
  const given = typeof made === 'string' ? { text: made } : made
  const run: Run = {
    xml,
    properties: null,
    style: given.style ?? null,
    emphasis: given.i ?? false,
    strong: given.b ?? false,
    capitals: false,
    position: given.raised === true ? 'superscript' : null,
    struck: false,
    revisions: revisions(given.revision),
    around: [],
  }
  const pieces: Piece[] = []
  if (given.note !== undefined)
    pieces.push({
      kind: 'note',
      value: '',
      xml,
      note: { id: given.note, part: 'footnotes', customMark: given.customMark ?? false },
      run,
    })
  for (const [value] of (given.text ?? '').matchAll(/[\t\n]|[^\t\n]+/g)) {
    const kind = value === '\t' ? 'tab' : value === '\n' ? 'break' : 'text'
    pieces.push({ kind, value, xml, note: null, run })
  }
  return pieces
}

function paragraphOf(made: MadeParagraph, index: number, cell: WordCell | null, note: string | null): WordParagraph {
  return {
    index,
    xml,
    properties: null,
    style: made.style ?? null,
    numbering: made.numbering ?? null,
    indent: made.indent ?? null,
    mark: revisions(made.mark),
    pieces: made.runs.flatMap(piecesOf),
    cell,
    note,
  }
}

export function bodyOf(blocks: readonly (MadeParagraph | MadeTable)[]): Story {
  const paragraphs: WordParagraph[] = []
  const tables: WordTable[] = []
  for (const block of blocks) {
    if ('runs' in block) {
      paragraphs.push(paragraphOf(block, paragraphs.length, null, null))
      continue
    }
    const rows: WordRow[] = []
    const table: WordTable = { xml, rows, within: null }
    tables.push(table)
    for (const made of block.rows) {
      const cells: WordCell[] = []
      const row: WordRow = { xml, revisions: revisions(made.revision), cells }
      rows.push(row)
      for (const [index, contents] of made.cells.entries()) {
        const own: number[] = []
        const cell: WordCell = {
          xml,
          table,
          row,
          columns: made.columns?.[index] ?? 1,
          merged: made.merged?.[index] ?? false,
          paragraphs: own,
        }
        cells.push(cell)
        for (const content of contents) {
          own.push(paragraphs.length)
          paragraphs.push(paragraphOf(content, paragraphs.length, cell, null))
        }
      }
    }
  }
  return { part: 'word/document.xml', xml: '', paragraphs, tables, comments: new Map() }
}

export function notesOf(notes: Readonly<Record<string, readonly MadeParagraph[]>>): Story {
  const paragraphs: WordParagraph[] = []
  for (const [id, contents] of Object.entries(notes))
    for (const content of contents) paragraphs.push(paragraphOf(content, paragraphs.length, null, id))
  return { part: 'word/footnotes.xml', xml: '', paragraphs, tables: [], comments: new Map() }
}

/** The text of made blocks and notes. */
export function made(
  blocks: readonly (MadeParagraph | MadeTable)[],
  notes: Readonly<Record<string, readonly MadeParagraph[]>> = {},
  options: Partial<TextOptions> = {},
): WordText & { stories: readonly [Story, Story, null] } {
  const stories = [bodyOf(blocks), notesOf(notes), null] as const
  const text = textOf(stories, { view: 'final', styleNames: new Map(), labels: () => null, ...options })
  return { ...text, stories }
}

export function p(...runs: readonly (MadeRun | string)[]): MadeParagraph {
  return { runs }
}

export function styled(style: string, ...runs: readonly (MadeRun | string)[]): MadeParagraph {
  return { style, runs }
}
