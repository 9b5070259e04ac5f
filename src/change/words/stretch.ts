/** What the parts of the matcher work on. */
import type { Token } from './token.js'

/** The two sides as numbers between what they begin and end with in common: equal numbers are equal words. */
export interface Words {
  readonly x: Int32Array
  readonly y: Int32Array
  readonly tokensX: readonly Token[]
  readonly tokensY: readonly Token[]
  /** What it is worth to keep a word, by its number. */
  readonly weights: readonly number[]
}

/** Indices into `y` by those into `x`, ascending; -1 for a word that is not there any more. */
export type Partners = Int32Array

/** Half-open ranges of both sides. */
export interface Stretch {
  fromX: number
  toX: number
  fromY: number
  toY: number
}
