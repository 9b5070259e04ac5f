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
