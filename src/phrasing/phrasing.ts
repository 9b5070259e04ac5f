/**
 * Inline content of one block. Plain text becomes text nodes directly; anything that may be markup goes through
 * micromark (the tokenizer of remark) as one line of the same length, so that every offset leads back to the source.
 */
import type { Lines } from '../source/lines.js'
import { positionOf } from '../source/lines.js'
import type { Span } from '../source/position.js'
import type { Phrasing } from '../tree/nodes.js'
import { sourceValue } from '../tree/text.js'
import { type CutEmphasis, extendCutEmphasis } from './cut-emphasis.js'
import { readInline } from './inline.js'
import { maskOf, mayHoldMarkup } from './mask.js'
import { type Mark, markNode, type Piece, piecesOf } from './pieces.js'

/** What phrasing needs to know of the text that is read. */
export interface PhrasingSource {
  readonly text: string
  readonly lines: Lines
  /** Markdown of all link and footnote definitions of the input; "" for none. */
  readonly definitions: string
  /** Stretches taken out, in order and disjoint: tells a removed space from one that parts two words. */
  readonly removed?: readonly Span[]
}

export interface PhrasingOptions {
  /** Note marks glued to the text, in order, inside the spans. */
  readonly marks: readonly Mark[]
  /** False leaves emphasis that a page break cut as it is. */
  readonly repair: boolean
}

/**
 * Reads the text of one block. `spans` are its stretches of the source, in order; a text node never reaches over a
 * seam between two. Linear in the length of the spans.
 */
export function readPhrasing(
  source: PhrasingSource,
  spans: readonly Span[],
  options: PhrasingOptions,
): { children: Phrasing[]; repairs: CutEmphasis[] } {
  const pieces = piecesOf(source, spans, options.marks)
  if (pieces.length === 0) return { children: [], repairs: [] }
  if (!mayHoldMarkup(source, pieces)) return { children: plainNodes(source, pieces), repairs: [] }
  const read = readInline(source, pieces, maskOf(source.text, pieces))
  if (read.misplaced.length > 0) {
    // A mark inside code or an address is no mark.
    return readPhrasing(source, spans, {
      ...options,
      marks: options.marks.filter(mark => !read.misplaced.includes(mark.from)),
    })
  }
  if (read.children === null) return { children: plainNodes(source, pieces), repairs: [] }
  const repairs =
    options.repair && pieces.some(piece => piece.seam) ? extendCutEmphasis(source, pieces, read.children) : []
  return { children: read.children, repairs }
}

/** Text nodes and note marks, every character taken as it stands. */
function plainNodes(source: PhrasingSource, pieces: readonly Piece[]): Phrasing[] {
  return pieces.map(piece =>
    piece.mark === null
      ? {
          type: 'text',
          value: sourceValue(source.text.slice(piece.from, piece.to)),
          position: positionOf(source.lines, piece.from, piece.to),
        }
      : markNode(source.lines, piece),
  )
}
