/** What it is worth to see that a word stayed, against the trouble of one more mark for the reader's eye. */
import type { Token } from './token.js'

/**
 * What a stretch costs for each side on which it begins: a replacement twice, an insertion or a deletion once. The three weights stand around it so that
 * - a lone light word or mark between two replacements (2 begins saved = 8) is drawn into them: "Dubai, 2018" becomes "Bucharest, 2022" as one;
 * - between an insertion and a replacement (1 begin saved = 4) it stays;
 * - a word of weight, or two light ones in a row, always stay.
 */
export const beginning = 4
const markWeight = 5
const lightWeight = 6
const wordWeight = 16

/**
 * The little words of most languages (the, of, and; de, les, et; y, en, los; и, на) have three letters at most, and few others have. Capitals are
 * names: "ITU". Scripts without blanks: one sign.
 */
const lightLength = 3
const lastOfAlphabets = 0x700

export function isLight({ kind, key }: Token): boolean {
  if (kind === 'mark') return true
  if (kind !== 'word' || key.length > lightLength) return false
  if (key.charCodeAt(0) >= lastOfAlphabets) return key.length === 1
  return key === key.toLowerCase()
}

export function weightOf(token: Token): number {
  if (token.kind === 'mark') return markWeight
  return isLight(token) ? lightWeight : wordWeight
}
