/** Which of many pairs can stay in place together. */

export interface Link {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Links that ascend on both sides, of the greatest weight in all: n log n. Every index is used once at most. */
export function heaviestAscending(links: readonly Link[]): Link[] {
  if (isAscending(links)) return [...links]
  // Of links from one index the furthest comes first, so that none follows another one.
  const sorted = [...links].sort((x, y) => x.a - y.a || y.b - x.b)
  const places = [...new Set(sorted.map(({ b }) => b))].sort((x, y) => x - y)
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]))
  // A Fenwick tree: the last link of the heaviest chain that ends at or before a place.
  const best = new Int32Array(places.length + 1).fill(-1)
  const weights = new Float64Array(sorted.length)
  const before = new Int32Array(sorted.length)
  let last = -1
  for (const [index, { b, weight }] of sorted.entries()) {
    const rank = rankOf.get(b) as number
    let chain = -1
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const other = best[at] as number
      if (other >= 0 && (chain < 0 || (weights[other] as number) > (weights[chain] as number))) chain = other
    }
    before[index] = chain
    const sum = weight + (chain < 0 ? 0 : (weights[chain] as number))
    weights[index] = sum
    if (last < 0 || sum > (weights[last] as number)) last = index
    for (let at = rank; at <= places.length; at += at & -at) {
      const other = best[at] as number
      if (other < 0 || sum > (weights[other] as number)) best[at] = index
    }
  }
  const chosen: Link[] = []
  for (let at = last; at >= 0; at = before[at] as number) chosen.push(sorted[at] as Link)
  return chosen.reverse()
}

function isAscending(links: readonly Link[]): boolean {
  for (let index = 1; index < links.length; index++) {
    const [one, next] = [links[index - 1] as Link, links[index] as Link]
    if (next.a <= one.a || next.b <= one.b) return false
  }
  return true
}
