/** What stands elsewhere now: sections first, then clauses with their items, then notes. */
import type { Move } from '../alignment.js'
import { anchor, isCertain } from './anchors.js'
import { fill, fillByPlace } from './fill.js'
import type { Link } from './increasing.js'
import { apart, type Matching } from './matching.js'
import { totalsIn, votesOf } from './sections.js'
import { endOf, type Region, Sort, sectionEnd } from './strip.js'

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
