/** Numbers in a row behind "Nos.", "Articles", "§§", "SDGs": "13, 14, 14A, 15 and 20", "27 c) and 50 d)", "29-82", "9.12 to 9.16". */
import type { Span } from '../source/position.js'

export interface Entry extends Span {
  /** On one line, as printed, but for the dash of a range ("35 a)-e)"). */
  readonly number: string
  readonly isRange: boolean
}

export interface Enumeration {
  readonly entries: readonly Entry[]
  readonly to: number
}

export interface Manner {
  /** More than one number may follow. */
  readonly isPlural: boolean
  /** The noun, sticky, where it may be said again: "§ 6.21 and § 6.22". */
  readonly again?: RegExp
  /** Numbers may be explained: "C2 (Information and communication infrastructure), C5 (Building confidence)". */
  readonly isExplained?: boolean
}

const separator = / ?(?:, ?(?:and\/or |and |or )?| (?:and\/or|and|or|&) |\/)(?:to )?/y
const joint = /(?:,? and | or )/y
const rangeWord = / ?(?:[-–‑]|to) ?/y
const explanation = / ?\([^()]{1,160}\)/y
/** "Article 9 or 11": behind one number alone, another needs an end that no quantity has. */
const alternative = / or (?=\d)/y
/** So often may a noun be said again: each stands where reading may begin anew, and nothing may be read over and over. */
const longestRepeated = 8
const end = / ?(?:$|[,.;:)]|of |and |in )/y

/**
 * The entries from `at` on; a range is one of them. `shape` is sticky and matches one number; `manner` says how they may follow each other,
 * or only whether they may. Null when none stands there.
 */
export function readEnumeration(text: string, at: number, shape: RegExp, manner: boolean | Manner): Enumeration | null {
  const { isPlural, again, isExplained = false }: Manner = typeof manner === 'boolean' ? { isPlural: manner } : manner
  const entries: Entry[] = []
  let to = at
  for (let next: number | null = at; next !== null; ) {
    const entry = readEntry(text, next, shape, entries.length > 0 || isPlural)
    if (entry === null || (entries.length > 0 && !isPlural && !endsAt(text, entry.to))) break
    entries.push(entry)
    to = entry.to
    next =
      continued(text, to, isPlural, entries.length < longestRepeated ? again : undefined) ??
      (isExplained ? explained(text, to, isPlural) : null)
  }
  return entries.length === 0 ? null : { entries, to }
}

/** Where the next number starts. */
function continued(text: string, at: number, isPlural: boolean, again: RegExp | undefined): number | null {
  if (again !== undefined) {
    const noun = behind(joint, text, at)
    const number = noun === null ? null : behind(again, text, noun)
    if (number !== null) return number
  }
  return behind(isPlural ? separator : alternative, text, at)
}

function explained(text: string, at: number, isPlural: boolean): number | null {
  const to = isPlural ? behind(explanation, text, at) : null
  return to === null ? null : behind(separator, text, to)
}

function endsAt(text: string, at: number): boolean {
  return behind(end, text, at) !== null
}

function readEntry(text: string, at: number, shape: RegExp, mayRange: boolean): Entry | null {
  const first = matchAt(shape, text, at)
  if (first === null) return null
  const end = at + first.length
  const word = mayRange ? matchAt(rangeWord, text, end) : null
  const last =
    word === null ? null : (matchAt(shape, text, end + word.length) ?? lastLetter(text, end + word.length, first))
  if (word === null || last === null) return { from: at, to: end, number: tidied(first), isRange: false }
  const printed = `${tidied(first)}${word.includes('to') ? ' to ' : '-'}${tidied(last)}`
  return { from: at, to: end + word.length + last.length, number: printed, isRange: true }
}

const letterLabel = /[a-z]{1,2}\)/y

/** "35 a) - e)": the end of a range of letters has no number of its own. */
function lastLetter(text: string, at: number, first: string): string | null {
  return /[a-z]\)$/.test(first) ? matchAt(letterLabel, text, at) : null
}

function matchAt(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at
  return shape.exec(text)?.[0] ?? null
}

function behind(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}

function tidied(number: string): string {
  return number.replace(/\s+/g, ' ').trim()
}
