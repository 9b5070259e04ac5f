/** Ranges that nest or are disjoint: which one is the innermost around a stretch. */
import type { Span } from '../source/position.js'

export interface Nest {
  /** Index of the innermost range that holds from..to, `but` left out; -1 for none. */
  around(from: number, to: number, but?: number): number
}

export function nestOf(ranges: readonly Span[]): Nest {
  const order = [...ranges.keys()].sort((x, y) => {
    const [one, other] = [ranges[x] as Span, ranges[y] as Span]
    return one.from - other.from || other.to - one.to || x - y
  })
  // The range around each one: as brackets are matched.
  const outer = new Int32Array(ranges.length).fill(-1)
  const open: number[] = []
  for (const index of order) {
    const { from, to } = ranges[index] as Span
    while (open.length > 0 && (ranges[open[open.length - 1] as number] as Span).to < Math.max(to, from + 1)) open.pop()
    outer[index] = open[open.length - 1] ?? -1
    open.push(index)
  }
  return {
    around(from, to, but = -1) {
      let [low, high] = [0, order.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ranges[order[middle] as number] as Span).from <= from) low = middle + 1
        else high = middle
      }
      let at = order[low - 1] ?? -1
      while (at >= 0 && (at === but || (ranges[at] as Span).to < to)) at = outer[at] as number
      return at
    },
  }
}
