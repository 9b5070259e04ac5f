/** Which passage of the new text is which of the old one. */

/** Passages that are one and the same; one index on each side, but for a split (one old, several new in a row) and a merger (the reverse). */
export interface Pair {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Index in `moves` of the innermost stretch it moved with; null when it kept its place. */
  readonly move: number | null
}

/** A run of passages that stands elsewhere now, whole: half-open ranges of indices on both sides. */
export interface Move {
  readonly kind: 'section' | 'clause' | 'note'
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
  /**
   * True when only the layout put it elsewhere (a footnote at the foot of the page, or under its clause): nothing that an editor is told.
   */
  readonly silent: boolean
}

/**
 * The result of `align`. Laws: every index occurs in at most one pair; the pairs that kept their place are in order on both sides, and so are
 * the pairs inside each move; the pairs of a move lie inside its two ranges, and what lies inside a move's range on one side is paired inside
 * it, moved further on by another move, or unpaired; ranges nest or are disjoint.
 */
export interface Alignment {
  readonly pairs: readonly Pair[]
  readonly moves: readonly Move[]
  /** Sentences about bounds that were reached. */
  readonly bounds: readonly string[]
}
