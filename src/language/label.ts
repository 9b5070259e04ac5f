/**
 * Labels of clauses: a) aa) b)bis 1 1.1 1bis i) – •. Reading one marker at one place, and the arithmetic of sequences.
 */
import type { Language } from './language.js'

export type LabelKind = 'letter' | 'roman' | 'number' | 'dash'

/** One way to read a marker; "i)" has two. */
export interface LabelReading {
  readonly kind: LabelKind
  /**
   * Ordinals from the outermost inward: "1.2" is [1, 2], "c" is [3], a dash is [0].
   * An inserted label counts in hundredths after its base: "1bis" is [1.01], "bter" is [2.02].
   */
  readonly ordinals: readonly number[]
}

/** A marker as it stands in the text. */
export interface Marker {
  /** From the first to behind the last character of the marker, emphasis marks around it included. */
  readonly from: number
  readonly to: number
  /** As written, without Markdown's emphasis: "a)", "b)bis", "–". */
  readonly written: string
  /** Bare and in Latin letters: "a", "bbis", "1.1", "-". */
  readonly label: string
  /** Brackets and stops, so that one list keeps one style: "a)" ")", "(a)" "()", "1." ".", "1" "". Upper case adds "^". */
  readonly style: string
  readonly readings: readonly LabelReading[]
  /** True when a letter follows without a space: "a)that". */
  readonly glued: boolean
  /** True when a Cyrillic letter stands for a Latin one. */
  readonly lookAlike: boolean
}

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
  'xxii',
  'xxiii',
  'xxiv',
  'xxv',
  'xxvi',
  'xxvii',
  'xxviii',
  'xxix',
  'xxx',
  'xxxi',
  'xxxii',
  'xxxiii',
  'xxxiv',
  'xxxv',
]
const romanOrdinals = new Map(romans.map((roman, index) => [roman, index + 1]))

const mark = '[*_]{0,3}'
/** Where one emphasis ends and another begins: "**4.3**___bis___". */
const seam = '[*_]{0,6}'
const bis = '(?:bis|ter|quater|quinquies|quin|sexies|septies|octies|nonies|decies)'
const insertionRank: Readonly<Record<string, number>> = {
  bis: 1,
  ter: 2,
  quater: 3,
  quinquies: 4,
  quin: 4,
  sexies: 5,
  septies: 6,
  octies: 7,
  nonies: 8,
  decies: 9,
}

// a) (a) aa) bbis) b)bis b bis) *a)* *b)bis* B)
const lettered = new RegExp(
  `(${mark})(\\(?)${mark}([\\p{L}]{1,6}?)${mark}[ \\u00a0]?${mark}(${bis})?${mark}\\)(${mark})[ \\u00a0]?(?:${mark}(${bis})(?![\\p{L}\\p{N}])(${mark}))?`,
  'uy',
)
// 1 1. 1) (1) 1bis 1.1 1.1.1 1bis.1
const numbered = new RegExp(
  `${mark}(\\(?)${mark}(\\d{1,3}(?:${seam}${bis}(?:${seam}(?=\\.))?)?(?:\\.\\d{1,2}(?:${seam}${bis}(?:${seam}(?=\\.))?)?)*)(?:[ \\u00a0]?${mark}(${bis})\\b)?${mark}([.)]?)${mark}(?=\\s|$|\\p{L})`,
  'uy',
)
const dashed = /[–—•·▪●○◦‣∙-](?=\s)/y

const afterBracket = /[\s\p{L}\p{N}"“”'‘’«[(§–*_-]|$/uy

/** The marker that starts exactly at `at`, or null. `limit` is the end of the text that may be looked at. */
export function matchMarker(text: string, at: number, limit: number, language: Language): Marker | null {
  const code = text.charCodeAt(at)
  if (isDash(code)) return matchDash(text, at)
  return matchNumber(text, at, limit, language) ?? matchLetter(text, at, limit)
}

/**
 * The marker [from, to) that automatic numbering counted: a label for certain, so that a letter needs no bracket ("a.", "iv"). Null for words that no list of
 * this field has ("Article 3").
 */
export function matchComputed(text: string, from: number, to: number, language: Language): Marker | null {
  const marker = matchMarker(text, from, to, language)
  if (marker !== null && marker.to === to) return marker
  const bare = /^(\p{L}{1,6})([.:]?)$/u.exec(text.slice(from, to))
  const bracketed = bare === null ? null : matchMarker(`${bare[1]})`, 0, (bare[1] as string).length + 1, language)
  if (bare === null || bracketed === null) return null
  const style = bracketed.style.replace(')', bare[2] === ':' ? '.' : (bare[2] as string))
  return { ...bracketed, from, to, written: text.slice(from, to), style }
}

function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x25aa ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x25e6 ||
    code === 0x2023 ||
    code === 0x2219
  )
}

function matchDash(text: string, at: number): Marker | null {
  dashed.lastIndex = at
  if (!dashed.test(text)) return null
  return {
    from: at,
    to: at + 1,
    // Markdown's own bullet is not written by anybody: it stands for the list.
    written: text.charAt(at) === '-' ? '' : text.charAt(at),
    label: '-',
    style: '-',
    readings: [{ kind: 'dash', ordinals: [0] }],
    glued: false,
    lookAlike: false,
  }
}

