/** Of pairs that cross each other, those that stay: the heaviest ones that are in order on both sides. */

export interface Weighted {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** The heaviest subsequence that increases on both sides; n log n. Pairs come back in order. */
export function heaviestInOrder<Entry extends Weighted>(pairs: readonly Entry[]): Entry[] {
  const inA = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b)
  if (inA.every((pair, index) => index === 0 || isBefore(inA[index - 1] as Entry, pair))) return inA
  const rankOf = new Map([...new Set(inA.map(({ b }) => b))].sort((x, y) => x - y).map((b, rank) => [b, rank + 1]))
  // A tree of prefixes: the best chain that ends at or before a rank.
  const best = new Float64Array(inA.length + 1)
  const bestAt = new Int32Array(inA.length + 1).fill(-1)
  const before = new Int32Array(inA.length).fill(-1)
  let top = -1
  let topWeight = 0
  for (const [index, pair] of inA.entries()) {
    const rank = rankOf.get(pair.b) as number
    let weight = 0
    for (let at = rank - 1; at > 0; at -= at & -at) {
      if ((best[at] as number) <= weight) continue
      weight = best[at] as number
      before[index] = bestAt[at] as number
    }
    weight += pair.weight
    for (let at = rank; at <= inA.length; at += at & -at) {
      if ((best[at] as number) >= weight) continue
      best[at] = weight
      bestAt[at] = index
    }
    if (weight > topWeight) {
      topWeight = weight
      top = index
    }
  }
  const chain: Entry[] = []
  for (let at = top; at >= 0; at = before[at] as number) chain.push(inA[at] as Entry)
  return chain.reverse()
}

function isBefore(x: Weighted, y: Weighted): boolean {
  return x.a < y.a && x.b < y.b
}
