/** Words of a passage: what is compared and marked as one. */

export interface Token {
  /** In the passage's text. */
  readonly from: number
  readonly to: number
  /** Equal keys are the same word: the text with quotes, dashes and hyphens of one kind. */
  readonly key: string
  readonly kind: TokenKind
}

export type TokenKind =
  | 'word'
  /** "2018", "1 000", "12.5", "30%". */
  | 'number'
  /** "70/125", "ITU-T", "WRC-19", "Y.1731", "165A". */
  | 'code'
  /** ",", ";", "(": one sign each. */
  | 'mark'
  /** "[" and "]": text not agreed. */
  | 'bracket'

/** Indices of tokens that are the same, ascending on both sides: all that lies between them was replaced, put in or taken out. */
export interface TokenMatch {
  readonly a: number
  readonly b: number
}

/** A replaced run of tokens between two matches: half-open ranges of token indices. */
export interface Hunk {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}
