/** The words of a passage with their places in the source. */
import { type Piece, sourceSpan } from '../prose/block.js'
import type { Span } from '../source/position.js'
import type { PlacedToken, TextSide } from './comparison.js'
import type { Passage, Stretch } from './passage.js'
import type { Token } from './words/token.js'
import { tokensOf } from './words/tokens.js'

/** In order, disjoint; the bar between two cells of a row is a token too. */
export function placedTokens({ source }: TextSide, passage: Passage): PlacedToken[] {
  const placed: PlacedToken[] = []
  const { stretches } = passage
  const walk: Walk = { stretch: 0, piece: 0 }
  let end = passage.from
  for (const token of tokensOf(passage.text)) {
    const { from, to, key, kind } = token
    while (walk.stretch + 1 < stretches.length && (stretches[walk.stretch + 1] as Stretch).at <= from) {
      walk.stretch++
      walk.piece = 0
    }
    const start = directPlace(stretches[walk.stretch], walk, token)
    if (start >= 0) {
      if (start < end) continue
      end = start + to - from
      placed.push({ from, to, key, kind, passage, sourceFrom: start, sourceTo: end })
      continue
    }
    const place = placeOf(passage, walk.stretch, token, source, end)
    if (place === null || place.from < end || place.to <= place.from) continue
    end = place.to
    placed.push({ from, to, key, kind, passage, sourceFrom: place.from, sourceTo: end })
  }
  return placed
}

/** Where the last word was found: the next one stands there or behind. */
interface Walk {
  stretch: number
  piece: number
}

/** The place of a word in one piece of text that is written as it is spoken: nearly all of them; -1 for the others. */
function directPlace(stretch: Stretch | undefined, walk: Walk, { from, to }: Token): number {
  if (stretch === undefined) return -1
  const { pieces, text } = stretch.block
  const [start, end] = [from - stretch.at, to - stretch.at]
  if (start < 0 || end > text.length) return -1
  while (walk.piece + 1 < pieces.length && (pieces[walk.piece + 1] as Piece).at <= start) walk.piece++
  const piece = pieces[walk.piece]
  if (piece === undefined || piece.node.type !== 'text') return -1
  const next = pieces[walk.piece + 1]
  if (next !== undefined && next.at < end) return -1
  const { position, value } = piece.node
  if (position.end.offset - position.start.offset !== value.length) return -1
  return position.start.offset + piece.from + start - piece.at
}

function placeOf(passage: Passage, index: number, { from, to }: Token, source: string, end: number): Span | null {
  const stretch = passage.stretches[index]
  if (stretch === undefined) return { from: passage.from + from, to: passage.from + to }
  const { at, block } = stretch
  if (from >= at && to <= at + block.text.length) return sourceSpan(block, { from: from - at, to: to - at }, source)
  const bar = source.indexOf('|', end)
  return bar < 0 || bar >= passage.to ? null : { from: bar, to: bar + 1 }
}
