/** The characters of one paragraph in a row, each with its home and its look: what is written as inline Markdown. */
import { isBlank } from '../../tree/text.js'
import { type Cut, labelOf, type NoteMark, type PhraseItem } from './note-marks.js'
import type { ShownPiece } from './view.js'

/** Characters of the phrase that are of one piece, or the mark of a note (one character that stands for it). */
export interface PhrasePart {
  readonly from: number
  readonly to: number
  readonly shown: ShownPiece | null
  /** Offset in the piece's value. */
  readonly at: number
  readonly mark: NoteMark | null
}

export interface Phrase {
  readonly text: string
  /** Without gaps. */
  readonly parts: readonly PhrasePart[]
}

/** Stands for the mark of a note: neither a blank nor a letter nor punctuation. */
export const markCharacter = '\ufffc'

/**
 * Puts the items in a row, without the blanks at both ends and those around line breaks; several breaks are one. `oneLine`: breaks become blanks, as headings and
 * cells have no lines.
 */
export function phraseOf(items: readonly PhraseItem[], oneLine: boolean): Phrase {
  const rows: PhrasePart[] = []
  let raw = ''
  const add = (text: string, shown: ShownPiece | null, at: number, mark: NoteMark | null): void => {
    rows.push({ from: raw.length, to: raw.length + text.length, shown, at, mark })
    raw += text
  }
  for (const item of items) {
    if (!('shown' in item)) {
      if (labelOf(item) !== '') add(markCharacter, null, 0, item)
    } else addCut(item, add)
  }
  return kept(raw, rows, oneLine)
}

function addCut({ shown, from, to }: Cut, add: (text: string, shown: ShownPiece, at: number, mark: null) => void) {
  const { kind, value } = shown.piece
  if (from >= to) return
  if (kind === 'break' || !/[\r\n]/.test(value)) {
    add(value.slice(from, to), shown, from, null)
    return
  }
  // A line end inside w:t is a blank: it is kept apart, so that what is copied can be copied as it is.
  for (const match of value.slice(from, to).matchAll(/[\r\n]|[^\r\n]+/g))
    add(/[\r\n]/.test(match[0]) ? ' ' : match[0], shown, from + match.index, null)
}

function kept(raw: string, rows: readonly PhrasePart[], oneLine: boolean): Phrase {
  const start = raw.length - raw.trimStart().length
  const end = Math.max(start, raw.trimEnd().length)
  if (start === 0 && end === raw.length && !raw.includes('\n')) return { text: raw, parts: rows }
  const gone: { from: number; to: number }[] = [{ from: 0, to: start }]
  for (let at = raw.indexOf('\n', start); at >= 0 && at < end; ) {
    let from = at
    let to = at + 1
    while (from > start && isBlank(raw.charCodeAt(from - 1))) from--
    while (to < end && isBlank(raw.charCodeAt(to))) to++
    gone.push({ from, to: at }, { from: at + 1, to })
    at = raw.indexOf('\n', to)
  }
  gone.push({ from: end, to: raw.length })
  let text = ''
  const parts: PhrasePart[] = []
  let next = 0
  for (const row of rows) {
    let { from } = row
    const keep = (to: number): void => {
      if (to <= from) return
      parts.push({ ...row, from: text.length, to: text.length + to - from, at: row.at + from - row.from })
      text += raw.slice(from, to)
    }
    while (next < gone.length && (gone[next] as { to: number }).to <= from) next++
    for (let index = next; index < gone.length; index++) {
      const hole = gone[index] as { from: number; to: number }
      if (hole.from >= row.to) break
      keep(hole.from)
      from = Math.max(from, hole.to)
    }
    keep(row.to)
  }
  return { text: oneLine ? text.replaceAll('\n', ' ') : text, parts }
}
