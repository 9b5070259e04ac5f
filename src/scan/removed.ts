/** Stretches that are in no leaf of the tree, each with the pass that took it out. */
export interface Removed {
  readonly from: number
  readonly to: number
  readonly pass: RepairPass
}

export type RepairPass = 'page-furniture' | 'page-break' | 'hyphen-space' | 'cut-emphasis' | 'ruler' | 'repeated-head'

/** Sorts by place and drops what lies inside another stretch. */
export function orderRemoved(removed: readonly Removed[]): Removed[] {
  const ordered = [...removed].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Removed[] = []
  let end = -1
  for (const stretch of ordered) {
    if (stretch.from < end) continue
    kept.push(stretch)
    end = stretch.to
  }
  return kept
}

/** Index of the first of the ordered, disjoint stretches that ends behind `offset`. */
export function firstBehind(stretches: readonly { readonly to: number }[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as { to: number }).to <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch that ends exactly at `offset`, if one does. */
export function removedEndingAt(removed: readonly Removed[], offset: number): Removed | undefined {
  const stretch = removed[firstBehind(removed, offset) - 1]
  return stretch?.to === offset ? stretch : undefined
}
