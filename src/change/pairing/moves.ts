/** Clauses that stand elsewhere: only when there is no doubt which one is which. */
import type { Move } from '../alignment.js'
import type { Passage } from '../passage.js'
import { alike, type Field, familyOf, mayPair, pairUp } from './field.js'
import { pairInOrder } from './lane.js'
import { byRareWords } from './rare.js'

/**
 * A moved clause may have been touched, no more: below this a clause of the same subject would do as well. Equal ones need not be asked.
 */
const certainLikeness = 0.8
/** So much more alike than any other clause that is left. */
const lead = 0.15
/** Fewer words are boilerplate: "to report to the Council". */
const fewestWords = 8
/** Equal text needs a little less. */
const fewestEqualWords = 5
const mostCells = 100_000

export interface FoundMove extends Move {
  readonly headA: number
}

/** `laneOfA` and `laneOfB` say which moved section a passage stands in already; a clause moves from any to any. */
export function findMoves(field: Field): FoundMove[] {
  const moves: FoundMove[] = []
  const { a, b } = field
  const restA = unpaired(field.mateOfA).filter(index => isMovable(a[index] as Passage))
  const restB = unpaired(field.mateOfB).filter(index => isMovable(b[index] as Passage))
  if (restA.length === 0 || restB.length === 0) return moves
  for (const [indexA, indexB] of certainPairs(field, restA, restB)) {
    if (field.mateOfA[indexA] !== -1 || field.mateOfB[indexB] !== -1) continue
    const move = moveOf(field, indexA, indexB)
    if (move !== null) moves.push(move)
  }
  return moves
}

function unpaired(mates: Int32Array): number[] {
  const rest: number[] = []
  for (const [index, mate] of mates.entries()) if (mate === -1) rest.push(index)
  return rest
}

function isMovable({ kind }: Passage): boolean {
  return kind === 'clause' || kind === 'paragraph' || kind === 'note' || kind === 'row' || kind === 'unplaced'
}

function certainPairs(field: Field, a: readonly number[], b: readonly number[]): [number, number][] {
  const pairs: [number, number][] = []
  const [onceA, onceB] = [byId(a, field.idsA), byId(b, field.idsB)]
  for (const [id, indexA] of onceA) {
    const indexB = onceB.get(id)
    if (indexA < 0 || indexB === undefined || indexB < 0 || !mayPair(field, indexA, indexB)) continue
    if (field.bagA(indexA).size < fewestEqualWords && (field.a[indexA] as Passage).kind !== 'note') continue
    pairs.push([indexA, indexB])
  }
  pairs.push(...likelyPairs(field, a, b))
  return pairs
}

function byId(list: readonly number[], ids: Int32Array): Map<number, number> {
  const once = new Map<number, number>()
  for (const index of list) {
    const id = ids[index] as number
    once.set(id, once.has(id) ? -1 : index)
  }
  return once
}

/** Each the clear best of the other. */
function likelyPairs(field: Field, a: readonly number[], b: readonly number[]): [number, number][] {
  const candidates = a.length * b.length <= mostCells ? each(a, b) : byRareWords(field, a, b)
  const bestA = new Map<number, Best>()
  const bestB = new Map<number, Best>()
  for (const { a: indexA, b: indexB } of candidates) {
    if (field.bagA(indexA).size < fewestWords || field.bagB(indexB).size < fewestWords) continue
    const value = alike(field, indexA, indexB)
    note(bestA, indexA, indexB, value)
    note(bestB, indexB, indexA, value)
  }
  const pairs: [number, number][] = []
  for (const [indexA, { mate, value, second }] of bestA) {
    const back = bestB.get(mate)
    if (value < certainLikeness || value - second < lead || back === undefined) continue
    if (back.mate === indexA && value - back.second >= lead) pairs.push([indexA, mate])
  }
  return pairs
}

interface Best {
  mate: number
  value: number
  second: number
}

function note(best: Map<number, Best>, one: number, other: number, value: number): void {
  const known = best.get(one)
  if (known === undefined) best.set(one, { mate: other, value, second: 0 })
  else if (value > known.value) best.set(one, { mate: other, value, second: known.value })
  else known.second = Math.max(known.second, value)
}

function each(a: readonly number[], b: readonly number[]): { a: number; b: number }[] {
  return a.flatMap(one => b.map(other => ({ a: one, b: other })))
}

/** A clause takes its items and notes with it; null where these stayed behind and it cannot go without them. */
function moveOf(field: Field, indexA: number, indexB: number): FoundMove | null {
  const [one, other] = [field.a[indexA] as Passage, field.b[indexB] as Passage]
  if (isInPlace(field, indexA, indexB)) {
    pairUp(field, indexA, indexB)
    return null
  }
  const rangeA = rangeOf(field.a, field.mateOfA, indexA)
  const rangeB = rangeOf(field.b, field.mateOfB, indexB)
  if (rangeA === null || rangeB === null) return null
  pairUp(field, indexA, indexB)
  const inner = ({ from, to }: { from: number; to: number }) =>
    Array.from({ length: to - from - 1 }, (_, place) => from + 1 + place)
  pairInOrder(field, inner(rangeA), inner(rangeB))
  const isNote = familyOf(one) === 'n' && familyOf(other) === 'n'
  return { kind: isNote ? 'note' : 'clause', a: rangeA, b: rangeB, silent: isNote, headA: indexA }
}

/** Between the same neighbours that stayed: nothing moved. */
function isInPlace({ mateOfA, mateOfB }: Field, indexA: number, indexB: number): boolean {
  let [before, after] = [indexA - 1, indexA + 1]
  while (before >= 0 && mateOfA[before] === -1) before--
  while (after < mateOfA.length && mateOfA[after] === -1) after++
  const low = before < 0 ? -1 : (mateOfA[before] as number)
  const high = after >= mateOfA.length ? mateOfB.length : (mateOfA[after] as number)
  return low < indexB && indexB < high
}

/** The passage with all that is in it; the passage alone when some of that has a mate elsewhere and it has no note inside; else null. */
function rangeOf(passages: readonly Passage[], mates: Int32Array, head: number): { from: number; to: number } | null {
  const { to: end, holes } = passages[head] as Passage
  let to = head + 1
  let isFree = true
  while (to < passages.length && isInside(passages, head, to, end)) {
    if (mates[to] !== -1) isFree = false
    to++
  }
  if (isFree) return { from: head, to }
  return holes.length === 0 ? { from: head, to: head + 1 } : null
}

/** Whether a passage is an item, a tail or a note of `head`, at any depth, or stands inside of its stretch. */
function isInside(passages: readonly Passage[], head: number, index: number, end: number): boolean {
  const passage = passages[index] as Passage
  if (passage.from < end) return true
  // Parents come before their items: a few steps up.
  for (let at = passage.parent; at >= head; at = (passages[at] as Passage).parent) if (at === head) return true
  return false
}
