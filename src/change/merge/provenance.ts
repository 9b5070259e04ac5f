import type { Span } from '../../source/position.js'
import type { Piece } from './writer.js'

/** Which characters of one side are the base's; made of the pieces of that side. */
export class Provenance {
  readonly #pieces: readonly Piece[]

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces.filter(({ from, to }) => from < to)
  }

  /** Where a stretch of the side begins in the base; null unless the base has all of it, in one piece. */
  baseOf({ from, to }: Span): number | null {
    const piece = this.#pieces[this.#at(from)]
    if (piece === undefined || piece.origin !== 'base' || to > piece.to) return null
    return piece.base.from + from - piece.from
  }

  /** Whether the base has all characters of a stretch. */
  isKept({ from, to }: Span): boolean {
    for (let index = this.#at(from); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index] as Piece
      if (piece.from >= to) return true
      if (piece.origin !== 'base') return false
    }
    return true
  }

  /** Index of the piece that holds an offset. */
  #at(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pieces[middle] as Piece).to <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
