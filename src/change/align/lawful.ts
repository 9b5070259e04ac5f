/** The last look: what stands across the edge of a moved stretch moves by itself or is parted, and the laws of `Alignment` hold. */
import type { Move, Pair } from '../alignment.js'
import { isCertain } from './anchors.js'
import { apart, inPlace, type Matching } from './matching.js'
import { Sort } from './strip.js'

export function lawful(matching: Matching): { pairs: Pair[]; moves: Move[] } {
  const { mateA, lanes } = matching
  for (let at = 0; at < mateA.length; at++) if ((mateA[at] as number) >= 0 && lanes[at] === apart) matching.part(at)
  if (matching.moves.length > 0) {
    partCircles(matching)
    settleEdges(matching)
  }
  keepOrder(matching)
  return dense(matching)
}

/** A pair belongs to the innermost stretch around it, which must be the same on both sides. */
function settleEdges(matching: Matching): void {
  const { a, mateA, lanes, moves } = matching
  let [around, aroundB] = innermost(matching)
  const count = moves.length
  for (let at = 0; at < mateA.length; at++) {
    const mate = mateA[at] as number
    if (mate < 0 || around[at] === aroundB[mate]) continue
    const isOne = mateA[at - 1] !== mate && mateA[at + 1] !== mate && matching.mateB[mate + 1] !== at
    if (!isOne || a.ids[at] !== matching.b.ids[mate] || !isCertain(matching, { a: at, b: mate })) matching.part(at)
    else {
      const isNote = a.sorts[at] === Sort.note
      const kind = isNote ? 'note' : 'clause'
      moves.push({ kind, a: { from: at, to: at + 1 }, b: { from: mate, to: mate + 1 }, silent: isNote })
    }
  }
  if (moves.length > count) [around, aroundB] = innermost(matching)
  for (let at = 0; at < mateA.length; at++) {
    const mate = mateA[at] as number
    if (mate < 0) continue
    if (around[at] === aroundB[mate]) lanes[at] = around[at] as number
    else matching.part(at)
  }
}

/** Of each passage of both sides the index of the narrowest move around it; -1 for none. */
function innermost({ mateA, mateB, moves }: Matching): [Int32Array, Int32Array] {
  return [nest(moves, 'a', mateA.length).around, nest(moves, 'b', mateB.length).around]
}

/** How moves nest on one side: the narrowest one around each passage, and around each move; -1 for none. */
function nest(moves: readonly Move[], side: 'a' | 'b', length: number): { around: Int32Array; outer: Int32Array } {
  const order = moves.map((_, index) => index)
  const rangeOf = (index: number) => (moves[index] as Move)[side]
  order.sort((x, y) => rangeOf(x).from - rangeOf(y).from || rangeOf(y).to - rangeOf(x).to)
  const around = new Int32Array(length).fill(-1)
  const outer = new Int32Array(moves.length).fill(-1)
  const open: number[] = []
  for (let at = 0, next = 0; at < length; at++) {
    while (open.length > 0 && rangeOf(open[open.length - 1] as number).to <= at) open.pop()
    while (next < order.length && rangeOf(order[next] as number).from === at) {
      const index = order[next++] as number
      outer[index] = open[open.length - 1] ?? -1
      open.push(index)
    }
    around[at] = open[open.length - 1] ?? -1
  }
  return { around, outer }
}

/** What moved into something that moved into it: one of them did not move. */
function partCircles(matching: Matching): void {
  const { moves, mateA, mateB, lanes } = matching
  const outers = [nest(moves, 'a', mateA.length).outer, nest(moves, 'b', mateB.length).outer]
  const isGone = circling(moves.length, outers)
  if (!isGone.includes(1)) return
  for (let at = 0; at < mateA.length; at++) {
    const lane = lanes[at] as number
    if ((mateA[at] as number) >= 0 && lane >= 0 && isGone[lane]) matching.part(at)
  }
  const numbers = new Int32Array(moves.length)
  const kept = moves.filter((_, index) => !isGone[index])
  for (let index = 0, count = 0; index < moves.length; index++) numbers[index] = isGone[index] ? inPlace : count++
  for (let at = 0; at < mateA.length; at++)
    if ((lanes[at] as number) >= 0) lanes[at] = numbers[lanes[at] as number] as number
  moves.splice(0, moves.length, ...kept)
}

/** Marks as many as are needed so that nobody, going outwards on either side, comes back to where he was. */
function circling(count: number, outers: readonly Int32Array[]): Uint8Array {
  const [unseen, open, done] = [0, 1, 2]
  const state = new Uint8Array(count)
  const isGone = new Uint8Array(count)
  const ways = new Uint8Array(count)
  for (let start = 0; start < count; start++) {
    const path = state[start] === unseen ? [start] : []
    while (path.length > 0) {
      const at = path[path.length - 1] as number
      state[at] = open
      const way = ways[at] as number
      ways[at] = way + 1
      const next = way < outers.length && !isGone[at] ? (outers[way]?.[at] ?? -1) : -1
      if (way >= outers.length || isGone[at]) {
        state[at] = done
        path.pop()
      } else if (next >= 0 && state[next] === open && !isGone[next]) isGone[at] = 1
      else if (next >= 0 && state[next] === unseen) path.push(next)
    }
  }
  return isGone
}

/** Within each lane both sides ascend. */
function keepOrder(matching: Matching): void {
  const { mateA, mateB, lanes, moves } = matching
  const last = new Int32Array(moves.length + 1).fill(-1)
  for (let at = 0; at < mateA.length; at++) {
    const mate = mateA[at] as number
    if (mate < 0 || mateA[at - 1] === mate) continue
    const lane = (lanes[at] as number) + 1
    if (mate <= (last[lane] as number)) matching.part(at)
    else {
      let end = mate
      while (mateB[end + 1] === at) end++
      last[lane] = end
    }
  }
}

/** Pairs in the order of the first side, and the moves that have any. */
function dense({ mateA, mateB, lanes, moves }: Matching): { pairs: Pair[]; moves: Move[] } {
  const numbers = new Int32Array(moves.length).fill(-1)
  for (let at = 0; at < mateA.length; at++)
    if ((mateA[at] as number) >= 0 && (lanes[at] as number) >= 0) numbers[lanes[at] as number] = 0
  let count = 0
  for (let index = 0; index < moves.length; index++) if (numbers[index] === 0) numbers[index] = count++
  const pairs: Pair[] = []
  for (let at = 0; at < mateA.length; at++) {
    const mate = mateA[at] as number
    if (mate < 0 || mateA[at - 1] === mate) continue
    const lane = lanes[at] as number
    const [a, b] = [[at], [mate]]
    for (let next = at + 1; mateA[next] === mate; next++) a.push(next)
    for (let next = mate + 1; mateB[next] === at; next++) b.push(next)
    pairs.push({ a, b, move: lane < 0 ? null : (numbers[lane] as number) })
  }
  return { pairs, moves: moves.filter((_, index) => (numbers[index] as number) >= 0) }
}
