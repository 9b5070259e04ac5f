/** Finds passages that are alike among many, by the rare words that they share. */
import type { Link } from './increasing.js'
import { likeness } from './likeness.js'
import { Sort, type Strip, wordsOf } from './strip.js'

/** A word that more passages have tells little, and would make every passage meet every other: time grows with the square of this. */
const maxHolders = 8

/**
 * The passages that share the most rare words with one are looked at: two at least, since a move asks for the second best. Between two and twelve the
 * pairs in a rewritten text of 1 MB, in which each passage has near twins, differ by one in 300.
 */
const maxCandidates = 4

/** Links of the first list with the second whose likeness (their weight) is enough. */
export function alikePairs(
  a: Strip,
  b: Strip,
  listA: readonly number[],
  listB: readonly number[],
  least: number,
): Link[] {
  const [holdersA, holdersB] = [holdersOf(a, listA), holdersOf(b, listB)]
  const links: Link[] = []
  for (const at of listA) {
    const hits = new Map<number, number>()
    const { sorted } = wordsOf(a, at)
    for (let place = 0; place < sorted.length; place++) {
      const word = sorted[place] as number
      if (word === sorted[place - 1]) continue
      const others = holdersB.get(word)
      if (others === undefined || others.length > maxHolders) continue
      if ((holdersA.get(word)?.length ?? 0) > maxHolders) continue
      for (const other of others) hits.set(other, (hits.get(other) ?? 0) + 1)
    }
    const nearest = [...hits].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, maxCandidates)
    for (const [other] of nearest) {
      if (a.sorts[at] !== b.sorts[other]) continue
      const weight = likeness(wordsOf(a, at), wordsOf(b, other), least)
      if (weight >= least) links.push({ a: at, b: other, weight })
    }
  }
  return links
}

/** The passages that have a word, one more than count at most. */
function holdersOf(strip: Strip, list: readonly number[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  for (const at of list) {
    if (strip.sorts[at] === Sort.verbatim) continue
    const { sorted } = wordsOf(strip, at)
    for (let place = 0; place < sorted.length; place++) {
      const word = sorted[place] as number
      if (word === sorted[place - 1]) continue
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [at])
      else if (known.length <= maxHolders) known.push(at)
    }
  }
  return holders
}
