/**
 * From aligned passages to edits: both sources are walked together from one thing that stayed to the next, and what lies between is one gap
 * on each side. Every character that differs lies in a gap, so the edits turn one source into the other, byte for byte.
 */
import type { Alignment, Move, Pair } from '../alignment.js'
import type { PairWords, TextSide } from '../comparison.js'
import { extentOf } from '../extent.js'
import { nestOf } from '../nest.js'
import type { Passage } from '../passage.js'
import type { ScriptEdit } from './edit.js'
import { closeBlank, closeGap, type Gap, type Seams } from './gap.js'
import { type Item, type Lane, moveItem, ordered } from './item.js'
import { addPair, addSame, addUnpaired } from './pairs.js'
import { isSameStretch, sameUntil } from './same.js'

/** `wordsOf` gives the words of a pair, also of one whose words are the same and only the source differs. */
export function scriptOf(
  a: TextSide,
  b: TextSide,
  alignment: Alignment,
  wordsOf: (pair: Pair) => PairWords,
): ScriptEdit[] {
  const { pairs, moves } = alignment
  const root: Lane = { bounds: { fromA: 0, toA: a.source.length, fromB: 0, toB: b.source.length }, a: [], b: [] }
  const lanes = moves.map(move => laneOf(move, a, b))
  const nestA = nestOf(moves.map(move => move.a))
  const nestB = nestOf(moves.map(move => move.b))
  const laneAt = (index: number) => (index < 0 ? root : (lanes[index] as Lane))

  const isPairedA = new Uint8Array(a.passages.length)
  const isPairedB = new Uint8Array(b.passages.length)
  for (const pair of pairs) {
    for (const index of pair.a) isPairedA[index] = 1
    for (const index of pair.b) isPairedB[index] = 1
  }
  for (let index = 0; index < pairs.length; ) {
    const pair = pairs[index] as Pair
    const lane = laneAt(pair.move ?? -1)
    const end = sameUntil(pairs, index, a, b)
    if (end > index) addSame(lane, pair, pairs[end - 1] as Pair, a, b)
    else addPair(lane, pair, a, b, wordsOf)
    index = Math.max(end, index + 1)
  }
  addUnpaired(a.passages, isPairedA, index => laneAt(nestA.around(index, index + 1)).a)
  addUnpaired(b.passages, isPairedB, index => laneAt(nestB.around(index, index + 1)).b)
  for (const [index, move] of moves.entries()) {
    const { bounds } = lanes[index] as Lane
    laneAt(nestA.around(move.a.from, move.a.to, index)).a.push(moveItem(move, bounds.fromA, bounds.toA))
    laneAt(nestB.around(move.b.from, move.b.to, index)).b.push(moveItem(move, bounds.fromB, bounds.toB))
  }
  const edits: ScriptEdit[] = []
  const seams = new Map<Pair, Seams>()
  const startsOf = ({ passages }: TextSide, indices: readonly number[]) =>
    indices.slice(1).map(index => (passages[index] as Passage).from)
  for (const pair of pairs) {
    if (pair.a.length > 1 || pair.b.length > 1) seams.set(pair, { a: startsOf(a, pair.a), b: startsOf(b, pair.b) })
  }
  for (const lane of [root, ...lanes]) walkLane(lane, a.source, b.source, seams, edits)
  return edits
}

function laneOf(move: Move, a: TextSide, b: TextSide): Lane {
  const [fromA, toA] = extentOf(a.passages, move.a)
  const [fromB, toB] = extentOf(b.passages, move.b)
  return { bounds: { fromA, toA, fromB, toB }, a: [], b: [] }
}

function walkLane(
  { bounds, a, b }: Lane,
  sourceA: string,
  sourceB: string,
  seams: ReadonlyMap<Pair, Seams>,
  edits: ScriptEdit[],
): void {
  const itemsA = ordered(a)
  const itemsB = ordered(b)
  const open: Pair[] = []
  const gap: Gap = { sourceA, sourceB, edits, seams, pair: null, atStart: true }
  let [endA, endB] = [bounds.fromA, bounds.fromB]
  let [nextA, nextB] = [0, 0]
  for (let index = 0; index <= itemsA.length; index++) {
    const entry = itemsA[index]
    const other = entry?.mate ?? null
    const isLast = entry === undefined
    if (!isLast && (other === null || other.mate !== entry || other.order < nextB || itemsB[other.order] !== other))
      continue
    const [toA, toB] = isLast ? [bounds.toA, bounds.toB] : [entry.from, (other as Item).from]
    const untilB = isLast ? itemsB.length : (other as Item).order
    gap.pair = open[open.length - 1] ?? null
    const stretch = { fromA: endA, toA, fromB: endB, toB }
    if (nextA === index && nextB === untilB) closeBlank(gap, stretch)
    else closeGap(gap, stretch, itemsA.slice(nextA, index), itemsB.slice(nextB, untilB))
    if (isLast) return
    gap.atStart = false
    compareMates(entry, other as Item, sourceA, sourceB, edits)
    if (entry.type === 'open') open.push(entry.pair as Pair)
    if (entry.type === 'close') open.splice(Math.max(0, open.lastIndexOf(entry.pair as Pair)))
    endA = entry.to
    endB = (other as Item).to
    nextA = index + 1
    nextB = untilB + 1
  }
}

/** The same word or marker may be written otherwise: an entity, a quotation mark, another letter. */
function compareMates(x: Item, y: Item, sourceA: string, sourceB: string, edits: ScriptEdit[]): void {
  if (x.type === 'open' || x.type === 'close' || x.type === 'whole') return
  if (isSameStretch(sourceA, x.from, x.to, sourceB, y.from, y.to)) return
  const stretch = { fromA: x.from, toA: x.to, fromB: y.from, toB: y.to }
  const pair = x.pair as Pair
  edits.push(
    x.type === 'marker' ? { type: 'marker', pair, ...stretch } : { type: 'signs', pair, inWord: true, ...stretch },
  )
}
