/** One wording in the place of another: what rules on words have in common. */
import type { Block } from '../../prose/block.js'
import type { Draft } from '../draft.js'
import type { Finding } from '../rule.js'

export interface Substitution {
  readonly from: number
  readonly to: number
  /** What belongs there; null: only the author can tell. */
  readonly write: string | null
  /** Told instead of "Unexpected X, expected Y". */
  readonly message?: string | undefined
}

/** The finding at a stretch of a block; null when somebody else's wording stands there. */
export function substitute(
  draft: Draft,
  block: Block,
  { from, to, write, message }: Substitution,
  safety: 'safe' | 'unsafe',
): Finding | null {
  if (draft.isQuoted(block, from, to)) return null
  const shown = block.text.slice(from, to)
  const span = draft.spanIn(block, from, to)
  return {
    ...span,
    message: message ?? (write === null ? `Unexpected "${shown}"` : `Unexpected "${shown}", expected "${write}"`),
    // Emphasis or a note mark inside the words would be lost.
    fix:
      write === null || !draft.reads(span, shown)
        ? null
        : { title: `Write ${write}`, safety, edits: [{ ...span, text: write }] },
  }
}

/** "Programme" for "Program", "PROGRAMME" for "PROGRAM". */
export function likeCase(written: string, shown: string): string {
  if (shown.length > 1 && shown === shown.toUpperCase() && shown !== shown.toLowerCase()) return written.toUpperCase()
  const first = shown.charAt(0)
  return first === first.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1)
}
