/** What a classifier is: it looks at the hunks of one pair of passages and claims those that it can name. */
import type { ChangeClass } from '../change.js'
import type { PairWords, TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'

/** One pair of passages whose words differ. Indices of tokens are those of `words.tokensA` and `words.tokensB`. */
export interface PairScene {
  readonly a: TextSide
  readonly b: TextSide
  /** One each; several for a split or a merger. */
  readonly passagesA: readonly Passage[]
  readonly passagesB: readonly Passage[]
  readonly words: PairWords
  /** The new passage of an old one, and the reverse; null when it is gone, or new. */
  readonly newOf: (old: Passage) => Passage | null
  readonly oldOf: (now: Passage) => Passage | null
}

/** Hunks (as given, or parts of them) that are one change of one class. */
export interface Finding {
  readonly class: ChangeClass
  readonly hunks: readonly Hunk[]
  /** One sentence for an editor. */
  readonly message: string
}

export interface Classifier {
  readonly id: string
  /** Gets the hunks that nobody claimed before it; what it does not claim goes to the next one. Claimed hunks are tiles of given ones. */
  readonly claim: (scene: PairScene, hunks: readonly Hunk[]) => readonly Finding[]
}
