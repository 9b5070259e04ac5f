/** The numbers behind a noun with their brackets: "47 and 48 (Rev. Dubai, 2012) and 49, 50 (Rev. Hammamet, 2016)". */
import { type EditionMatch, matchEdition } from '../frame/edition.js'
import type { Span } from '../source/position.js'

/**
 * What a number looks like: "130"; "ITU-R 7-3"; "70/125" or "2665 (XX)" of the United Nations; "1 to 5"; "[COM5/3]"; "A.887(21)", which
 * is nobody's of ITU.
 */
export type NumberShape = 'plain' | 'sector' | 'united-nations' | 'range' | 'provisional' | 'foreign'

export interface NumberItem extends Span {
  /** On one line, spelled as ITU does: "ITU-R 7-3". */
  readonly number: string
  readonly shape: NumberShape
  /** The bracket behind it, or the one it shares with the numbers before that bracket. */
  readonly edition: EditionMatch | null
}

export interface NumberList {
  readonly items: readonly NumberItem[]
  /** Behind the last number or bracket. */
  readonly to: number
}

type Open = { -readonly [Key in keyof NumberItem]: NumberItem[Key] }

/** The list that starts at `at`, behind the noun; a list of one for a singular noun, unless more numbers bring brackets of their own. */
export function readNumbers(text: string, at: number, plural: boolean): NumberList | null {
  const items: Open[] = []
  let to = at
  let open = 0
  for (let next: number | null = at; next !== null; ) {
    const item = readNumber(text, next, items.length === 0)
    if (item === null) break
    const bracket = bracketBehind(text, item.to)
    if (items.length > 0 && !continues(text, item, bracket, plural, items)) break
    items.push(item)
    to = item.to
    if (bracket !== null) {
      for (; open < items.length; open++) (items[open] as Open).edition = bracket
      to = bracket.to
    } else if (item.shape === 'united-nations') to = dateBehind(text, to)
    separator.lastIndex = to
    next = separator.test(text) ? separator.lastIndex : null
  }
  return items.length === 0 ? null : { items, to }
}

/** Commas may be followed by "and"; a slash parts alternatives of proposals. */
const separator = / ?(?:,(?: and| or)?|;|&|and|or)? (?:and |or )?(?:also )?(?:Nos?\.? )?(?=\d|ITU)/y

/** What may follow the last number of a list that goes on without a bracket: punctuation, a body, the end. */
const endOfList = / ?(?:$|[,.;:)]|and |or |of (?!its |their )|adopted |approved |to |respectively|above|below)/y

function continues(
  text: string,
  item: NumberItem,
  bracket: EditionMatch | null,
  plural: boolean,
  before: readonly NumberItem[],
): boolean {
  const [first] = before as readonly [NumberItem]
  if ((first.shape === 'united-nations') !== (item.shape === 'united-nations')) return false
  if (bracket !== null) return true
  if (!plural) return false
  // Without brackets, a plural goes on until two are joined: "Resolutions 99, 125 and 130 call for".
  if (first.edition === null && !isJoined(text, before)) return true
  // "Resolutions 50 and 52 (Rev. Hammamet, 2016) and 3 of its annexes": behind a bracket, a number needs more than its digits.
  endOfList.lastIndex = item.to
  return endOfList.test(text)
}

/** "and" stands before the last number read. */
function isJoined(text: string, items: readonly NumberItem[]): boolean {
  const [last, previous] = [items.at(-1), items.at(-2)]
  return last !== undefined && previous !== undefined && /and|or|&/.test(text.slice(previous.to, last.from))
}

const shapes: readonly (readonly [NumberShape, RegExp])[] = [
  ['foreign', /[A-Z]\.\d{1,4} ?\(\d{1,3}\)/y],
  ['united-nations', /A\/RES\/\d{1,3}\/\d{1,4}[A-Z]?(?![\d/])/y],
  ['united-nations', /\d{1,3}\/\d{1,4}(?: ?[A-Z](?![\p{L}\p{N}]))?(?![\d/])/uy],
  ['united-nations', /\d{2,4}(?: ?[A-Z])? ?\((?:[IVXLC]{1,7})\)/y],
  ['provisional', /\[[A-Z][A-Z\d/ -]{1,18}\]|[A-Z]{2,6}\d?(?:-[A-Z\d]{1,5})?\/\d{1,3}(?![\d/])/y],
  ['sector', /ITU ?[-‐‑–]? ?([RTD]) ?(\d{1,3}(?:[-‐‑–]\d{1,2})?)(?![\p{L}\p{N}/]|[.,-]\d)/uy],
  ['range', /(\d{1,4}) ?(?:to|[-–]) ?(\d{1,4})(?![\p{L}\p{N}/]|[.,-]\d)/uy],
  ['plain', /\d{1,4}(?:-\d{1,2})?(?:bis|ter|quater)?(?![\p{L}\p{N}/]|[.-]\d|,\d{3}(?!\d))/uy],
]

const numero = /(?:No\.?|N[°º]) ?/y

function readNumber(text: string, at: number, first: boolean): Open | null {
  let from = at
  if (first) {
    numero.lastIndex = at
    if (numero.test(text)) from = numero.lastIndex
  }
  for (const [shape, pattern] of shapes) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) continue
    if (shape === 'range' && !isRange(match)) continue
    return { from, to: from + match[0].length, number: spelled(shape, match), shape, edition: null }
  }
  return null
}

/** "1 to 5", "1-5"; not "7-3". */
function isRange([, first, last]: RegExpExecArray): boolean {
  return Number(first) < Number(last)
}

function spelled(shape: NumberShape, match: RegExpExecArray): string {
  if (shape === 'sector') return `ITU-${match[1]} ${(match[2] as string).replace(/[‐‑–]/, '-')}`
  if (shape === 'range') return `${match[1]} to ${match[2]}`
  if (shape === 'provisional') return match[0].replace(/[[\]]/g, '')
  return match[0].replace('A/RES/', '').replace(/(\d) ([A-Z])$/, '$1$2')
}

function bracketBehind(text: string, at: number): EditionMatch | null {
  const bracket = text.charAt(at) === ' ' ? at + 1 : at
  return text.charAt(bracket) === '(' ? matchEdition(text, bracket) : null
}

const date = / of (?:\d{1,2} \p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d(?!\d)/uy

/** Behind "of 21 December 2016" or "of 2015", by which UN texts are cited. */
function dateBehind(text: string, at: number): number {
  date.lastIndex = at
  return date.test(text) ? date.lastIndex : at
}
