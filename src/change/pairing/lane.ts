/** Pairs passages that are in order: equal ones first, then those that are alike, between what is paired already. */
import type { Passage } from '../passage.js'
import { alike, type Field, mayPair, pairUp } from './field.js'
import { heaviestInOrder } from './increasing.js'
import { byRareWords } from './rare.js'

/** Pairs what it can of two lists of indices, each ascending. */
export function pairInOrder(field: Field, listA: readonly number[], listB: readonly number[]): void {
  const open: [readonly number[], readonly number[]][] = [[listA, listB]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [a, b] = withoutEqualEnds(field, ...next)
    if (a.length === 0 || b.length === 0) continue
    const anchors = anchorsOf(field, a, b)
    if (anchors.length === 0) {
      pairAlike(field, a, b)
      continue
    }
    let [startA, startB] = [0, 0]
    for (const anchor of [...anchors, { a: a.length, b: b.length }]) {
      open.push([a.slice(startA, anchor.a), b.slice(startB, anchor.b)])
      if (anchor.a < a.length) pairUp(field, a[anchor.a] as number, b[anchor.b] as number)
      startA = anchor.a + 1
      startB = anchor.b + 1
    }
  }
}

function withoutEqualEnds(
  field: Field,
  a: readonly number[],
  b: readonly number[],
): [readonly number[], readonly number[]] {
  let [from, toA, toB] = [0, a.length, b.length]
  while (from < toA && from < toB && isEqual(field, a[from] as number, b[from] as number)) {
    pairUp(field, a[from] as number, b[from] as number)
    from++
  }
  while (toA > from && toB > from && isEqual(field, a[toA - 1] as number, b[toB - 1] as number)) {
    toA--
    toB--
    pairUp(field, a[toA] as number, b[toB] as number)
  }
  return [a.slice(from, toA), b.slice(from, toB)]
}

function isEqual(field: Field, a: number, b: number): boolean {
  if (field.idsA[a] !== field.idsB[b] || !mayPair(field, a, b)) return false
  return (field.a[a] as Passage).kind !== 'sectionHeading' || alike(field, a, b) === 1
}

/** A moved clause must be more than a common phrase: "invites Member States" stands in every text. */
const certainLength = 30

/** Passages that occur once in each list, as places in the lists, in order; those that cross are kept for moves. */
function anchorsOf(field: Field, a: readonly number[], b: readonly number[]): { a: number; b: number }[] {
  const onceA = placesOfUnique(a, field.idsA)
  const onceB = placesOfUnique(b, field.idsB)
  const pairs: { a: number; b: number; weight: number }[] = []
  for (const [id, placeA] of onceA) {
    const placeB = onceB.get(id)
    if (placeA < 0 || placeB === undefined || placeB < 0) continue
    const [indexA, indexB] = [a[placeA] as number, b[placeB] as number]
    if (isEqual(field, indexA, indexB)) pairs.push({ a: placeA, b: placeB, weight: weightOf(field, indexA, indexB) })
  }
  for (const [headA, headB] of field.sections) {
    const [placeA, placeB] = [placeIn(a, headA), placeIn(b, headB)]
    if (placeA < 0 || placeB < 0 || field.idsA[headA] === field.idsB[headB]) continue
    pairs.push({ a: placeA, b: placeB, weight: weightOf(field, headA, headB) })
  }
  const kept = heaviestInOrder(pairs)
  if (kept.length < pairs.length) {
    const stays = new Set(kept)
    for (const pair of pairs) {
      if (stays.has(pair)) continue
      const [indexA, indexB] = [a[pair.a] as number, b[pair.b] as number]
      if ((field.a[indexA] as Passage).key.length < certainLength) continue
      field.reservedA[indexA] = 1
      field.reservedB[indexB] = 1
    }
  }
  return kept
}

