/** Finds passages that may be one and the same without comparing each with each: by words that few passages have. */
import type { Field } from './field.js'
import { mayPair } from './field.js'

/** A word in more passages than these says little of which is which. */
const rareIn = 6
/** Of each passage the candidates with the most rare words in common. */
const mostCandidates = 3

export function byRareWords(field: Field, a: readonly number[], b: readonly number[]): { a: number; b: number }[] {
  const holders = new Map<string, number[]>()
  for (const index of b) {
    for (const word of field.bagB(index).counts.keys()) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [index])
      else if (known.length <= rareIn) known.push(index)
    }
  }
  const candidates: { a: number; b: number }[] = []
  for (const indexA of a) {
    const common = new Map<number, number>()
    for (const word of field.bagA(indexA).counts.keys()) {
      const known = holders.get(word)
      if (known === undefined || known.length > rareIn) continue
      for (const indexB of known) common.set(indexB, (common.get(indexB) ?? 0) + 1)
    }
    const best = [...common].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, mostCandidates)
    for (const [indexB] of best) if (mayPair(field, indexA, indexB)) candidates.push({ a: indexA, b: indexB })
  }
  return candidates
}
