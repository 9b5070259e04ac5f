/** Pairs what lies between two passages that are known: identical ones first of all, then the likeliest, in order. */
import type { Passage } from '../passage.js'
import { heaviestAscending, type Link } from './increasing.js'
import { common, likeness } from './likeness.js'
import type { Matching } from './matching.js'
import { alikePairs } from './rare.js'
import { Sort, type Strip, weightOf, wordsOf } from './strip.js'
import type { Words } from './words.js'

/** Passages that are one and the same; several on one side where one was split, or some were merged. */
export interface Group {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/**
 * Half of the words must have stayed. Clauses of which editors change 45% reach it (3 536 of 3 555, in 48 real texts); of two different clauses of
 * one text 3 in 1 000 do.
 */
export const leastLikeness = 0.5

/** What a likeness is counted from: one good pair is worth more than two poor ones. */
const worthless = 0.4

/** 2 048 comparisons, a few milliseconds: sections of 45 clauses, all of them rewritten. With four times as many no other pairs were found. */
const maxCells = 2048

/** Free passages of both sides in their order; the answer is in order on both sides. */
export function fillGap(matching: Matching, listA: readonly number[], listB: readonly number[]): Group[] {
  if (listA.length === 0 || listB.length === 0) return []
  if (listA.length * listB.length <= maxCells) return bestGroups(matching, listA, listB)
  return fillLargeGap(matching, listA, listB)
}

/** Large ones are cut at pairs that their repeated passages and their rare words make, and what is then still too large into equal parts. */
function fillLargeGap(matching: Matching, listA: readonly number[], listB: readonly number[]): Group[] {
  const { a, b } = matching
  const links = [
    ...sameInTurn(a, b, listA, listB),
    ...alikePairs(a, b, listA, listB, leastLikeness).map(({ a: at, b: other, weight }) => ({
      a: at,
      b: other,
      weight: (weight - worthless) * weightOf(a, at),
    })),
  ]
  const groups: Group[] = []
  let [nextA, nextB] = [0, 0]
  const fill = (toA: number, toB: number) => {
    const [partA, partB] = [listA.slice(nextA, toA), listB.slice(nextB, toB)]
    const cells = partA.length * partB.length
    if (cells === 0) return
    if (cells > maxCells)
      matching.bounds.add('Passages that stand in long rewritten stretches were compared with their neighbours only')
    const parts = Math.ceil(Math.sqrt(cells / maxCells))
    for (let part = 0; part < parts; part++)
      groups.push(...bestGroups(matching, slice(partA, part, parts), slice(partB, part, parts)))
  }
  const places = {
    a: new Map(listA.map((at, place) => [at, place])),
    b: new Map(listB.map((at, place) => [at, place])),
  }
  for (const link of heaviestAscending(links)) {
    const [placeA, placeB] = [places.a.get(link.a) as number, places.b.get(link.b) as number]
    fill(placeA, placeB)
    groups.push({ a: [link.a], b: [link.b] })
    nextA = placeA + 1
    nextB = placeB + 1
  }
  fill(listA.length, listB.length)
  return groups
}

function slice(list: readonly number[], part: number, parts: number): readonly number[] {
  return list.slice(Math.floor((part * list.length) / parts), Math.floor(((part + 1) * list.length) / parts))
}

/** The first of those with the same words with the first, the second with the second. */
function sameInTurn(a: Strip, b: Strip, listA: readonly number[], listB: readonly number[]): Link[] {
  const placesB = new Map<number, number[]>()
  for (const at of listB) {
    const id = b.ids[at] as number
    const known = placesB.get(id)
    if (known === undefined) placesB.set(id, [at])
    else known.push(at)
  }
  const turns = new Map<number, number>()
  const links: Link[] = []
  for (const at of listA) {
    const id = a.ids[at] as number
    const turn = turns.get(id) ?? 0
    const other = placesB.get(id)?.[turn]
    if (other === undefined) continue
    turns.set(id, turn + 1)
    links.push({ a: at, b: other, weight: weightOf(a, at) })
  }
  return links
}

const skipA = 0
const skipB = 1
const both = 2
/** And two to four parts of a split, 4 to 6, or of a merger, 12 to 14. */
const splitInto = 2
const mergedFrom = 10
const maxParts = 4

/** The groups that keep the most text, of all that are in order. */
function bestGroups(matching: Matching, listA: readonly number[], listB: readonly number[]): Group[] {
  const { a, b } = matching
  const [rows, columns] = [listA.length, listB.length]
  const wide = columns + 1
  const best = new Float64Array((rows + 1) * wide)
  const ways = new Uint8Array((rows + 1) * wide)
  for (let row = 1; row <= rows; row++) {
    const at = listA[row - 1] as number
    for (let column = 1; column <= columns; column++) {
      const other = listB[column - 1] as number
      const cell = row * wide + column
      let worth = best[cell - wide] as number
      let way = skipA
      if ((best[cell - 1] as number) > worth) {
        worth = best[cell - 1] as number
        way = skipB
      }
      if (a.sorts[at] === b.sorts[other]) {
        const like = likenessOf(matching, at, other)
        if (like >= leastLikeness) {
          const sum = (best[cell - wide - 1] as number) + worthOf(matching, at, other, like)
          if (sum >= worth) {
            worth = sum
            way = both
          }
        }
        if (a.sorts[at] === Sort.prose && like < 1)
          for (let parts = 2; parts <= maxParts; parts++) {
            if (column >= parts) {
              const sum = (best[cell - wide - parts] as number) + splitWorth(a, at, b, listB, column, parts)
              if (sum > worth) {
                worth = sum
                way = splitInto + parts
              }
            }
            if (row >= parts) {
              const sum = (best[cell - parts * wide - 1] as number) + splitWorth(b, other, a, listA, row, parts)
              if (sum > worth) {
                worth = sum
                way = mergedFrom + parts
              }
            }
          }
      }
      best[cell] = worth
      ways[cell] = way
    }
  }
  return trace(listA, listB, ways)
}

function trace(listA: readonly number[], listB: readonly number[], ways: Uint8Array): Group[] {
  const groups: Group[] = []
  const wide = listB.length + 1
  for (let row = listA.length, column = listB.length; row > 0 && column > 0; ) {
    const way = ways[row * wide + column] as number
    let [fromA, fromB] = [row, column]
    if (way === skipA) fromA--
    else if (way === skipB) fromB--
    else {
      fromA -= way > mergedFrom ? way - mergedFrom : 1
      fromB -= way > both && way < mergedFrom ? way - splitInto : 1
      groups.push({ a: listA.slice(fromA, row), b: listB.slice(fromB, column) })
    }
    row = fromA
    column = fromB
  }
  return groups.reverse()
}

/** How alike two passages of one sort are, for the place they have. */
export function likenessOf(matching: Matching, at: number, other: number): number {
  const { a, b } = matching
  if (a.ids[at] === b.ids[other]) return 1
  const [passageA, passageB] = [a.passages[at] as Passage, b.passages[other] as Passage]
  switch (a.sorts[at]) {
    case Sort.verbatim:
      // Nobody reads them: what is of one kind in one place is the same.
      return passageA.node.type === passageB.node.type ? leastLikeness : 0
    case Sort.row:
      return Math.max(likeness(wordsOf(a, at), wordsOf(b, other)), sameFirstCell(passageA.key, passageB.key))
    case Sort.sectionHeading:
    case Sort.annexHeading:
      return headLikeness(matching, at, other)
    default:
      return likeness(wordsOf(a, at), wordsOf(b, other))
  }
}

/** A row is known by its first cell. */
function sameFirstCell(keyA: string, keyB: string): number {
  const end = keyA.indexOf(' | ')
  return end > 0 && keyB.indexOf(' | ') === end && keyA.startsWith(keyB.slice(0, end)) ? 0.6 : 0
}

/** Headings are alike when their sections are: by what these share they are one, by what they share with others they are not. */
function headLikeness(matching: Matching, at: number, other: number): number {
  const { a, b, mateA } = matching
  let [shared, elsewhere] = [0, 0]
  for (let index = at + 1; index < a.passages.length && a.passages[index]?.section === at; index++) {
    const mate = mateA[index] as number
    if (mate < 0) continue
    if (b.passages[mate]?.section === other) shared += weightOf(a, index)
    else elsewhere += weightOf(a, index)
  }
  if (shared > elsewhere) return 0.9
  return elsewhere > 0 ? 0 : likeness(wordsOf(a, at), wordsOf(b, other))
}

/** Kept text, in characters; a little more where the neighbours are the same too. */
function worthOf({ a, b, mateA }: Matching, at: number, other: number, like: number): number {
  let near = 1
  if (a.ids[at - 1] === b.ids[other - 1]) near += 0.05
  if (a.ids[at + 1] === b.ids[other + 1]) near += 0.05
  const [headA, headB] = [a.passages[at]?.section as number, b.passages[other]?.section as number]
  if (headA >= 0 && mateA[headA] === headB) near += 0.1
  return (near * (like - worthless) * (weightOf(a, at) + weightOf(b, other))) / 2
}

/**
 * When one passage is several: the parts together must be as long as the whole within a quarter and have nearly all of its words in their order, and
 * each must be a tenth of it at least, with so many words, of which this share is the whole's. (Parts of a fifth missed four of 122 mergers in real
 * texts: a short clause joined to a long one.)
 */
const evident = { length: 0.25, likeness: 0.85, part: 0.1, words: 5, held: 0.75 }

/** What the split of a whole into the `parts` passages that end before `end` is worth; below zero when it is none. */
function splitWorth(
  whole: Strip,
  at: number,
  pieces: Strip,
  list: readonly number[],
  end: number,
  parts: number,
): number {
  const length = weightOf(whole, at)
  let sum = 0
  for (let part = end - parts; part < end; part++) sum += weightOf(pieces, list[part] as number)
  if (Math.abs(sum - length) > evident.length * length) return -1
  const first = list[end - parts] as number
  const { section, parent, depth } = pieces.passages[first] as Passage
  const all: Words[] = []
  for (let part = 0; part < parts; part++) {
    const index = list[end - parts + part] as number
    const passage = pieces.passages[index] as Passage
    if (index !== first + part || pieces.sorts[index] !== Sort.prose) return -1
    if (passage.section !== section || passage.parent !== parent || passage.depth !== depth) return -1
    const words = wordsOf(pieces, index)
    if (words.order.length < evident.words || weightOf(pieces, index) < evident.part * length) return -1
    all.push(words)
  }
  if (all.some(words => common(words.sorted, wordsOf(whole, at).sorted) < evident.held * words.order.length)) return -1
  const like = likeness(wordsOf(whole, at), joined(all))
  if (like < evident.likeness) return -1
  return ((like - worthless) * (length + sum)) / 2
}

function joined(parts: readonly Words[]): Words {
  const order = new Int32Array(parts.reduce((sum, part) => sum + part.order.length, 0))
  let at = 0
  for (const part of parts) {
    order.set(part.order, at)
    at += part.order.length
  }
  return { order, sorted: order.slice().sort(), pairs: null }
}
