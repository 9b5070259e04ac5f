import type { TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'

/** Finds the passage that an offset lies in. */
export class PassageFinder {
  readonly #passages: readonly Passage[]
  readonly #starts: readonly number[]
  /** The farthest end among the passages up to each one: where to stop looking back. */
  readonly #ends: readonly number[]

  constructor(passages: readonly Passage[]) {
    // Passages are in source order, but for a note that stands before the end of what it interrupts.
    this.#passages = [...passages].sort((a, b) => a.from - b.from || b.to - a.to)
    this.#starts = this.#passages.map(({ from }) => from)
    let end = 0
    this.#ends = this.#passages.map(({ to }) => {
      end = Math.max(end, to)
      return end
    })
  }

  /** The innermost passage that holds `offset`, or ends there; null between passages. */
  at(offset: number): Passage | null {
    let touching: Passage | null = null
    for (let index = this.#last(offset); index >= 0 && (this.#ends[index] as number) >= offset; index--) {
      const passage = this.#passages[index] as Passage
      if (offset < passage.to) return passage
      if (offset === passage.to) touching ??= passage
    }
    return touching
  }

  /** Index of the last passage that begins at or before `offset`; -1 for none. */
  #last(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Where passages begin and end, in order, each place once. */
export class Bounds {
  readonly #places: readonly number[]

  constructor(passages: readonly Passage[]) {
    this.#places = [...new Set(passages.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  }

  /** Those inside of a stretch. */
  between(from: number, to: number): number[] {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#places[middle] as number) <= from) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let index = low; index < this.#places.length && (this.#places[index] as number) < to; index++)
      found.push(this.#places[index] as number)
    return found
  }
}

const known = new WeakMap<TextSide, Bounds>()

export function boundsOf(side: TextSide): Bounds {
  let bounds = known.get(side)
  if (bounds === undefined) {
    bounds = new Bounds(side.passages)
    known.set(side, bounds)
  }
  return bounds
}
