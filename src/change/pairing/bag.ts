/** The words of a passage without their order: how alike two passages are. */
import type { Passage } from '../passage.js'

export interface Bag {
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>
  /** The sum of the weights of all its words. */
  readonly weight: number
  readonly size: number
}

/** Words of up to three letters ("of", "the", "ITU") are in every clause: four of them say as much as one word of sense. */
const lightWeight = 0.25
const lightLength = 3

function weightOf(word: string): number {
  return word.length <= lightLength ? lightWeight : 1
}

const words = /[\p{L}\p{N}]+/gu

export function bagOf({ key }: Pick<Passage, 'key'>): Bag {
  const counts = new Map<string, number>()
  let weight = 0
  let size = 0
  for (const word of key.toLowerCase().match(words) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    weight += weightOf(word)
    size++
  }
  return { counts, weight, size }
}

export function joined(bags: readonly Bag[]): Bag {
  const counts = new Map<string, number>()
  let weight = 0
  let size = 0
  for (const bag of bags) {
    for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
    weight += bag.weight
    size += bag.size
  }
  return { counts, weight, size }
}

/** The weight of the words that two bags have in common. */
export function shared(x: Bag, y: Bag): number {
  const [few, many] = x.counts.size <= y.counts.size ? [x, y] : [y, x]
  let weight = 0
  for (const [word, count] of few.counts) {
    const other = many.counts.get(word)
    if (other !== undefined) weight += Math.min(count, other) * weightOf(word)
  }
  return weight
}

/**
 * An expansion keeps all words of the old text and dilutes them: what is contained counts, a little less than what is equal. 0.9 puts a clause
 * that was doubled well above one of which half the words were replaced (0.5).
 */
const containedShare = 0.9
/** A few words are contained in any long clause. */
const containedWeight = 5

/** From 0 (no word in common) to 1 (the same words). */
export function likeness(x: Bag, y: Bag): number {
  const total = x.weight + y.weight
  if (total === 0) return 0
  const common = shared(x, y)
  const even = (2 * common) / total
  const smaller = Math.min(x.weight, y.weight)
  return smaller < containedWeight ? even : Math.max(even, (containedShare * common) / smaller)
}
