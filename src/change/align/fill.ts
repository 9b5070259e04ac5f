/** Fills the gaps between passages that are known, twice: by likeness, then by place. */
import type { Passage } from '../passage.js'
import { fillGap, likenessOf } from './gap.js'
import type { Matching } from './matching.js'
import { isHead, type Region, Sort, type Strip } from './strip.js'

/**
 * A clause that stands alone between the neighbours of another one that is gone replaces it when this part of the words stayed. Lower than in longer
 * gaps, where several may claim one place.
 */
const leastInPlace = 0.35

/** Pairs what is alike, in the order of a lane. */
export function fill(matching: Matching, region: Region, lane: number): void {
  for (const gap of gapsOf(matching, region, lane))
    for (const group of fillGap(matching, gap.a, gap.b)) {
      const [firstA, firstB] = [group.a[0] as number, group.b[0] as number]
      for (const at of group.a) matching.pair(at, firstB, lane)
      for (const other of group.b) matching.mateB[other] = firstA
    }
}

/** Pairs what is left by its place: headings whose sections are the same by now, and what replaces something. */
export function fillByPlace(matching: Matching, region: Region, lane: number): void {
  const { a, b } = matching
  for (const gap of gapsOf(matching, region, lane)) {
    let [fromA, fromB] = [0, 0]
    for (const at of gap.a) {
      fromA++
      if (!isHead(a, at)) continue
      const place = gap.b.findIndex(
        (other, index) =>
          index >= fromB && isHead(b, other) && a.sorts[at] === b.sorts[other] && isHeadOf(matching, at, other),
      )
      if (place < 0) continue
      replace(matching, gap.a.slice(0, fromA - 1), gap.b.slice(fromB, place), lane)
      matching.pair(at, gap.b[place] as number, lane)
      fromB = place + 1
    }
  }
  for (const gap of gapsOf(matching, region, lane)) replace(matching, gap.a, gap.b, lane)
}

function isHeadOf(matching: Matching, at: number, other: number): boolean {
  return likenessOf(matching, at, other) >= 0.9
}

/** One passage on each side, of one sort, in one section and clause. */
function replace(matching: Matching, listA: readonly number[], listB: readonly number[], lane: number): void {
  const { a, b } = matching
  for (const at of listA) {
    const sort = a.sorts[at] as number
    const isAlone = (strip: Strip, list: readonly number[]) =>
      list.filter(index => strip.sorts[index] === sort).length === 1
    if (isHead(a, at) || !isAlone(a, listA) || !isAlone(b, listB)) continue
    const other = listB.find(index => b.sorts[index] === sort) as number
    if (!matching.isFree(at, other) || !haveOneOwner(matching, at, other)) continue
    if (likenessOf(matching, at, other) >= leastInPlace) matching.pair(at, other, lane)
  }
}

function haveOneOwner({ a, b, mateA }: Matching, at: number, other: number): boolean {
  const [one, two] = [a.passages[at] as Passage, b.passages[other] as Passage]
  const isOne = (ownerA: number, ownerB: number) => (ownerA < 0 ? ownerB < 0 : mateA[ownerA] === ownerB)
  return isOne(one.section, two.section) && isOne(one.parent, two.parent)
}

interface Gap {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** What has no mate between two neighbours of a lane, on both sides; notes are left out, which have their own order. */
function gapsOf({ a, b, mateA, mateB, lanes }: Matching, region: Region, lane: number): Gap[] {
  const gaps: Gap[] = []
  let listA: number[] = []
  let fromB = region.fromB
  for (let at = region.fromA; at <= region.toA; at++) {
    const isEnd = at === region.toA
    const mate = isEnd ? region.toB : (mateA[at] as number)
    if (!isEnd && mate < 0) {
      if (!isNote(a, at)) listA.push(at)
      continue
    }
    if (!isEnd && (lanes[at] !== lane || mate < fromB || mate >= region.toB)) continue
    if (listA.length > 0) {
      const listB: number[] = []
      for (let other = fromB; other < mate; other++)
        if ((mateB[other] as number) < 0 && !isNote(b, other)) listB.push(other)
      if (listB.length > 0) gaps.push({ a: listA, b: listB })
      listA = []
    }
    fromB = mate + 1
  }
  return gaps
}

function isNote({ sorts }: Strip, index: number): boolean {
  return sorts[index] === Sort.note || sorts[index] === Sort.noteTail
}
