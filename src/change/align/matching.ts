/** What is known so far of two strips: who is whose mate, in place or within which move. */
import type { Move } from '../alignment.js'
import type { Strip } from './strip.js'

/** Lanes of pairs: an index of `moves`, or one of these. */
export const inPlace = -1
/** It has a mate elsewhere, and the move is not yet made. */
export const apart = -2

export class Matching {
  /** Index of the mate, -1 for none. Several may have one mate: a split, a merger. */
  readonly mateA: Int32Array
  readonly mateB: Int32Array
  /** Lane of each mated index of the first side. */
  readonly lanes: Int32Array
  readonly moves: Move[] = []
  readonly bounds = new Set<string>()
  /** Passages looked at inside of moved stretches. */
  looks = 0
  /** Where a number stands on each side; -1 everywhere between two uses. */
  readonly placesA: Int32Array
  readonly placesB: Int32Array

  constructor(
    readonly a: Strip,
    readonly b: Strip,
    /** How many numbers passages have. */
    idCount: number,
  ) {
    this.mateA = new Int32Array(a.passages.length).fill(-1)
    this.mateB = new Int32Array(b.passages.length).fill(-1)
    this.lanes = new Int32Array(a.passages.length).fill(inPlace)
    this.placesA = new Int32Array(idCount).fill(-1)
    this.placesB = new Int32Array(idCount).fill(-1)
  }

  pair(a: number, b: number, lane: number): void {
    this.mateA[a] = b
    this.mateB[b] = a
    this.lanes[a] = lane
  }

  /** Frees both, and all parts of a split or a merger that they belong to. */
  part(a: number): void {
    const b = this.mateA[a] as number
    if (b < 0) return
    for (let at = a; at >= 0 && this.mateA[at] === b; at--) this.mateA[at] = -1
    for (let at = a + 1; at < this.mateA.length && this.mateA[at] === b; at++) this.mateA[at] = -1
    const first = this.mateB[b] as number
    for (let at = b; at >= 0 && this.mateB[at] === first; at--) this.mateB[at] = -1
    for (let at = b + 1; at < this.mateB.length && this.mateB[at] === first; at++) this.mateB[at] = -1
  }

  isFree(a: number, b: number): boolean {
    return (this.mateA[a] as number) < 0 && (this.mateB[b] as number) < 0
  }
}
