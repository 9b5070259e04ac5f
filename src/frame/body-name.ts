/** Finds the name of a body in a text by its letters: line breaks, hyphens, spaces inside words and single misprints do not hide it. */
import { type BodyName, bodyNames } from './bodies.js'

export interface BodyNameMatch {
  readonly name: BodyName
  /** Behind the last letter of the name. */
  readonly to: number
}

interface NameKey {
  readonly name: BodyName
  readonly letters: string
}

const keys: readonly NameKey[] = bodyNames
  .map(name => ({ name, letters: lettersOf(name.name) }))
  .sort((a, b) => b.letters.length - a.letters.length)
const firstLetters = new Set(keys.map(({ letters }) => letters.charAt(0)))
const longestName = Math.max(...keys.map(({ letters }) => letters.length))
const sameStart = 4

/** The longest name that starts at `at`; null when none does. */
export function matchBodyName(text: string, at: number): BodyNameMatch | null {
  if (!firstLetters.has(text.charAt(at).toLowerCase())) return null
  const read = readLetters(text, at)
  const exact = keys.find(({ letters }) => read.letters.startsWith(letters) && read.wordEnds.has(letters.length))
  const found = exact === undefined ? null : { name: exact.name, to: read.wordEnds.get(exact.letters.length) as number }
  for (const { name, letters } of keys) {
    // A longer name with a misprint goes before a shorter one that its first words are.
    if (exact !== undefined && letters.length < exact.letters.length + 4) break
    const allowed = allowedMisprints(letters.length)
    if (allowed === 0 || read.letters.slice(0, sameStart) !== letters.slice(0, sameStart)) continue
    for (let length = letters.length - allowed; length <= letters.length + allowed; length++) {
      const to = read.wordEnds.get(length)
      if (to !== undefined && distance(read.letters.slice(0, length), letters) <= allowed) return { name, to }
    }
  }
  return found
}

/** One misprint in a dozen letters, three at most; short names must be right. */
function allowedMisprints(length: number): number {
  return Math.min(3, Math.floor(length / 12))
}

interface Letters {
  readonly letters: string
  /** Offsets behind the words, by the number of letters up to there. */
  readonly wordEnds: ReadonlyMap<number, number>
}

/** The letters from `at` on, in small; stops at digits, brackets and punctuation. */
function readLetters(text: string, at: number): Letters {
  const wordEnds = new Map<number, number>()
  const limit = Math.min(text.length, at + 4 * longestName)
  let letters = ''
  for (let offset = at; offset < limit && letters.length < longestName + 4; offset++) {
    const char = text.charAt(offset)
    if (isLetter(text, offset)) {
      letters += char.toLowerCase()
      if (!isLetter(text, offset + 1)) wordEnds.set(letters.length, offset + 1)
    } else if (!/[\s*_/‐‑–-]/.test(char)) break
  }
  return { letters, wordEnds }
}

/** Almost all text is ASCII, where no pattern need be asked. */
function isLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return /\p{L}/u.test(text.charAt(offset))
}

function lettersOf(name: string): string {
  return name.replace(/\P{L}/gu, '').toLowerCase()
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
