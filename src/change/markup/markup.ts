/**
 * Texts with tracked marks, made by us or by hand: CriticMarkup; `<ins>` and `<del>`; `~~old~~ **new**`. Where a text holds CriticMarkup, that is
 * what is read; a redline of our own says in its first line how it is marked.
 */
import { readCritic } from './critic.js'
import { handPieces } from './hand.js'
import { type BothTexts, bothTexts } from './marks.js'
import { ownPieces } from './own.js'
import { sidesOf } from './sides.js'
import { withoutHead } from './style.js'

/** The two texts that a marked one holds: all marks rejected, all accepted; null for a text without marks. */
export function readMarkup(text: string): BothTexts | null {
  const own = withoutHead(text)
  if (own !== null) return sidesOf(ownPieces(own.body, own.style), own.style.pilcrow)
  const critic = readCritic(text)
  if (critic !== null) return bothTexts(critic)
  const pieces = handPieces(text)
  return pieces === null ? null : sidesOf(pieces, null)
}
