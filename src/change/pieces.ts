/** The text of a passage in pieces of one format each. */
import type { TextSide } from './comparison.js'
import { leavesOf, plain } from './leaves.js'
import type { Passage } from './passage.js'
import { placedTokens } from './placed.js'
import type { Format } from './redline.js'

export interface Piece {
  readonly text: string
  readonly format: Format
}

export interface Pieces {
  /** Labels of the note marks in it. */
  readonly notes: readonly string[]
  /** The pieces of a stretch of the text; the marks of notes stand in them with their label for a text. */
  cut(from: number, to: number): Piece[]
}

interface Boundary {
  /** In the text: from here on the words have this format. */
  readonly at: number
  readonly format: Format
  /** Not null for the mark of a note, that stands before the character at `at`. */
  readonly note: string | null
}

export function piecesOf(side: TextSide, passage: Passage): Pieces {
  const boundaries = boundariesOf(side, passage)
  return {
    notes: boundaries.flatMap(({ note }) => (note === null ? [] : [note])),
    cut: (from, to) => cut(passage.text, boundaries, from, to),
  }
}

function boundariesOf(side: TextSide, passage: Passage): Boundary[] {
  const leaves = leavesOf(passage)
  if (leaves.every(({ format }) => format === plain)) return []
  const boundaries: Boundary[] = []
  let last: Format = plain
  let end = 0
  let next = 0
  for (const token of placedTokens(side, passage)) {
    for (; next < leaves.length && (leaves[next]?.to ?? 0) <= token.sourceFrom; next++) {
      const label = leaves[next]?.label ?? null
      if (label !== null) boundaries.push({ at: end, format: (leaves[next] as { format: Format }).format, note: label })
    }
    const format = leaves[next]?.format ?? plain
    if (!isSameFormat(format, last)) {
      // Blanks between two formats are plain.
      if (last !== plain && end < token.from) boundaries.push({ at: end, format: plain, note: null })
      boundaries.push({ at: token.from, format, note: null })
      last = format
    }
    end = token.to
  }
  if (last !== plain && end < passage.text.length) boundaries.push({ at: end, format: plain, note: null })
  for (; next < leaves.length; next++) {
    const { label, format } = leaves[next] as { label: string | null; format: Format }
    if (label !== null) boundaries.push({ at: end, format, note: label })
  }
  return boundaries
}

function cut(text: string, boundaries: readonly Boundary[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let format = plain
  let at = from
  const until = (end: number) => {
    if (at < end) pieces.push({ text: text.slice(at, end), format })
    at = Math.max(at, end)
  }
  for (const boundary of boundaries) {
    if (boundary.at > to) break
    if (boundary.note !== null) {
      // The mark belongs to the stretch that ends with its word.
      if (boundary.at <= from && !(from === 0 && boundary.at === 0)) continue
      until(boundary.at)
      pieces.push({ text: boundary.note, format: boundary.format })
      continue
    }
    if (boundary.at >= to) break
    until(Math.max(from, boundary.at))
    format = boundary.format
  }
  until(to)
  return pieces
}

export function isSameFormat(x: Format, y: Format): boolean {
  return (
    x.emphasis === y.emphasis &&
    x.strong === y.strong &&
    x.deleted === y.deleted &&
    x.code === y.code &&
    x.url === y.url
  )
}
