/**
 * Which passage is which: sections by what stands under them, passages that are equal, passages that are alike between them, then what was split
 * or joined, then what moved.
 */
import type { Alignment, Move, Pair } from '../alignment.js'
import type { TextSide } from '../comparison.js'
import { type Field, fieldOf } from './field.js'
import { pairInOrder } from './lane.js'
import { findMoves } from './moves.js'
import { type MovedSection, pairSections } from './sections.js'
import { findMergers, findSplits } from './splits.js'

export function align(a: TextSide, b: TextSide): Alignment {
  const field = fieldOf(a, b)
  const sections = pairSections(field)
  pairLanes(field, sections)
  const splits = findSplits(field)
  const mergers = findMergers(field).filter(({ whole }) => !splits.some(({ parts }) => parts.includes(whole)))
  const joinedA = new Map(mergers.map(({ whole, parts }) => [whole, parts]))
  const joinedB = new Map(splits.map(({ whole, parts }) => [whole, parts]))
  for (const { whole, parts } of splits) hold(field.mateOfA, field.mateOfB, whole, parts)
  for (const { whole, parts } of mergers) hold(field.mateOfB, field.mateOfA, whole, parts)
  const clauses = findMoves(field)
  const moves: Move[] = [
    ...sections.map(({ a: from, b: to }): Move => ({ kind: 'section', a: from, b: to, silent: false })),
    ...clauses.map(({ kind, a: from, b: to, silent }): Move => ({ kind, a: from, b: to, silent })),
  ]
  const innermost = innermostOf(moves, a.passages.length)
  const pairs: Pair[] = []
  for (const [index, mate] of field.mateOfA.entries()) {
    if (mate === -1) continue
    const move = (innermost[index] as number) < 0 ? null : (innermost[index] as number)
    const parts = joinedB.get(index)
    if (parts !== undefined) pairs.push({ a: [index], b: parts, move })
    else if (!joinedA.has(mate)) pairs.push({ a: [index], b: [mate], move })
    else if (joinedA.get(mate)?.[0] === index)
      pairs.push({ a: joinedA.get(mate) as readonly number[], b: [mate], move })
  }
  return { pairs, moves, bounds: [...field.bounds] }
}

/** What moved as a section is paired for itself, all else around it. */
function pairLanes(field: Field, sections: readonly MovedSection[]): void {
  const isApart = (ranges: readonly { from: number; to: number }[], count: number) => {
    const apart = new Uint8Array(count)
    for (const { from, to } of ranges) apart.fill(1, from, to)
    return apart
  }
  const apartA = isApart(
    sections.map(({ a }) => a),
    field.a.length,
  )
  const apartB = isApart(
    sections.map(({ b }) => b),
    field.b.length,
  )
  const rest = (apart: Uint8Array) => [...apart.keys()].filter(index => apart[index] === 0)
  pairInOrder(field, rest(apartA), rest(apartB))
  for (const { a, b } of sections) pairInOrder(field, indices(a), indices(b))
}

function indices({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place)
}

function hold(mateOfWhole: Int32Array, mateOfPart: Int32Array, whole: number, parts: readonly number[]): void {
  mateOfWhole[whole] = parts[0] as number
  for (const part of parts) mateOfPart[part] = whole
}

function innermostOf(moves: readonly Move[], count: number): Int32Array {
  const innermost = new Int32Array(count).fill(-1)
  const wideFirst = moves.map(({ a }, index) => ({ ...a, index })).sort((x, y) => y.to - y.from - (x.to - x.from))
  for (const { from, to, index } of wideFirst) innermost.fill(index, from, to)
  return innermost
}
