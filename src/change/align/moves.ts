/** What stands elsewhere now: sections first, then clauses with their items, then notes. */
import type { Move } from '../alignment.js'
import { anchor, isCertain } from './anchors.js'
import { fill, fillByPlace } from './fill.js'
import type { Link } from './increasing.js'
import { apart, inPlace, type Matching } from './matching.js'
import { alikePairs } from './rare.js'
import { totalsIn, votesOf } from './sections.js'
import { endOf, type Region, Sort, type Strip, sectionEnd, weightOf, wordsOf } from './strip.js'

/**
 * A clause that is elsewhere and not the same: so much of it must be, nothing else may come near it, and it must be long enough that this is no
 * chance. Rewording of 15 to 20% while moving is found; above that a removal and an addition are told, which is true.
 */
const alike = { least: 0.75, margin: 0.15, words: 8 }

/** A section moved when this part of the larger of the two is the same on both sides. */
const sharedOfSection = 0.4

/** Moves in moves in moves: no text is deeper than sections, clauses, items and their items. */
const maxDepth = 6

/** Each passage is looked at so often on the mean, at most, as a part of something that moved: twice as often as that depth asks for. */
const maxLooks = 12

/** Makes moves of pairs that cannot stay in order; pairs inside of a moved stretch are found anew, in its own order. */
export function makeMoves(matching: Matching, given: readonly Link[], depth = 0): void {
  if (given.length === 0 || depth > maxDepth) return
  // Clauses before their items.
  const links = [...given].sort((x, y) => x.a - y.a)
  const { a, b, mateA, lanes } = matching
  if (depth === 0) moveSections(matching, links)
  const isDone = ({ a: at, b: other }: Link) => mateA[at] === other && lanes[at] !== apart
  for (const link of links) {
    if (isDone(link) || a.sorts[link.a] === Sort.note || !isCertain(matching, link)) continue
    if (!matching.isFree(link.a, link.b) && mateA[link.a] !== link.b) continue
    const isRow = a.sorts[link.a] === Sort.row
    const [toA, toB] = isRow ? [link.a + 1, link.b + 1] : [endOf(a, link.a), endOf(b, link.b)]
    move(matching, 'clause', { fromA: link.a, toA, fromB: link.b, toB }, depth)
  }
  for (const link of links) {
    if (isDone(link) || a.sorts[link.a] !== Sort.note) continue
    if (!matching.isFree(link.a, link.b) && mateA[link.a] !== link.b) continue
    move(matching, 'note', { fromA: link.a, toA: endOf(a, link.a), fromB: link.b, toB: endOf(b, link.b) }, depth)
  }
}

function move(matching: Matching, kind: Move['kind'], region: Region, depth: number): void {
  const { fromA, toA, fromB, toB } = region
  const { mateA, mateB, moves, bounds } = matching
  const lane = moves.length
  moves.push({ kind, a: { from: fromA, to: toA }, b: { from: fromB, to: toB }, silent: kind === 'note' })
  matching.looks += toA - fromA + toB - fromB - 2
  const isSpent = matching.looks > maxLooks * (mateA.length + mateB.length)
  if (isSpent) bounds.add('Too much moved inside of what moved: some of it counts as removed and added')
  for (let at = fromA; at < toA && !isSpent; at++) {
    const mate = mateA[at] as number
    if (mate >= fromB && mate < toB) matching.part(at)
  }
  matching.pair(fromA, fromB, lane)
  if (isSpent || (toA - fromA === 1 && toB - fromB === 1)) return
  const rest = anchor(matching, region, lane, false)
  fill(matching, region, lane)
  fillByPlace(matching, region, lane)
  makeMoves(matching, rest, depth + 1)
}

