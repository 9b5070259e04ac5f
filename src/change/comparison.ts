/** All that a comparison knows: what redlines and merges read. The change set alone is what leaves the program. */
import type { Reading } from '../tree/nodes.js'
import type { Alignment, Pair } from './alignment.js'
import type { ChangeSet } from './change.js'
import type { Passage } from './passage.js'
import type { Token, TokenMatch } from './words/token.js'

/** A reading with the text it was read from. */
export interface ReadText {
  readonly reading: Reading
  readonly source: string
}

export interface TextSide extends ReadText {
  readonly passages: readonly Passage[]
}

/** A token with its passage and its place in the source. */
export interface PlacedToken extends Token {
  readonly passage: Passage
  readonly sourceFrom: number
  readonly sourceTo: number
}

/** The words of a pair, word by word; made only where the passages differ. Tokens of a split or a merger run over all its passages. */
export interface PairWords {
  readonly tokensA: readonly PlacedToken[]
  readonly tokensB: readonly PlacedToken[]
  readonly matches: readonly TokenMatch[]
}

export interface Comparison {
  readonly a: TextSide
  readonly b: TextSide
  readonly alignment: Alignment
  /** Of the pairs whose text differs; a pair without an entry has the same words. */
  readonly words: ReadonlyMap<Pair, PairWords>
  readonly set: ChangeSet
}
