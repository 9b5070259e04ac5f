/** Numbers in a row behind "Nos.", "Articles", "§§", "SDGs": "13, 14, 14A, 15 and 20", "27 c) and 50 d)", "29-82", "9.12 to 9.16". */
import type { Span } from '../source/position.js'

export interface Entry extends Span {
  /** On one line, as printed, but for the dash of a range ("35 a)-e)"). */
  readonly number: string
}

export interface Enumeration {
  readonly entries: readonly Entry[]
  readonly to: number
}

const separator = / ?(?:, ?(?:and |or )?| (?:and|or|&) |\/)(?:to )?/y
const rangeWord = / ?(?:[-–‑]|to) ?/y

/**
 * The entries from `at` on; a range is one of them. `shape` is sticky and matches one number; `isPlural` says whether more than one may
 * follow. Null when none stands there.
 */
export function readEnumeration(text: string, at: number, shape: RegExp, isPlural: boolean): Enumeration | null {
  const entries: Entry[] = []
  let to = at
  for (let next: number | null = at; next !== null; ) {
    const entry = readEntry(text, next, shape, entries.length > 0 || isPlural)
    if (entry === null) break
    entries.push(entry)
    to = entry.to
    separator.lastIndex = to
    next = isPlural && separator.test(text) ? separator.lastIndex : null
  }
  return entries.length === 0 ? null : { entries, to }
}

function readEntry(text: string, at: number, shape: RegExp, mayRange: boolean): Entry | null {
  const first = matchAt(shape, text, at)
  if (first === null) return null
  const end = at + first.length
  const word = mayRange ? matchAt(rangeWord, text, end) : null
  const last =
    word === null ? null : (matchAt(shape, text, end + word.length) ?? lastLetter(text, end + word.length, first))
  if (word === null || last === null) return { from: at, to: end, number: tidied(first) }
  const joint = word.includes('to') ? ' to ' : '-'
  return { from: at, to: end + word.length + last.length, number: `${tidied(first)}${joint}${tidied(last)}` }
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

function tidied(number: string): string {
  return number.replace(/\s+/g, ' ').trim()
}
