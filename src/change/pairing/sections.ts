/** Which section is which: by what stands under their headings, so that a section may get another heading or another place. */
import type { Passage } from '../passage.js'
import { type Field, mayPair } from './field.js'
import { heaviestInOrder } from './increasing.js'

/** A section that stands elsewhere: half-open ranges of passages. */
export interface MovedSection {
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
}

/** Two sections are one when equal passages make up so much of the smaller one; and each is the best mate of the other. */
const sharedShare = 0.3
/** A section that moved must be the same for the greater part of both: else its clauses moved. */
const movedShare = 0.6
/** Shorter common text ("to report to Council") is in many sections. */
const certainLength = 40

/** Fills `field.sections`; gives the sections that moved. */
export function pairSections(field: Field): MovedSection[] {
  const [lengthsA, lengthsB] = [lengthsOf(field.a), lengthsOf(field.b)]
  const common = commonText(field)
  const bestOfA = new Map<number, [number, number]>()
  const bestOfB = new Map<number, [number, number]>()
  for (const [headA, row] of common) {
    for (const [headB, length] of row) {
      if (!mayPair(field, headA, headB)) continue
      if (length > (bestOfA.get(headA)?.[1] ?? 0)) bestOfA.set(headA, [headB, length])
      if (length > (bestOfB.get(headB)?.[1] ?? 0)) bestOfB.set(headB, [headA, length])
    }
  }
  const pairs: { a: number; b: number; weight: number; share: number }[] = []
  for (const [headA, [headB, weight]] of bestOfA) {
    if (bestOfB.get(headB)?.[0] !== headA) continue
    const [lengthA, lengthB] = [lengthsA.get(headA) ?? 0, lengthsB.get(headB) ?? 0]
    if (weight < sharedShare * Math.min(lengthA, lengthB)) continue
    field.sections.set(headA, headB)
    field.sectionsBack.set(headB, headA)
    field.sectionWeights.set(headA, weight)
    pairs.push({ a: headA, b: headB, weight, share: weight / Math.max(lengthA, lengthB, 1) })
  }
  const stay = new Set(heaviestInOrder(pairs))
  return pairs
    .filter(pair => !stay.has(pair) && pair.share >= movedShare && pair.weight >= certainLength)
    .filter(({ a, b }) => isSection(field.a[a]) && isSection(field.b[b]))
    .map(({ a, b }) => ({ a: { from: a, to: sectionEnd(field.a, a) }, b: { from: b, to: sectionEnd(field.b, b) } }))
}

/** Annexes hold sections: they are not moved as a whole. */
function isSection(passage: Passage | undefined): boolean {
  return passage?.kind === 'sectionHeading'
}

function sectionEnd(passages: readonly Passage[], head: number): number {
  let end = head + 1
  while (end < passages.length && (passages[end] as Passage).section === head) end++
  return end
}

/** The text under each heading, in characters. */
function lengthsOf(passages: readonly Passage[]): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const { section, index, key } of passages)
    if (section >= 0 && section !== index) lengths.set(section, (lengths.get(section) ?? 0) + key.length)
  return lengths
}

/** The length of the passages that stand once in each text, by the headings over them. */
function commonText({ a, b, idsA, idsB }: Field): Map<number, Map<number, number>> {
  const placeOfB = new Map<number, number>()
  for (const [index, id] of idsB.entries()) placeOfB.set(id, placeOfB.has(id) ? -1 : index)
  const timesInA = new Map<number, number>()
  for (const id of idsA) timesInA.set(id, (timesInA.get(id) ?? 0) + 1)
  const common = new Map<number, Map<number, number>>()
  for (const { index, section, key } of a) {
    if (section < 0 || section === index) continue
    const id = idsA[index] as number
    const other = b[placeOfB.get(id) ?? -1]
    if (other === undefined || timesInA.get(id) !== 1 || other.section < 0 || other.section === other.index) continue
    const row = common.get(section) ?? new Map<number, number>()
    common.set(section, row.set(other.section, (row.get(other.section) ?? 0) + key.length))
  }
  return common
}
