/** What the walk of both sources gives: stretches that differ, and why. */
import type { Move, Pair } from '../alignment.js'
import type { Passage } from '../passage.js'

/** A stretch of both sources that differs, and why. Bounds of `words` are those of the gap: they are trimmed once the classes are known. */
export type ScriptEdit = Stretch & Cause

export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

export type Cause =
  /** Words of a pair: half-open ranges of its tokens. */
  | { readonly type: 'words'; readonly pair: Pair; readonly tokens: Stretch }
  /** The marker of a pair. */
  | { readonly type: 'marker'; readonly pair: Pair }
  /** Where a passage was split, or two were joined. */
  | { readonly type: 'seam'; readonly pair: Pair }
  /** Signs and blanks between words that stayed, or the same word written otherwise. */
  | { readonly type: 'signs'; readonly pair: Pair | null; readonly inWord: boolean }
  /** A passage that is gone, or new, with the blanks before it. */
  | { readonly type: 'passage'; readonly side: 'a' | 'b'; readonly passage: Passage }
  /** A moved stretch: taken away, or put in; `lead` are the blanks before it. */
  | { readonly type: 'move'; readonly move: Move; readonly lead: boolean }
  /** Blanks and page furniture between passages; after a passage that is gone or new at the start of the text they belong to it. */
  | { readonly type: 'between'; readonly with: ScriptEdit | null }
