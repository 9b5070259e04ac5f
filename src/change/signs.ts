/** Names what differs between words that stayed: blanks, the signs of Markdown, marks of notes. */
import type { ChangeClass } from './change.js'

/**
 * `old` and `now` are stretches of the sources without words. Markdown has several signs for one thing and blanks that nobody sees: `layout`.
 * Italics, quotes, dashes, no-break spaces are seen, and say nothing: `typographic-only`. The mark of a note that got another label is
 * `relabelled`. Letters that are no word of the text are the address of a link, or HTML: `substantive`.
 */
export function signClass(old: string, now: string, isOpening: boolean): ChangeClass {
  if (bare(old) === bare(now)) {
    return hasWideBlank(old) === hasWideBlank(now) ? 'layout' : 'typographic-only'
  }
  if (isOpening && openingSigns.test(old) && openingSigns.test(now)) return 'layout'
  if (emphasisSigns.test(old) && emphasisSigns.test(now))
    return swapped(old) === swapped(now) ? 'layout' : 'typographic-only'
  if (noteSigns.test(old) && noteSigns.test(now)) return 'relabelled'
  return /[\p{L}\p{N}]/u.test(old + now) ? 'substantive' : 'typographic-only'
}

/** Without blanks and the backslashes that only protect a sign. */
function bare(text: string): string {
  return text.replace(/[\s\ufeff]+|\\(?=[!-/:-@[-`{-~])/g, '')
}

export function hasWideBlank(text: string): boolean {
  return /[\u00a0\u202f\u2000-\u200a\u3000]/.test(text)
}

/** What may stand before the first word of a heading or a clause. */
const openingSigns = /^[\s\ufeff#>*_+\-•·–]*$/
const emphasisSigns = /^[\s*_]*$/
/** "[^1]", a glued "1" or "*", in emphasis or not; short: a stretch between two words. */
const noteSigns = /^[\s*_^[\]()<>/sup]{0,24}[\dA-Za-z*]{0,8}[\s*_^[\]()<>/sup]{0,24}$/

/** "_" and "*" emphasise alike. */
function swapped(text: string): string {
  return text.replaceAll('_', '*').replace(/\s+/g, '')
}
