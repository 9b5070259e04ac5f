/** Which section is which, by what they hold and by their headings, wherever they stand. */
import type { Passage } from '../passage.js'
import type { Link } from './increasing.js'
import type { Matching } from './matching.js'
import { isHead, type Region, type Strip, weightOf } from './strip.js'

/** A heading of each side. */
export interface SectionPair {
  readonly a: number
  readonly b: number
  /** Sure ones hold clauses in common; the others have little or nothing in common but the heading. */
  readonly isSure: boolean
}

/**
 * Sections of one heading are the same when they share this part of the smaller one. It is low: a section that lost most of its clauses, or got
 * many new ones, is still that section.
 */
const sharedUnderOneHeading = 0.25

/** Under another heading half of the smaller one must be the same. */
const sharedUnderAnother = 0.5

/** One-to-one. `links` are passages known to be the same, in place or not. */
export function pairSections(matching: Matching, region: Region, links: readonly Link[]): SectionPair[] {
  const { a, b } = matching
  const headsA = headsIn(a, region.fromA, region.toA)
  const headsB = headsIn(b, region.fromB, region.toB)
  if (headsA.length === 0 || headsB.length === 0) return []
  const [totalsA, totalsB] = [totalsIn(a, region.fromA, region.toA), totalsIn(b, region.fromB, region.toB)]
  const votes = votesOf(matching, links)
    .filter(({ a: headA, b: headB }) => a.sorts[headA] === b.sorts[headB])
    .map(vote => ({ ...vote, part: vote.shared / Math.min(totalsA.get(vote.a) ?? 1, totalsB.get(vote.b) ?? 1) }))
  const pairs: SectionPair[] = []
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const take = (headA: number, headB: number, isSure: boolean) => {
    if (takenA.has(headA) || takenB.has(headB) || !matching.isFree(headA, headB)) return
    takenA.add(headA)
    takenB.add(headB)
    pairs.push({ a: headA, b: headB, isSure })
  }
  const isSame = (headA: number, headB: number) => a.ids[headA] === b.ids[headB]
  for (const vote of votes) if (isSame(vote.a, vote.b) && vote.part >= sharedUnderOneHeading) take(vote.a, vote.b, true)
  for (const vote of votes) if (vote.part >= sharedUnderAnother) take(vote.a, vote.b, true)
  for (const [headA, headB] of uniqueHeads(matching, headsA, headsB)) take(headA, headB, false)
  return pairs
}

interface Vote {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/** For each two sections the text that they share, most first. */
export function votesOf({ a, b }: Matching, links: readonly Link[]): Vote[] {
  const shared = new Map<number, number>()
  const width = b.passages.length
  for (const link of links) {
    const [headA, headB] = [sectionOf(a, link.a), sectionOf(b, link.b)]
    if (headA < 0 || headB < 0) continue
    const key = headA * width + headB
    shared.set(key, (shared.get(key) ?? 0) + weightOf(a, link.a))
  }
  return [...shared]
    .map(([key, sum]) => ({ a: Math.floor(key / width), b: key % width, shared: sum }))
    .sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)
}

/** The heading over a passage that is none itself; -1 for none. */
function sectionOf({ passages }: Strip, index: number): number {
  const { section } = passages[index] as Passage
  return section === index ? -1 : section
}

function headsIn(strip: Strip, from: number, to: number): number[] {
  const heads: number[] = []
  for (let index = from; index < to; index++) if (isHead(strip, index)) heads.push(index)
  return heads
}

/** How much text each section holds, heading left out. */
export function totalsIn(strip: Strip, from: number, to: number): Map<number, number> {
  const totals = new Map<number, number>()
  for (let index = from; index < to; index++) {
    const head = sectionOf(strip, index)
    if (head >= 0) totals.set(head, (totals.get(head) ?? 0) + weightOf(strip, index))
  }
  return totals
}

/** Headings that stand once on each side. */
function uniqueHeads({ a, b }: Matching, headsA: readonly number[], headsB: readonly number[]): [number, number][] {
  const [byA, byB] = [onceBy(a, headsA), onceBy(b, headsB)]
  const found: [number, number][] = []
  for (const [id, head] of byA) {
    const other = byB.get(id)
    if (head >= 0 && other !== undefined && other >= 0) found.push([head, other])
  }
  return found
}

function onceBy({ ids }: Strip, heads: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const head of heads) {
    const id = ids[head] as number
    found.set(id, found.has(id) ? -1 : head)
  }
  return found
}
