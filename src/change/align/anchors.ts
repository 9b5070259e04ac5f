/** What is surely the same: lines of the frame, passages that stand once on each side, notes, and sections by what they hold. */
import type { Passage } from '../passage.js'
import { alikeIn } from './alike.js'
import { fillGap } from './gap.js'
import { heaviestAscending, type Link } from './increasing.js'
import { apart, type Matching } from './matching.js'
import { pairSections, type SectionPair } from './sections.js'
import { endOf, isHead, type Region, Sort, type Strip, sectionEnd, weightOf, wordsOf } from './strip.js'

/**
 * A clause of fewer words proves nothing when it is found elsewhere: "to report;" is written anew as easily as it is moved.
 */
const leastWordsOfMove = 4

/**
 * Of things that cross, what weighs less has moved. Fewer moves are told rather than more, so each clause weighs more than the text of any; then the
 * shorter one moves. Items go with their clauses. Headings hold against any number of clauses, and lines of the frame against all. Notes stand where
 * the layout puts them: they give way to everything.
 */
const weightOfClauses = 2 ** 20
const weightOfHeads = 2 ** 36
const weightOfFrame = 2 ** 44
const weightOfNotes = 2 ** -10

/** Pairs in a lane what can stay in order, and gives back the pairs that cannot: those that are certain are set apart. */
export function anchor(matching: Matching, region: Region, lane: number, isDocument: boolean): Link[] {
  const { a } = matching
  const same = uniqueLinks(matching, region)
  const firm = [...noteLinks(matching, region, same), ...(isDocument ? frameLinks(matching, region) : [])]
  let links = [...withSections(matching, region, same), ...firm].sort(inOrder)
  let staying = heaviestAscending(links)
  const alike = staying.length < links.length ? alikeIn(matching, region, links) : []
  if (alike.length > 0) {
    // What moved, and which section is which, is better told when all are seen that stayed.
    const weighed = alike.map(link => ({ ...link, weight: steadiness(a, link.a) }))
    links = [...withSections(matching, region, [...same, ...weighed]), ...firm].sort(inOrder)
    staying = heaviestAscending(links)
  }
  const isStaying = new Set(staying)
  // Those that are only alike are left to the gaps, where they may be found to have been split.
  const isLoose = new Set(alike.map(link => link.a))
  for (const link of staying) if (!isLoose.has(link.a)) matching.pair(link.a, link.b, lane)
  const rest: Link[] = []
  for (const link of links) {
    if (isStaying.has(link) || isHead(a, link.a)) continue
    rest.push(link)
    if (isCertain(matching, link)) matching.pair(link.a, link.b, apart)
  }
  for (const { a: noteA, b: noteB } of links) if (a.sorts[noteA] === Sort.note) pairTails(matching, noteA, noteB)
  return rest
}

function inOrder(x: Link, y: Link): number {
  return x.a - y.a
}

/** Passages that are the same, those that are so within their sections, and the headings of these. */
function withSections(matching: Matching, region: Region, known: readonly Link[]): Link[] {
  const sections = pairSections(matching, region, known)
  const heads = sections.map(({ a, b, isSure }) => {
    return { a, b, weight: (isSure ? weightOfHeads : 0) + weightOf(matching.a, a) }
  })
  return [...known, ...linksWithin(matching, sections, known), ...heads]
}

/** Free passages whose words stand once on each side; headings of sections are left to what they head. */
function uniqueLinks({ a, b, mateA, mateB, placesA, placesB }: Matching, region: Region): Link[] {
  const { fromA, toA, fromB, toB } = region
  place(a, mateA, placesA, fromA, toA)
  place(b, mateB, placesB, fromB, toB)
  const links: Link[] = []
  for (let at = fromA; at < toA; at++) {
    const id = a.ids[at] as number
    const other = placesB[id] as number
    if (placesA[id] !== at || other < 0) continue
    links.push({ a: at, b: other, weight: steadiness(a, at) })
  }
  for (let at = fromA; at < toA; at++) placesA[a.ids[at] as number] = -1
  for (let at = fromB; at < toB; at++) placesB[b.ids[at] as number] = -1
  return links
}

