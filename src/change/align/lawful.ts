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
  const aroundOf = (length: number, side: 'a' | 'b') => {
    const around = new Int32Array(length).fill(inPlace)
    const sizeOf = (move: Move) => move[side].to - move[side].from
    const order = moves.map((_, index) => index).sort((x, y) => sizeOf(moves[y] as Move) - sizeOf(moves[x] as Move))
    for (const index of order) {
      const { from, to } = (moves[index] as Move)[side]
      around.fill(index, from, to)
    }
    return around
  }
  return [aroundOf(mateA.length, 'a'), aroundOf(mateB.length, 'b')]
}

/** What moved into something that moved into it: the inner one did not move. */
function partCircles(matching: Matching): void {
  const { moves, mateA } = matching
  const outer = moves.map((_, index) => [outerOf(moves, index, 'a'), outerOf(moves, index, 'b')])
  const state = new Uint8Array(moves.length)
  const isGone = new Uint8Array(moves.length)
  const visit = (index: number): void => {
    state[index] = 1
    for (const around of outer[index] ?? []) {
      if (around < 0 || isGone[around] || state[around] === 2) continue
      if (state[around] === 1) isGone[index] = 1
      else visit(around)
    }
    state[index] = 2
  }
  for (let index = 0; index < moves.length; index++) if (state[index] === 0) visit(index)
  if (!isGone.includes(1)) return
  for (let at = 0; at < mateA.length; at++) {
    const lane = matching.lanes[at] as number
    if ((mateA[at] as number) >= 0 && lane >= 0 && isGone[lane]) matching.part(at)
  }
  const numbers = new Int32Array(moves.length)
  const kept = moves.filter((_, index) => !isGone[index])
  for (let index = 0, count = 0; index < moves.length; index++) numbers[index] = isGone[index] ? inPlace : count++
  for (let at = 0; at < mateA.length; at++) {
    const lane = matching.lanes[at] as number
    if (lane >= 0) matching.lanes[at] = numbers[lane] as number
  }
  moves.splice(0, moves.length, ...kept)
}

function outerOf(moves: readonly Move[], index: number, side: 'a' | 'b'): number {
  const { from, to } = (moves[index] as Move)[side]
  let best = -1
  for (let other = 0; other < moves.length; other++) {
    const range = (moves[other] as Move)[side]
    if (other === index || range.from > from || range.to < to) continue
    const narrowest =
      best < 0 ? Number.POSITIVE_INFINITY : (moves[best] as Move)[side].to - (moves[best] as Move)[side].from
    if (range.to - range.from < narrowest) best = other
  }
  return best
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
