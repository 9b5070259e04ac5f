/**
 * Spots: runs of tokens that mean something together, a citation or a term. Those of both sides meet where words in them stayed; what differs
 * inside a meeting is one change of that thing, whatever hunks it was cut into.
 */
import type { Span } from '../../source/position.js'
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'
import { isEmpty, within, without } from './cut.js'

/** A half-open range of tokens. */
export interface Spot<Thing> extends Span {
  readonly thing: Thing
}

export interface Meeting<Thing> {
  readonly a: readonly Spot<Thing>[]
  readonly b: readonly Spot<Thing>[]
  /** What differs in it: tiles of the hunks. */
  readonly tiles: readonly Hunk[]
}

/** A stretch of a passage's text. */
export interface TextSpot<Thing> extends Span {
  readonly passage: Passage
  readonly thing: Thing
}

/** Turns stretches of text, in order, into ranges of tokens. */
export function spotsOf<Thing>(tokens: readonly PlacedToken[], found: readonly TextSpot<Thing>[]): Spot<Thing>[] {
  const spots: Spot<Thing>[] = []
  let start = 0
  for (const { passage, from, to, thing } of found) {
    while (start < tokens.length && isBefore(tokens[start] as PlacedToken, passage, from)) start++
    let end = start
    while (end < tokens.length && isIn(tokens[end] as PlacedToken, passage, to)) end++
    if (end > start) spots.push({ from: start, to: end, thing })
  }
  return spots
}

function isBefore(token: PlacedToken, passage: Passage, from: number): boolean {
  return token.passage === passage ? token.to <= from : token.passage.index < passage.index
}

function isIn(token: PlacedToken, passage: Passage, to: number): boolean {
  return token.passage === passage && token.from < to
}

/**
 * The meetings that a hunk touches. Spots meet when a token of one stayed as a token of the other, or when they stand in one hunk and are
 * `alike`; one that meets nobody is a meeting of its own.
 */
export function meetingsOf<Thing>(
  words: PairWords,
  hunks: readonly Hunk[],
  spotsA: readonly Spot<Thing>[],
  spotsB: readonly Spot<Thing>[],
  alike: (a: Thing, b: Thing) => boolean,
): Meeting<Thing>[] {
  if (spotsA.length === 0 && spotsB.length === 0) return []
  const left = [...hunks]
  const meetings: Meeting<Thing>[] = []
  for (const { a, b } of groupsOf(spotsA, spotsB, linksOf(words, hunks, spotsA, spotsB, alike))) {
    const tiles = cutOut(left, hullOf(a), hullOf(b))
    if (tiles.length > 0) meetings.push({ a, b, tiles })
  }
  return meetings
}

/** Takes the parts of hunks that lie in a group out of `left`, which stays in order on both sides. */
function cutOut(left: Hunk[], hullA: Span | null, hullB: Span | null): Hunk[] {
  const tiles: Hunk[] = []
  let index = firstAt(left, hullA, hullB)
  for (let hunk = left[index]; hunk !== undefined && !isBeyond(hunk, hullA, hullB); hunk = left[index]) {
    const tile = tileOf(hunk, hullA, hullB)
    if (tile === null) {
      index++
      continue
    }
    tiles.push(tile)
    const rest = without([hunk], [tile])
    left.splice(index, 1, ...rest)
    index += rest.length
  }
  return tiles
}

/** Index of the first hunk that ends at the start of a hull or behind it. */
function firstAt(hunks: readonly Hunk[], hullA: Span | null, hullB: Span | null): number {
  let [low, high] = [0, hunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { toA, toB } = hunks[middle] as Hunk
    if ((hullA === null || toA < hullA.from) && (hullB === null || toB < hullB.from)) low = middle + 1
    else high = middle
  }
  return low
}

function isBeyond({ fromA, fromB }: Hunk, hullA: Span | null, hullB: Span | null): boolean {
  return (hullA === null || fromA >= hullA.to) && (hullB === null || fromB >= hullB.to)
}

type Link = readonly [a: number, b: number]