/** What stands once in each of two sections that are the same, though other sections have it too. */
function linksWithin(matching: Matching, sections: readonly SectionPair[], known: readonly Link[]): Link[] {
  const { a, b } = matching
  const taken = new Set(known.map(link => link.a))
  return sections.flatMap(({ a: headA, b: headB }) =>
    uniqueLinks(matching, {
      fromA: headA + 1,
      toA: sectionEnd(a, headA),
      fromB: headB + 1,
      toB: sectionEnd(b, headB),
    }).filter(link => !taken.has(link.a)),
  )
}

function steadiness(strip: Strip, index: number): number {
  const weight = weightOf(strip, index)
  if (strip.sorts[index] === Sort.note) return weight * weightOfNotes
  return (strip.passages[index] as Passage).depth === 0 ? weightOfClauses + weight : weight
}

const repeated = -2

function place({ sorts, ids }: Strip, mates: Int32Array, places: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const sort = sorts[at] as number
    if ((mates[at] as number) >= 0 || sort < Sort.heading || sort === Sort.noteTail) continue
    const id = ids[at] as number
    places[id] = places[id] === -1 ? at : repeated
  }
}

/** The first line of each kind is that line, whatever it says. */
function frameLinks({ a, b }: Matching, region: Region): Link[] {
  const links: Link[] = []
  for (let sort: number = Sort.numberLine; sort <= Sort.formula; sort++) {
    const at = a.sorts.subarray(region.fromA, region.toA).indexOf(sort)
    const other = b.sorts.subarray(region.fromB, region.toB).indexOf(sort)
    if (at >= 0 && other >= 0) links.push({ a: region.fromA + at, b: region.fromB + other, weight: weightOfFrame })
  }
  return links
}

/** Notes that are not unique, or not the same: in the order of notes, by likeness. */
function noteLinks(matching: Matching, region: Region, known: readonly Link[]): Link[] {
  const { a, b } = matching
  const [takenA, takenB] = [new Set(known.map(link => link.a)), new Set(known.map(link => link.b))]
  const notesA = notesIn(a, matching.mateA, region.fromA, region.toA).filter(at => !takenA.has(at))
  const notesB = notesIn(b, matching.mateB, region.fromB, region.toB).filter(at => !takenB.has(at))
  return fillGap(matching, notesA, notesB).flatMap(group => {
    const [at, other] = [group.a[0] as number, group.b[0] as number]
    return { a: at, b: other, weight: steadiness(a, at) }
  })
}

function notesIn({ sorts }: Strip, mates: Int32Array, from: number, to: number): number[] {
  const notes: number[] = []
  for (let at = from; at < to; at++) if (sorts[at] === Sort.note && (mates[at] as number) < 0) notes.push(at)
  return notes
}

/** Further paragraphs of a note that has its mate. */
function pairTails(matching: Matching, noteA: number, noteB: number): void {
  const { a, b, lanes } = matching
  if (matching.mateA[noteA] !== noteB) return
  const [tailsA, tailsB] = [tailsOf(a, noteA), tailsOf(b, noteB)]
  for (const group of fillGap(matching, tailsA, tailsB))
    matching.pair(group.a[0] as number, group.b[0] as number, lanes[noteA] as number)
}

function tailsOf(strip: Strip, note: number): number[] {
  const tails: number[] = []
  for (let at = note + 1, end = endOf(strip, note); at < end; at++)
    if (strip.sorts[at] === Sort.noteTail) tails.push(at)
  return tails
}

/** Whether the pair may be told as moved: notes always, clauses and rows that say enough. */
export function isCertain({ a, b }: Matching, link: { readonly a: number; readonly b: number }): boolean {
  const sort = a.sorts[link.a]
  if (sort === Sort.note) return true
  if (sort !== Sort.prose && sort !== Sort.row) return false
  if (wordsOf(a, link.a).order.length >= leastWordsOfMove) return true
  // A short line with items counts with the first of them.
  const hasItems = endOf(a, link.a) > link.a + 1 && endOf(b, link.b) > link.b + 1
  return hasItems && a.ids[link.a + 1] === b.ids[link.b + 1] && wordsOf(a, link.a + 1).order.length >= leastWordsOfMove
}
