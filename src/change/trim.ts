/** Makes an edit as small as it reads well. */
import type { Stretch } from './script/edit.js'

/**
 * Takes away what both ends of a stretch have in common, down to `keepA` and `keepB`, the words in it: a cut inside of a word is never made.
 * `keep` with from = to (no words on that side) keeps nothing.
 */
export function trimmed(
  sourceA: string,
  sourceB: string,
  { fromA, toA, fromB, toB }: Stretch,
  keep: Stretch | null,
): Stretch {
  const hasA = keep !== null && keep.fromA < keep.toA
  const hasB = keep !== null && keep.fromB < keep.toB
  const headA = hasA ? keep.fromA : toA
  const headB = hasB ? keep.fromB : toB
  while (fromA < headA && fromB < headB && sourceA.charCodeAt(fromA) === sourceB.charCodeAt(fromB)) {
    fromA++
    fromB++
  }
  const tailA = hasA ? keep.toA : fromA
  const tailB = hasB ? keep.toB : fromB
  while (toA > tailA && toB > tailB && sourceA.charCodeAt(toA - 1) === sourceB.charCodeAt(toB - 1)) {
    toA--
    toB--
  }
  return { fromA, toA, fromB, toB }
}