function matchLetter(text: string, at: number, limit: number): Marker | null {
  lettered.lastIndex = at
  const match = lettered.exec(text)
  if (match === null) return null
  let end = at + match[0].length
  if (end > limit) return null
  // A space taken in the hope of "b) bis" is given back.
  while (end > at && /[ \u00a0]/.test(text.charAt(end - 1))) end--
  afterBracket.lastIndex = end
  if (!afterBracket.test(text)) return null
  let lookAlike = false
  let bare = ''
  const raw = match[3] as string
  for (const letter of raw) {
    const latin = cyrillic[letter.toLowerCase()]
    if (latin !== undefined) lookAlike = true
    bare += latin === undefined ? letter : letter === letter.toLowerCase() ? latin : latin.toUpperCase()
  }
  if (!/^[A-Za-z]+$/.test(bare)) return null
  const lower = bare.toLowerCase()
  const insertion = match[4] ?? match[6]
  const fraction = insertion === undefined ? 0 : (insertionRank[insertion] as number) / 100
  const readings: LabelReading[] = []
  const letterOrdinal = ordinalOfLetters(lower)
  if (letterOrdinal > 0) readings.push({ kind: 'letter', ordinals: [letterOrdinal + fraction] })
  const roman = romanOrdinals.get(lower)
  if (roman !== undefined) readings.push({ kind: 'roman', ordinals: [roman + fraction] })
  if (readings.length === 0) return null
  const upper = bare !== lower
  if (upper && bare !== bare.toUpperCase()) return null
  return {
    from: at,
    to: end,
    written: bareMarks(text.slice(at, end)),
    label: bare + (insertion ?? ''),
    style: (match[2] === '(' ? '()' : ')') + (upper ? '^' : ''),
    readings,
    glued: /\p{L}/u.test(text.charAt(end)),
    lookAlike,
  }
}

function matchNumber(text: string, at: number, limit: number, language: Language): Marker | null {
  numbered.lastIndex = at
  const match = numbered.exec(text)
  if (match === null) return null
  const end = at + match[0].length
  if (end > limit) return null
  const [, open, digits, insertion, close] = match as unknown as [string, string, string, string | undefined, string]
  if ((open === '(') !== (close === ')') && open === '(') return null
  const next = text.charAt(end)
  const glued = /\p{L}/u.test(next)
  if (glued && close === '') return null
  const parts = digits.replace(/[*_]/g, '').split('.')
  if (close === '' && !glued && numberGoesOn(text, end, parts, language)) return null
  const ordinals = parts.map(part => {
    const inner = /^(\d+)(\D*)$/.exec(part)
    const base = Number(inner?.[1] ?? part)
    return base + (insertionRank[inner?.[2] ?? ''] ?? 0) / 100
  })
  if (insertion !== undefined) {
    const last = ordinals.length - 1
    ordinals[last] = (ordinals[last] as number) + (insertionRank[insertion] as number) / 100
  }
  return {
    from: at,
    to: end,
    written: bareMarks(match[0]),
    label: parts.join('.') + (insertion ?? ''),
    style: open === '(' ? '()' : parts.length > 1 ? '' : close,
    readings: [{ kind: 'number', ordinals }],
    glued,
    lookAlike: false,
  }
}

const following = /[ \u00a0\t]*(?:\r?\n[ \t]*)?([^\s]{1,24})/y

/** True when the digits belong to a longer number, a measure or a date: "4 400-4 800 MHz", "12.75 GHz", "1 January 2020". */
function numberGoesOn(text: string, end: number, parts: readonly string[], language: Language): boolean {
  following.lastIndex = end
  const word = following.exec(text)?.[1]
  if (word === undefined) return false
  if (parts.length === 1 && /^\d{3}(?!\d)/.test(word)) return true
  if (/^[×x±=<>≤≥/+°%]/.test(word)) return true
  const bare = word.toLowerCase().replace(/[.,;:)]+$/, '')
  return language.units.includes(bare)
}

function bareMarks(written: string): string {
  return written.replace(/[*_]/g, '').trim()
}

/** a is 1, z is 26, aa and its like go on: "aa" 27, "bb" 28, "ab" 28. 0 when the letters are no label. */
function ordinalOfLetters(letters: string): number {
  const first = letters.charCodeAt(0) - 96
  if (letters.length === 1) return first
  if (letters.length > 2) return 0
  const second = letters.charCodeAt(1) - 96
  if (first === second) return 26 + first
  return first === 1 ? 26 + second : 0
}

/**
 * How well `next` follows `last` in one list: 0 the expected label (or an insertion: bis after its base), n > 0 that many labels
 * missing between them, -1 a repetition or a step back.
 */
export function step(last: number, next: number): number {
  const base = Math.floor(last)
  const nextBase = Math.floor(next)
  if (nextBase === base) return Math.round((next - last) * 100) > 0 ? 0 : -1
  return nextBase > base ? nextBase - base - 1 : -1
}