function linksOf<Thing>(
  { matches }: PairWords,
  hunks: readonly Hunk[],
  spotsA: readonly Spot<Thing>[],
  spotsB: readonly Spot<Thing>[],
  alike: (a: Thing, b: Thing) => boolean,
): Link[] {
  const links: Link[] = []
  let [indexA, indexB] = [0, 0]
  for (const { a, b } of matches) {
    while (indexA < spotsA.length && (spotsA[indexA] as Spot<Thing>).to <= a) indexA++
    while (indexB < spotsB.length && (spotsB[indexB] as Spot<Thing>).to <= b) indexB++
    const [one, other] = [spotsA[indexA], spotsB[indexB]]
    if (one === undefined || other === undefined) break
    if (one.from <= a && other.from <= b) links.push([indexA, indexB])
  }
  for (const { fromA, toA, fromB, toB } of hunks) {
    const inA = indicesIn(spotsA, fromA, toA)
    if (inA.length === 0 || inA.length > mostCompared) continue
    const inB = indicesIn(spotsB, fromB, toB)
    if (inB.length > mostCompared) continue
    for (const a of inA)
      for (const b of inB)
        if (alike((spotsA[a] as Spot<Thing>).thing, (spotsB[b] as Spot<Thing>).thing)) links.push([a, b])
  }
  return links
}

/** A reworded clause with more citations than that is told as a rewording: each would have to be held against each. */
const mostCompared = 24

function indicesIn(spots: readonly Span[], from: number, to: number): number[] {
  const indices: number[] = []
  for (const [index, spot] of spots.entries()) if (spot.from >= from && spot.to <= to) indices.push(index)
  return indices
}

interface Group<Thing> {
  readonly a: readonly Spot<Thing>[]
  readonly b: readonly Spot<Thing>[]
}

/** Groups of spots that are linked, in order; links that cross are left out. */
function groupsOf<Thing>(
  spotsA: readonly Spot<Thing>[],
  spotsB: readonly Spot<Thing>[],
  links: readonly Link[],
): Group<Thing>[] {
  const sorted = [...links].sort(([a, b], [c, d]) => a - c || b - d)
  const groups: Group<Thing>[] = []
  let [nextA, nextB] = [0, 0]
  const flush = (toA: number, toB: number) => {
    for (; nextA < toA; nextA++) groups.push({ a: [spotsA[nextA] as Spot<Thing>], b: [] })
    for (; nextB < toB; nextB++) groups.push({ a: [], b: [spotsB[nextB] as Spot<Thing>] })
  }
  for (let index = 0; index < sorted.length; ) {
    const [fromA, fromB] = sorted[index] as Link
    let [lastA, lastB] = [fromA, fromB]
    while (index < sorted.length) {
      const [a, b] = sorted[index] as Link
      if (a > lastA && b > lastB) break
      if (b >= nextB) {
        lastA = Math.max(lastA, a)
        lastB = Math.max(lastB, b)
      }
      index++
    }
    if (fromB < nextB) continue
    flush(fromA, fromB)
    groups.push({ a: spotsA.slice(fromA, lastA + 1), b: spotsB.slice(fromB, lastB + 1) })
    nextA = lastA + 1
    nextB = lastB + 1
  }
  flush(spotsA.length, spotsB.length)
  return groups
}

/** The part of a hunk that lies in a group; null when the hunk does not touch it. */
function tileOf(hunk: Hunk, hullA: Span | null, hullB: Span | null): Hunk | null {
  const { fromA, toA, fromB, toB } = hunk
  const inA = hullA !== null && touches(hullA, fromA, toA)
  const inB = hullB !== null && touches(hullB, fromB, toB)
  if (!inA && !inB) return null
  if (hullA !== null && hullB !== null) {
    const tile = within(hunk, { fromA: hullA.from, toA: hullA.to, fromB: hullB.from, toB: hullB.to })
    return isEmpty(tile) ? null : tile
  }
  // Gone or new: what stands there on the other side belongs to the words before it, if there are any.
  if (hullA !== null) {
    const tile = within(hunk, { fromA: hullA.from, toA: hullA.to, fromB, toB })
    const at = hullA.from > fromA || hullA.to >= toA ? toB : fromB
    return { ...tile, fromB: at, toB: at }
  }
  const hull = hullB as Span
  const tile = within(hunk, { fromA, toA, fromB: hull.from, toB: hull.to })
  const at = hull.from > fromB || hull.to >= toB ? toA : fromA
  return { ...tile, fromA: at, toA: at }
}

function hullOf(spots: readonly Span[]): Span | null {
  const [first, last] = [spots[0], spots[spots.length - 1]]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}

/** An insertion touches what it stands inside of. */
function touches({ from, to }: Span, start: number, end: number): boolean {
  return start === end ? from < start && start < to : start < to && end > from
}
