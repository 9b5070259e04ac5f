/** Words that tie a citation, a date or a number into a sentence and say little by themselves. */
import type { PlacedToken } from '../comparison.js'

export const links: ReadonlySet<string> = new Set(
  `a about above according accordance account after also an and as at basis before below between beyond both by can and approximately around ased
  consistent contained described during end established for forth from given in including into its laid late later latest
  least light line listed mentioned more most no not of on only or out particular particularly pursuant reference referred
  regard see set since some spirit subject such take taken taking than that the their them this through throughout time to
  under until up upon view well when where which with within`.split(/\s+/),
)

/** A link, or a mark. */
export function isLink({ kind, key }: PlacedToken): boolean {
  return kind === 'mark' || (kind === 'word' && links.has(key.toLowerCase()))
}
