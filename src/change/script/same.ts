/** What stands in both sources to the letter. */
import type { Pair } from '../alignment.js'
import type { TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'

export function isSameStretch(
  sourceA: string,
  fromA: number,
  toA: number,
  sourceB: string,
  fromB: number,
  toB: number,
): boolean {
  return toA - fromA === toB - fromB && sourceA.slice(fromA, toA) === sourceB.slice(fromB, toB)
}

/** Behind the last pair from `from` on that stays as it is, together with all that stands between; `from` itself when it does not. */
export function sameUntil(pairs: readonly Pair[], from: number, a: TextSide, b: TextSide): number {
  let end = from
  for (let last: Pair | null = null; end < pairs.length; end++) {
    const pair = pairs[end] as Pair
    if (!staysBehind(last, pair, a, b)) break
    last = pair
  }
  return end
}

function staysBehind(last: Pair | null, pair: Pair, a: TextSide, b: TextSide): boolean {
  const [x, y] = passagesOf(pair, a, b)
  if (!isUnbroken(pair, x, y) || x.key !== y.key || x.to - x.from !== y.to - y.from) return false
  if (last === null) return isSameStretch(a.source, x.from, x.to, b.source, y.from, y.to)
  const [lastX, lastY] = passagesOf(last, a, b)
  if (pair.move !== last.move || x.index !== lastX.index + 1 || y.index !== lastY.index + 1) return false
  return isSameStretch(a.source, lastX.to, x.to, b.source, lastY.to, y.to)
}

/** The first ones of a pair. */
export function passagesOf(pair: Pair, a: TextSide, b: TextSide): [Passage, Passage] {
  return [a.passages[pair.a[0] as number] as Passage, b.passages[pair.b[0] as number] as Passage]
}

/** One passage on each side, without notes in it: what stands in it is its own. */
export function isUnbroken(pair: Pair, x: Passage, y: Passage): boolean {
  return pair.a.length === 1 && pair.b.length === 1 && x.holes.length === 0 && y.holes.length === 0
}

/** Another label alone: the words stand as they stood. */
export function isSameBody(pair: Pair, x: Passage, y: Passage, sourceA: string, sourceB: string): boolean {
  if (!isUnbroken(pair, x, y) || x.marker === null || y.marker === null || x.key !== y.key) return false
  return isSameStretch(sourceA, x.marker.to, x.to, sourceB, y.marker.to, y.to)
}
