/**
 * The stretches of a block as they will become nodes: cut at seams and at note marks, blanks at seams and ends
 * settled.
 */
import type { Lines } from '../source/lines.js'
import { positionOf } from '../source/lines.js'
import type { Span } from '../source/position.js'
import type { FootnoteReference } from '../tree/nodes.js'
import { isBlank } from '../tree/text.js'

/** A note mark glued to the text: "countries1". */
export interface Mark extends Span {
  readonly label: string
}

export interface Piece extends Span {
  /** Where the piece begins on the one line that micromark reads. */
  readonly at: number
  /** Label of the note whose mark the piece is; null for text. */
  readonly mark: string | null
  /** Characters of the source were left out, or a page break joined, directly before the piece. */
  readonly seam: boolean
  /** Something other than blanks stands in the gap before: nothing but text may reach over it. */
  readonly hard: boolean
}

interface PieceSource {
  readonly text: string
  readonly removed?: readonly Span[]
}

/** Cuts the spans of a block at the marks. Empty when the spans hold nothing but blanks. */
export function piecesOf(source: PieceSource, spans: readonly Span[], marks: readonly Mark[]): Piece[] {
  const settled = settle(source, spans)
  const pieces: Piece[] = []
  let at = 0
  let next = 0
  for (let index = 0; index < settled.length; index++) {
    const span = settled[index] as Span
    const before = settled[index - 1]
    let from = span.from
    let seam = before !== undefined
    const hard = before !== undefined && isHard(source, before.to, span.from)
    const add = (to: number, mark: string | null): void => {
      if (to <= from) return
      pieces.push({ from, to, at, mark, seam, hard: seam && hard })
      at += to - from
      from = to
      seam = false
    }
    while (next < marks.length && (marks[next] as Mark).from < span.from) next++
    for (; next < marks.length && (marks[next] as Mark).to <= span.to; next++) {
      const mark = marks[next] as Mark
      if (mark.from < from || mark.to <= mark.from) continue
      add(mark.from, null)
      add(mark.to, mark.label)
    }
    add(span.to, null)
  }
  return pieces
}

export function markNode(lines: Lines, piece: Piece): FootnoteReference {
  const label = piece.mark as string
  return {
    type: 'footnoteReference',
    identifier: label.toLowerCase(),
    label,
    position: positionOf(lines, piece.from, piece.to),
  }
}

/**
 * Blanks at both ends go; between two spans one stretch of blanks stays in one of them, when the source has any that
 * was not removed.
 */
function settle(source: PieceSource, spans: readonly Span[]): Span[] {
  const { text } = source
  const settled: Span[] = []
  for (const span of spans) {
    const before = settled[settled.length - 1]
    let { from, to } = span
    if (before === undefined) {
      from = skipBlanks(text, from, to)
      if (from < to) settled.push({ from, to })
      continue
    }
    if (from >= to) continue
    const beforeTo = skipBlanksBack(text, before.to, before.from)
    if (isBlank(text.charCodeAt(from))) {
      // The blanks of the later span part the words: those at the end of the earlier one would be a second space.
      settled[settled.length - 1] = { from: before.from, to: beforeTo }
    } else if (beforeTo === before.to) {
      const free = freeBlanks(source, before.to, from)
      if (free.after < from) from = free.after
      else if (free.before > before.to) settled[settled.length - 1] = { from: before.from, to: free.before }
    }
    settled.push({ from, to })
  }
  while (settled.length > 0) {
    const last = settled[settled.length - 1] as Span
    const to = skipBlanksBack(text, last.to, last.from)
    settled.pop()
    if (to > last.from) {
      settled.push({ from: last.from, to })
      break
    }
  }
  return settled
}

/** Blanks of the gap [from, to) that nobody removed: up to `before` at its start, from `after` at its end. */
function freeBlanks({ text, removed }: PieceSource, from: number, to: number): { before: number; after: number } {
  let before = skipBlanks(text, from, to)
  let after = skipBlanksBack(text, to, from)
  if (removed !== undefined) {
    for (let index = firstBehind(removed, from); index < removed.length; index++) {
      const stretch = removed[index] as Span
      if (stretch.from >= to) break
      before = Math.min(before, Math.max(from, stretch.from))
      after = Math.max(after, Math.min(to, stretch.to))
    }
  } else if (before === to && text.charAt(from - 1) === '-') after = to
  return { before: before === to ? from : before, after }
}

/** True when more than free blanks lies between two spans. */
function isHard(source: PieceSource, from: number, to: number): boolean {
  if (skipBlanks(source.text, from, to) < to) return true
  if (source.removed === undefined) return from < to
  const stretch = source.removed[firstBehind(source.removed, from)]
  return stretch !== undefined && stretch.from < to
}

/** Index of the first stretch that ends behind `offset`. */
function firstBehind(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Span).to <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function skipBlanks(text: string, from: number, to: number): number {
  let offset = from
  while (offset < to && isBlank(text.charCodeAt(offset))) offset++
  return offset
}

function skipBlanksBack(text: string, to: number, from: number): number {
  let offset = to
  while (offset > from && isBlank(text.charCodeAt(offset - 1))) offset--
  return offset
}
