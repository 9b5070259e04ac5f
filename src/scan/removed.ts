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
