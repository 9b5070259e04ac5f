/** Where in the body a range of the text stands: Word has no comments in notes, so what is said of a note stands at its mark. */
import type { RunPlace } from '../story/split.js'
import type { Piece } from '../story/story.js'
import type { Stretch } from '../text/word-text.js'
import type { WordDocument } from '../word.js'

/** Both in the body, `start` not behind `end`. */
export interface Anchor {
  readonly start: RunPlace
  readonly end: RunPlace
}

/** The place of text[from, to). Where the file has nothing of it (a computed label, a blank line) its paragraph is meant; null when the body has no text. */
export function anchorOf(document: WordDocument, from: number, to: number): Anchor | null {
  const shown = stretchesIn(document, from, Math.max(to, from + 1))
  if (shown !== null) return between(document, placeIn(shown.first, from, document), placeIn(shown.last, to, document))
  const whole = stretchesIn(document, ...paragraphAt(document, from)) ?? nearest(document, from)
  if (whole === null) return null
  const { first, last } = whole
  return between(document, placeIn(first, first.from, document), placeIn(last, last.to, document))
}

interface Ends {
  readonly first: Stretch
  readonly last: Stretch
}

function stretchesIn({ stretches }: WordDocument, from: number, to: number): Ends | null {
  let first: Stretch | null = null
  let last: Stretch | null = null
  for (const stretch of stretches) {
    if (stretch.from >= to) break
    if (stretch.to <= from) continue
    first ??= stretch
    last = stretch
  }
  return first === null || last === null ? null : { first, last }
}

function paragraphAt({ paragraphs }: WordDocument, at: number): [from: number, to: number] {
  let found: [number, number] = [0, 0]
  for (const { from, to } of paragraphs) if (from <= at) found = [from, to]
  return found
}

function nearest({ stretches }: WordDocument, at: number): Ends | null {
  const stretch = stretches.find(({ to }) => to > at) ?? stretches[stretches.length - 1]
  return stretch === undefined ? null : { first: stretch, last: stretch }
}

interface Place {
  /** The piece is the mark of a note that is not in the body. */
  readonly isMark: boolean
  readonly piece: Piece
  readonly at: number
}

/** `offset` counts in the text; outside the stretch it is the nearer end. */
function placeIn(stretch: Stretch, offset: number, document: WordDocument): Place | null {
  const { story, paragraph, piece, from, to, at, length } = stretch
  const home = document.stories[story]?.paragraphs[paragraph]
  const found = home?.pieces[piece]
  if (home === undefined || found === undefined) return null
  if (story !== 0) {
    const mark = markOf(document, story === 1 ? 'footnotes' : 'endnotes', home.note)
    return mark === null ? null : { isMark: true, piece: mark, at: 0 }
  }
  if (offset <= from) return { isMark: false, piece: found, at }
  if (offset >= to) return { isMark: false, piece: found, at: at + Math.max(length, found.note === null ? 0 : 1) }
  // Inside of what is written otherwise than it stands in the file, all of it is meant.
  return { isMark: false, piece: found, at: to - from === length ? at + offset - from : at + length }
}

/** The piece that refers to a note, as the text shows it. */
function markOf({ stretches, stories }: WordDocument, part: 'footnotes' | 'endnotes', id: string | null): Piece | null {
  for (const { story, paragraph, piece } of stretches) {
    const found = story === 0 ? stories[0].paragraphs[paragraph]?.pieces[piece] : undefined
    if (found?.note?.part === part && found.note.id === id) return found
  }
  return null
}

function between(document: WordDocument, from: Place | null, to: Place | null): Anchor | null {
  const [first, last] = [from ?? to, to ?? from]
  if (first === null || last === null) return null
  // The mark of a note may stand before what else of the paragraph is meant.
  const isTurned = first.piece.xml.from > last.piece.xml.from
  const [start, end] = isTurned ? [last, first] : [first, last]
  return { start: start.isMark ? { piece: start.piece, at: 0 } : start, end: behindMark(document, end) }
}

/** A typed mark belongs to the reference before it: both stay in one run. */
function behindMark({ stories: [body] }: WordDocument, { isMark, piece, at }: Place): RunPlace {
  if (piece.note === null) return { piece, at }
  const end = isMark ? 1 : at
  if (end === 0 || !piece.note.customMark) return { piece, at: end }
  for (const { pieces, xml } of body.paragraphs) {
    if (piece.xml.from < xml.from || piece.xml.to > xml.to) continue
    const next = pieces[pieces.indexOf(piece) + 1]
    const typed = /^\s*\S+/.exec(next?.value ?? '')
    if (next?.run === piece.run && typed !== null) return { piece: next, at: typed[0].length }
  }
  return { piece, at: end }
}
