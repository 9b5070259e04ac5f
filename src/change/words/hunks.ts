import type { Hunk, TokenMatch } from './token.js'

/** What lies between the matches: the replaced runs, in order. */
export function hunksOf(matches: readonly TokenMatch[], lengthA: number, lengthB: number): Hunk[] {
  const hunks: Hunk[] = []
  let fromA = 0
  let fromB = 0
  for (const { a, b } of matches) {
    if (a > fromA || b > fromB) hunks.push({ fromA, toA: a, fromB, toB: b })
    fromA = a + 1
    fromB = b + 1
  }
  if (lengthA > fromA || lengthB > fromB) hunks.push({ fromA, toA: lengthA, fromB, toB: lengthB })
  return hunks
}