function moveSections(matching: Matching, links: readonly Link[]): void {
  const { a, b, mateA, mateB } = matching
  const votes = votesOf(matching, links)
  if (votes.length === 0) return
  const [totalsA, totalsB] = [totalsIn(a, 0, mateA.length), totalsIn(b, 0, mateB.length)]
  const certain = new Set(links.filter(link => isCertain(matching, link)).map(link => a.passages[link.a]?.section))
  for (const vote of votes) {
    if (a.sorts[vote.a] !== b.sorts[vote.b] || !matching.isFree(vote.a, vote.b)) continue
    const larger = Math.max(totalsA.get(vote.a) ?? 0, totalsB.get(vote.b) ?? 0)
    if (vote.shared < sharedOfSection * larger) continue
    // Under the same heading a short clause is enough.
    if (a.ids[vote.a] !== b.ids[vote.b] && !certain.has(vote.a)) continue
    const [toA, toB] = [sectionEnd(a, vote.a), sectionEnd(b, vote.b)]
    move(matching, 'section', { fromA: vote.a, toA, fromB: vote.b, toB }, 0)
  }
}

/** Pairs of what is left anywhere that are nearly the same, one-to-one; those that are in order after all are paired at once. */
export function alikeElsewhere(matching: Matching): Link[] {
  const { a, b } = matching
  const [listA, listB] = [leftIn(a, matching.mateA), leftIn(b, matching.mateB)]
  if (listA.length === 0 || listB.length === 0) return []
  const found = alikePairs(a, b, listA, listB, alike.least - alike.margin)
  const [bestA, bestB] = [seconds(found, 'a'), seconds(found, 'b')]
  const certain = found.filter(
    link =>
      link.weight >= alike.least &&
      bestA.get(link.a)?.first === link &&
      bestB.get(link.b)?.first === link &&
      Math.max(bestA.get(link.a)?.second ?? 0, bestB.get(link.b)?.second ?? 0) <= link.weight - alike.margin,
  )
  if (certain.length === 0) return []
  const [repeatedA, repeatedB] = [repeatedIn(a), repeatedIn(b)]
  const [ends, starts] = boundsOf(matching)
  const links: Link[] = []
  for (const { a: at, b: other } of certain) {
    if (repeatedA.has(a.ids[at] as number) || repeatedB.has(b.ids[other] as number)) continue
    if ((ends[at] as number) < other && other < (starts[at] as number)) matching.pair(at, other, inPlace)
    else links.push({ a: at, b: other, weight: weightOf(a, at) })
  }
  return links
}

function leftIn(strip: Strip, mates: Int32Array): number[] {
  const left: number[] = []
  for (let at = 0; at < mates.length; at++)
    if ((mates[at] as number) < 0 && strip.sorts[at] === Sort.prose && wordsOf(strip, at).order.length >= alike.words)
      left.push(at)
  return left
}

function seconds(links: readonly Link[], side: 'a' | 'b'): Map<number, { first: Link; second: number }> {
  const found = new Map<number, { first: Link; second: number }>()
  for (const link of links) {
    const known = found.get(link[side])
    if (known === undefined) found.set(link[side], { first: link, second: 0 })
    else if (link.weight > known.first.weight) found.set(link[side], { first: link, second: known.first.weight })
    else known.second = Math.max(known.second, link.weight)
  }
  return found
}

/** Numbers of passages that stand more than once. */
function repeatedIn({ ids }: Strip): Set<number> {
  const [seen, repeated] = [new Set<number>(), new Set<number>()]
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id)
  return repeated
}

/** For each passage of the first side, the mates of the last one before it and of the next one behind it that are in place. */
function boundsOf({ mateA, mateB, lanes }: Matching): [Int32Array, Int32Array] {
  const [ends, starts] = [new Int32Array(mateA.length), new Int32Array(mateA.length)]
  for (let at = 0, end = -1; at < mateA.length; at++) {
    ends[at] = end
    if ((mateA[at] as number) >= 0 && lanes[at] === inPlace) end = mateA[at] as number
  }
  for (let at = mateA.length - 1, start = mateB.length; at >= 0; at--) {
    starts[at] = start
    if ((mateA[at] as number) >= 0 && lanes[at] === inPlace) start = mateA[at] as number
  }
  return [ends, starts]
}
