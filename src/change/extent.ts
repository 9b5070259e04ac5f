/** Where runs of passages stand in the source. */
import type { Passage } from './passage.js'

/** The stretch of the source that a run of passages covers. */
export function extentOf(
  passages: readonly Passage[],
  { from, to }: { readonly from: number; readonly to: number },
): [number, number] {
  let end = 0
  for (let index = from; index < to; index++) end = Math.max(end, (passages[index] as Passage).to)
  return [(passages[from] as Passage).from, end]
}
