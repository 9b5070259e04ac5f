/** Which document of the new text is which of the old one. */
import type { Designation, Document } from '../../tree/nodes.js'
import type { TextSide } from '../comparison.js'
import { heaviestInOrder } from './increasing.js'

/** For each passage the number of its document pair: -1 outside of documents, or where one side has none, that goes with any. */
export function groupsOf(a: TextSide, b: TextSide): { groupsA: Int32Array; groupsB: Int32Array } {
  const pairs = documentPairs(a.reading.documents, b.reading.documents)
  const ofA = new Map(pairs.map(([one], index) => [one, index]))
  const ofB = new Map(pairs.map(([, other], index) => [other, index]))
  const isBare = a.reading.documents.length === 0 || b.reading.documents.length === 0
  const groups = ({ passages }: TextSide, known: Map<number, number>, alone: number) =>
    Int32Array.from(passages, ({ document }) => (document === null || isBare ? -1 : (known.get(document) ?? alone)))
  // A document without a mate has a number that the other side does not have.
  return { groupsA: groups(a, ofA, -2), groupsB: groups(b, ofB, -3) }
}

/** Pairs of indices, in order on both sides. */
function documentPairs(a: readonly Document[], b: readonly Document[]): [number, number][] {
  if (a.length === 1 && b.length === 1) return [[0, 0]]
  const waiting = new Map<string, number[]>()
  for (const [index, document] of b.entries()) {
    const name = nameOf(document)
    waiting.set(name, [...(waiting.get(name) ?? []), index])
  }
  const named = a.flatMap((document, index) => {
    const other = waiting.get(nameOf(document))?.shift()
    return other === undefined ? [] : [{ a: index, b: other, weight: 1 }]
  })
  return heaviestInOrder(named).map(pair => [pair.a, pair.b])
}

/** The number stays from edition to edition. */
function nameOf({ genre, designation, title }: Document): string {
  const number = numberOf(designation)
  return number === null ? `${genre} "${title ?? ''}"` : `${genre} ${designation?.body ?? ''} ${number}`
}

function numberOf(designation: Designation | null): string | null {
  if (designation === null) return null
  // RA counts editions in the number: "ITU-R 1-7" is the next of "ITU-R 1-6".
  return designation.number?.replace(/^(ITU-R \d+)-\d+$/, '$1') ?? designation.draft
}
