/** Who signs tracked changes and comments. */
import type { CommentAuthor } from '../../word/margin/margin.js'

export interface Signature {
  readonly author: string
  /** In ISO 8601, with seconds and "Z": "2026-11-24T00:00:00Z". */
  readonly date: string
}

export function marginAuthor({ author, date }: Signature): CommentAuthor {
  return { name: author, initials: initialsOf(author), date }
}

/** "Ana de Silva": "AdS" */
function initialsOf(name: string): string {
  const letters = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(([letter]) => letter)
  return letters.join('').slice(0, 4)
}
