/**
 * Which passage of the new text is which of the old one: by what they say, never by labels or places (docs/diff-alignment.md). Documents first; in
 * them what is the same and stands once, in the heaviest order that can stay; then what is alike between two of those; what is the same elsewhere
 * moved; what is left alone in its place was replaced.
 */
import type { Alignment, Move, Pair } from '../alignment.js'
import type { TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'
import { alikeElsewhere } from './alike.js'
import { anchor } from './anchors.js'
import { regionsOf } from './documents.js'
import { fill, fillByPlace } from './fill.js'
import type { Link } from './increasing.js'
import { lawful } from './lawful.js'
import { inPlace, Matching } from './matching.js'
import { makeMoves } from './moves.js'
import { stripsOf } from './strip.js'

export function align(a: TextSide, b: TextSide): Alignment {
  // The same work whichever text is old, so that exchanging them exchanges the answer and nothing else.
  const isTurned = isBehind(a, b)
  const { pairs, moves, bounds } = isTurned ? alignInOrder(b, a) : alignInOrder(a, b)
  if (!isTurned) return { pairs, moves, bounds }
  return {
    pairs: pairs.map(turned).sort((x, y) => (x.a[0] as number) - (y.a[0] as number)),
    moves: moves.map(turned),
    bounds,
  }
}

function turned<T extends Pair | Move>(value: T): T {
  return { ...value, a: value.b, b: value.a }
}

/** An order of texts: the one with fewer passages first, then by what they say. */
function isBehind(a: TextSide, b: TextSide): boolean {
  if (a.passages.length !== b.passages.length) return a.passages.length > b.passages.length
  if (a.source !== b.source) return a.source > b.source
  for (const [index, { key, kind }] of a.passages.entries()) {
    const other = b.passages[index] as Passage
    if (key !== other.key) return key > other.key
    if (kind !== other.kind) return kind > other.kind
  }
  return false
}

function alignInOrder(sideA: TextSide, sideB: TextSide): Alignment {
  const [a, b, idCount] = stripsOf(sideA, sideB)
  const matching = new Matching(a, b, idCount)
  const regions = regionsOf(a, b)
  const elsewhere: Link[] = []
  for (const region of regions) {
    if (isWhollySame(matching, region)) continue
    elsewhere.push(...anchor(matching, region, inPlace, region.isDocument))
    fill(matching, region, inPlace)
  }
  elsewhere.push(...alikeElsewhere(matching))
  makeMoves(matching, elsewhere)
  for (const region of regions) fillByPlace(matching, region, inPlace)
  return { ...lawful(matching), bounds: [...matching.bounds] }
}

/** Pairs all of two regions that say the same from the first passage to the last. */
function isWhollySame(matching: Matching, { fromA, toA, fromB, toB }: ReturnType<typeof regionsOf>[number]): boolean {
  if (toA - fromA !== toB - fromB) return false
  const offset = fromB - fromA
  for (let at = fromA; at < toA; at++) if (matching.a.ids[at] !== matching.b.ids[at + offset]) return false
  for (let at = fromA; at < toA; at++) matching.pair(at, at + offset, inPlace)
  return true
}
