/** What stands around a stretch of text: line starts, line ends, headings. Look-ahead and look-back are bounded. */
import type { Language } from '../language/language.js'
import { defaultLanguage } from '../language/languages.js'

/** Pattern: white space between two words, with stray marks of emphasis. */
export const gap = '(?:[\\s*_]|&nbsp;){1,40}'
/** Pattern: the same, or nothing. */
export const anyGap = '(?:[\\s*_]|&nbsp;){0,40}'

const reach = 60

/** True when nothing but white space and Markdown's marks stands before `at` on its line. */
export function opensLine(text: string, at: number): boolean {
  for (let offset = at - 1; offset >= 0 && offset > at - reach; offset--) {
    const char = text.charAt(offset)
    if (char === '\n' || char === '\r') return true
    if (!/[\s#*_>]/.test(char)) return false
  }
  return at <= reach
}

/** True when nothing but white space and Markdown's marks stands behind `at` on its line. */
export function closesLine(text: string, at: number): boolean {
  for (let offset = at; offset < text.length && offset < at + reach; offset++) {
    const char = text.charAt(offset)
    if (char === '\n' || char === '\r') return true
    if (!/[\s#*_\\]/.test(char)) return false
  }
  return at + reach >= text.length
}

/** True when a blank line, or nothing, stands before the line that `at` opens. */
export function blankLineBefore(text: string, at: number): boolean {
  return /(?:^|(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n))[\s#*_>]*$/.test(text.slice(Math.max(0, at - reach), at))
}

/** True when a blank line, or nothing, follows the line of `at`. */
export function blankLineFollows(text: string, at: number): boolean {
  return /^[^\S\r\n]*(?:(?:\r\n?|\n)[ \t\u00a0>]*){2,}|^\s*$/.test(
    text.slice(at, at + 2 * reach).replace(/^[*_#\\]+/, ''),
  )
}

/** The text behind `at`, white space, marks and bullets aside: at most `length` characters. */
export function whatFollows(text: string, at: number, length = reach): string {
  let offset = at
  while (offset < text.length && offset < at + 4 * reach && /[\s*_#>•\\-]/.test(text.charAt(offset))) offset++
  return text.slice(offset, offset + length)
}

const shapes = new WeakMap<Language, RegExp>()

/** True when a heading of sections stands behind `at`: a preambular head or an operative verb, adverbs before it or not. */
export function headingFollows(text: string, at: number, language: Language = defaultLanguage): boolean {
  let shape = shapes.get(language)
  if (shape === undefined) {
    const forms = [...language.preambular, ...language.operative.map(({ form }) => form)].sort(
      (a, b) => b.length - a.length,
    )
    const words = (list: readonly string[]): string => list.map(form => form.replaceAll(' ', '\\s+')).join('|')
    shape = new RegExp(`^(?:(?:${words(language.adverbs)})[\\s*_]+)*(?:${words(forms)})(?![\\p{L}-])`, 'iu')
    shapes.set(language, shape)
  }
  return shape.test(whatFollows(text, at, 3 * reach))
}

/** On one line, without Markdown's emphasis, escapes and entities for spaces. */
export function folded(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replace(/[*_]+|\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
