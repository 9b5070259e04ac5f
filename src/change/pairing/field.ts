/** The passages of both texts with what is known of their mates so far. */
import type { TextSide } from '../comparison.js'
import type { Passage, PassageKind } from '../passage.js'
import { type Bag, bagOf, likeness } from './bag.js'
import { groupsOf } from './documents.js'

export interface Field {
  readonly a: readonly Passage[]
  readonly b: readonly Passage[]
  /** Equal numbers are equal keys of the same family of kinds. */
  readonly idsA: Int32Array
  readonly idsB: Int32Array
  /** Documents that are one and the same have one number; -1 goes with any. */
  readonly groupsA: Int32Array
  readonly groupsB: Int32Array
  /** The mate of each passage; -1 for none. */
  readonly mateOfA: Int32Array
  readonly mateOfB: Int32Array
  /** The heading of the new text that a heading of the old one is, by what stands under it. */
  readonly sections: Map<number, number>
  readonly sectionsBack: Map<number, number>
  /** By old heading: the length of the text that both sections have. */
  readonly sectionWeights: Map<number, number>
  /** Certain to be somewhere else: not to be paired with a neighbour. */
  readonly reservedA: Uint8Array
  readonly reservedB: Uint8Array
  readonly bagA: (index: number) => Bag
  readonly bagB: (index: number) => Bag
  readonly bounds: Set<string>
}

export function fieldOf(a: TextSide, b: TextSide): Field {
  const ids = new Map<string, number>()
  const idsOf = (passages: readonly Passage[]) =>
    Int32Array.from(passages, passage => {
      const key = `${families[passage.kind]}${passage.key}`
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
      }
      return id
    })
  const { groupsA, groupsB } = groupsOf(a, b)
  const [countA, countB] = [a.passages.length, b.passages.length]
  return {
    a: a.passages,
    b: b.passages,
    idsA: idsOf(a.passages),
    idsB: idsOf(b.passages),
    groupsA,
    groupsB,
    mateOfA: new Int32Array(countA).fill(-1),
    mateOfB: new Int32Array(countB).fill(-1),
    sections: new Map(),
    sectionsBack: new Map(),
    sectionWeights: new Map(),
    reservedA: new Uint8Array(countA),
    reservedB: new Uint8Array(countB),
    bagA: bagsOf(a.passages),
    bagB: bagsOf(b.passages),
    bounds: new Set(),
  }
}

/** Kinds of one family may be each other's mate: a reader may take a tail for a clause. */
const families: Readonly<Record<PassageKind, string>> = {
  numberLine: '1',
  title: '2',
  history: '3',
  formula: '4',
  sectionHeading: 'h',
  annexHeading: 'x',
  heading: 'i',
  clause: 'p',
  paragraph: 'p',
  unplaced: 'p',
  note: 'n',
  row: 'r',
  verbatim: 'v',
}

export function familyOf({ kind }: Passage): string {
  return families[kind]
}

function bagsOf(passages: readonly Passage[]): (index: number) => Bag {
  const bags: (Bag | undefined)[] = []
  return index => {
    let bag = bags[index]
    if (bag === undefined) {
      bag = bagOf(passages[index] as Passage)
      bags[index] = bag
    }
    return bag
  }
}

export function pairUp(field: Field, a: number, b: number): void {
  field.mateOfA[a] = b
  field.mateOfB[b] = a
}

/** Whether two passages can be each other's mate at all. */
export function mayPair({ a, b, groupsA, groupsB }: Field, indexA: number, indexB: number): boolean {
  const [groupA, groupB] = [groupsA[indexA] as number, groupsB[indexB] as number]
  if (groupA !== groupB && groupA !== -1 && groupB !== -1) return false
  return familyOf(a[indexA] as Passage) === familyOf(b[indexB] as Passage)
}

const frame = new Set<string>(['1', '2', '3', '4'])

/** How alike two passages are, 0 to 1: lines of the frame by what they are, headings by what stands under them, all else by words. */
export function alike(field: Field, indexA: number, indexB: number): number {
  const { a, idsA, idsB, sections, sectionsBack } = field
  const one = a[indexA] as Passage
  if (!mayPair(field, indexA, indexB)) return 0
  const family = familyOf(one)
  if (frame.has(family)) return 1
  if (family === 'h') {
    const now = sections.get(indexA)
    const was = sectionsBack.get(indexB)
    if (now === indexB) return 1
    if (now !== undefined || was !== undefined) return 0
  }
  if (idsA[indexA] === idsB[indexB]) return 1
  if (family === 'v') return 0
  return likeness(field.bagA(indexA), field.bagB(indexB))
}
