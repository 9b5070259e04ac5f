/** One clause that became two, or two that became one: only when both halves are evident. */
import type { Passage } from '../passage.js'
import { type Bag, joined, likeness, shared } from './bag.js'
import { type Field, mayPair } from './field.js'

/** So much of each half must be in the whole. */
const halfShare = 0.7
/** So much of the whole must be in the halves together. */
const wholeShare = 0.7
/** A half of fewer words is a phrase that was put in. */
const fewestWords = 4

/** One side with its mates, so that a merger is a split seen from the new text. */
interface View {
  readonly whole: readonly Passage[]
  readonly parts: readonly Passage[]
  readonly mateOfWhole: Int32Array
  readonly mateOfPart: Int32Array
  readonly bagOfWhole: (index: number) => Bag
  readonly bagOfPart: (index: number) => Bag
  readonly mayPair: (whole: number, part: number) => boolean
}

export interface Split {
  readonly whole: number
  readonly parts: readonly number[]
}

export function findSplits(field: Field): Split[] {
  return splitsOf({
    whole: field.a,
    parts: field.b,
    mateOfWhole: field.mateOfA,
    mateOfPart: field.mateOfB,
    bagOfWhole: field.bagA,
    bagOfPart: field.bagB,
    mayPair: (whole, part) => mayPair(field, whole, part),
  })
}

export function findMergers(field: Field): Split[] {
  return splitsOf({
    whole: field.b,
    parts: field.a,
    mateOfWhole: field.mateOfB,
    mateOfPart: field.mateOfA,
    bagOfWhole: field.bagB,
    bagOfPart: field.bagA,
    mayPair: (whole, part) => mayPair(field, part, whole),
  })
}

function splitsOf(view: View): Split[] {
  const splits: Split[] = []
  const { parts, mateOfPart } = view
  const taken = new Set<number>()
  for (let index = 0; index < parts.length; index++) {
    if (mateOfPart[index] !== -1 || taken.has(index) || !isText(parts[index])) continue
    const split = behindMate(view, index) ?? beforeMate(view, index) ?? alone(view, index)
    if (
      split === null ||
      split.parts.some(part => taken.has(part)) ||
      splits.some(({ whole }) => whole === split.whole)
    )
      continue
    splits.push(split)
    for (const part of split.parts) taken.add(part)
  }
  return splits
}

function isText(passage: Passage | undefined): boolean {
  return passage?.kind === 'clause' || passage?.kind === 'paragraph' || passage?.kind === 'unplaced'
}

/** The mate of the passage before it also holds this one; more of them may follow. */
function behindMate(view: View, index: number): Split | null {
  const whole = mateAt(view, index - 1)
  if (whole < 0) return null
  const parts = [index - 1, index]
  while (
    isFree(view, parts[parts.length - 1] as number, 1) &&
    isHalf(view, whole, (parts[parts.length - 1] as number) + 1)
  )
    parts.push((parts[parts.length - 1] as number) + 1)
  return isSplit(view, whole, parts) ? { whole, parts } : null
}

function beforeMate(view: View, index: number): Split | null {
  const whole = mateAt(view, index + 1)
  if (whole < 0) return null
  const parts = [index, index + 1]
  return isSplit(view, whole, parts) ? { whole, parts } : null
}

/** Neither half was alike enough to be its mate: a whole without mate between the same neighbours. */
function alone(view: View, index: number): Split | null {
  const { mateOfPart, mateOfWhole, whole: wholes } = view
  if (!isFree(view, index, 1)) return null
  let before = index - 1
  while (before >= 0 && mateOfPart[before] === -1) before--
  const from = before < 0 ? 0 : (mateOfPart[before] as number) + 1
  for (let whole = from; whole < wholes.length && mateOfWhole[whole] === -1; whole++) {
    const parts = [index, index + 1]
    if (isText(wholes[whole]) && isSplit(view, whole, parts)) return { whole, parts }
  }
  return null
}

function isFree({ parts, mateOfPart }: View, index: number, step: number): boolean {
  return mateOfPart[index + step] === -1 && isText(parts[index + step])
}

function mateAt({ parts, whole, mateOfPart }: View, index: number): number {
  const mate = mateOfPart[index] ?? -1
  return mate >= 0 && isText(parts[index]) && isText(whole[mate]) ? mate : -1
}

function isHalf({ bagOfWhole, bagOfPart }: View, whole: number, part: number): boolean {
  const bag = bagOfPart(part)
  return bag.size >= fewestWords && shared(bag, bagOfWhole(whole)) >= halfShare * bag.weight
}

function isSplit(view: View, whole: number, indices: readonly number[]): boolean {
  const { bagOfWhole, bagOfPart, parts } = view
  const first = parts[indices[0] as number] as Passage
  for (const index of indices) {
    const part = parts[index] as Passage
    if (part.section !== first.section || part.holes.length > 0 || !view.mayPair(whole, index)) return false
    if (!isHalf(view, whole, index)) return false
  }
  const bag = bagOfWhole(whole)
  const together = joined(indices.map(bagOfPart))
  if (shared(together, bag) < wholeShare * bag.weight) return false
  // Both halves are needed: without either one the rest is less alike.
  const all = likeness(together, bag)
  return indices.every(index => likeness(joined(indices.filter(other => other !== index).map(bagOfPart)), bag) < all)
}