function placesOfUnique(list: readonly number[], ids: Int32Array): Map<number, number> {
  const places = new Map<number, number>()
  for (const [place, index] of list.entries()) {
    const id = ids[index] as number
    places.set(id, places.has(id) ? -1 : place)
  }
  return places
}

function placeIn(list: readonly number[], index: number): number {
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = list[middle] as number
    if (found === index) return middle
    if (found < index) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Notes stand where the layout puts them: they give way to all else. */
const noteWeight = 0.01

/** What is lost when the passage is not in its place: its words; of a heading all that stands under it. */
function weightOf({ a, sections, sectionWeights }: Field, indexA: number, indexB: number): number {
  const { kind, key } = a[indexA] as Passage
  if (kind === 'note' || kind === 'verbatim') return noteWeight
  const own = key.length + 1
  return sections.get(indexA) === indexB ? own + (sectionWeights.get(indexA) ?? 0) : own
}

/**
 * Of two clauses that are alike at least so much one is the other reworded: half of the words of sense are the same. Clauses of one text that are
 * about different things share 0.1 to 0.3 of them.
 */
const leastAlike = 0.45
/** Alone between two neighbours that stayed, a clause may have changed more. */
const leastAlikeAlone = 0.28
/** Beyond so many comparisons of passages in one gap, only those that share rare words are compared: 250,000 take about a quarter of a second. */
const mostCells = 250_000

function pairAlike(field: Field, listA: readonly number[], listB: readonly number[]): void {
  const a = listA.filter(index => field.reservedA[index] === 0)
  const b = listB.filter(index => field.reservedB[index] === 0)
  if (a.length === 0 || b.length === 0) return
  if (a.length * b.length > mostCells) {
    field.bounds.add(
      'More passages changed in a row than are compared each with each: those that share rare words were',
    )
    const found = byRareWords(field, a, b).map(({ a: one, b: other }) => ({
      a: one,
      b: other,
      weight: alike(field, one, other),
    }))
    for (const pair of heaviestInOrder(found.filter(({ weight }) => weight >= leastAlike)))
      pairUp(field, pair.a, pair.b)
    return
  }
  const least = a.length === 1 && b.length === 1 ? leastAlikeAlone : leastAlike
  for (const [placeA, placeB] of bestPath(field, a, b, least)) pairUp(field, a[placeA] as number, b[placeB] as number)
}

/** The pairing in order whose sum of likeness is greatest. */
function bestPath(field: Field, a: readonly number[], b: readonly number[], least: number): [number, number][] {
  const width = b.length + 1
  const sums = new Float64Array((a.length + 1) * width)
  const gains = new Float64Array((a.length + 1) * width)
  for (let placeA = a.length - 1; placeA >= 0; placeA--) {
    for (let placeB = b.length - 1; placeB >= 0; placeB--) {
      const at = placeA * width + placeB
      const value = alike(field, a[placeA] as number, b[placeB] as number)
      const gain = value < least ? 0 : value + sameLabelGain(field, a[placeA] as number, b[placeB] as number)
      gains[at] = gain
      const skipped = Math.max(sums[at + width] as number, sums[at + 1] as number)
      sums[at] = gain > 0 ? Math.max(skipped, (sums[at + width + 1] as number) + gain) : skipped
    }
  }
  const path: [number, number][] = []
  let [placeA, placeB] = [0, 0]
  while (placeA < a.length && placeB < b.length) {
    const at = placeA * width + placeB
    const gain = gains[at] as number
    if (gain > 0 && sums[at] === (sums[at + width + 1] as number) + gain) path.push([placeA++, placeB++])
    else if (sums[at] === sums[at + width]) placeA++
    else placeB++
  }
  return path
}

/** Between two that are as alike the label decides, and nothing else: a tenth of a word in a clause of fifty. */
const labelGain = 0.002

function sameLabelGain({ a, b }: Field, indexA: number, indexB: number): number {
  return (a[indexA] as Passage).path === (b[indexB] as Passage).path ? labelGain : 0
}
