/** The bracket that tells an edition: "(Rev. Dubai, 2018)", "(REV.WRC-19)", "(C-1977, last amended C-1984)", "(Council 2010)". */
import { codeFamilies, foldPlace, knownPlace, yearOfCode } from '../catalogue/conference.js'
import { conferences } from '../catalogue/conferences.js'
import { folded } from './surroundings.js'

export interface Edition {
  /** "Rev." or a later amendment is printed. */
  readonly revised: boolean
  /** As printed, on one line. */
  readonly place: string | null
  readonly year: number | null
  /** The first year of a bracket that names two: 2016 in "(2016, last amended 2017)"; null otherwise. */
  readonly firstYear: number | null
  /** Code of the latest conference or session named, in capitals: "WRC-19", "C05". */
  readonly code: string | null
  /** A session of the Council named by its year. */
  readonly council: boolean
  /** Deleted and inserted text of a tracked change stand side by side; place and year are null then: they would be guesses. */
  readonly residue: boolean
}

export interface EditionMatch extends Edition {
  readonly from: number
  readonly to: number
}

const closed = /\\?\(([^()]{2,160}?)\\?\)/y
const doubled = /\\?\(([^()]{0,12}\([^()]{2,160})\)(?:\s?\))?/y
const cut = /\\?\(([^()\r\n]{4,80})(?=[\r\n]|$)/y

/** The edition in the bracket that starts at `at`, the bracket doubled or left open at the end of its line; null when it tells none. */
export function matchEdition(text: string, at: number): EditionMatch | null {
  for (const shape of [closed, doubled, cut]) {
    shape.lastIndex = at
    const match = shape.exec(text)
    const edition = match === null ? null : readEdition(match[1] as string)
    if (match !== null && edition !== null) return { ...edition, from: at, to: at + match[0].length }
  }
  return null
}

const name = "\\p{Lu}[\\p{L}\\p{M} .'’/‐‑–-]{1,40}?"
const revision =
  /^[Rr] ?[Ee] ?[Vv](?:ised|ISED|ision|ISION)?(?:\.+ ?| |(?=\p{Lu}))|^(?:[Mm][Oo][Dd](?:ified)?|[Aa]mend(?:ed)?)(?:\. ?| )/u
const placeAndYear = new RegExp(
  `^(${name}) ?(?:, ?|(?<=\\p{L}) ?)(?:\\p{L}{3,9} \\d{1,2}(?: ?[-–] ?\\d{1,2})?, ?)?((?:18|19|20)\\d\\d)$`,
  'u',
)
const years = /^((?:19|20)\d\d)(?:, ?last (?:amended|modified|revised)(?: in)? ((?:19|20)\d\d))?$/i
const councilYear = /^(?:itu )?council,? ((?:19|20)\d\d)$/i
const twoYears = new RegExp(`^${name},? ?(?:\\d{4}\\p{L}.{0,60}\\d{4}|\\d{5,8})$`, 'u')
/** Stands wherever `twoYears` does, and costs nothing to make or to ask. */
const manyDigits = /\d{5}$|\d{4}\D.*\d{4}$/s
const code = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${codeFamilies.join('|')})(?:[-‐‑– ]?(?:\\d{4}|\\d{2})|-?R?\\d)(?:/EX)?(?![\\p{L}\\p{N}])`,
  'giu',
)
const betweenCodes = /^(?:rev(?:ised)?|mod|last|amended|modified|by|and|[,.\s])*$/i
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|session|table|edition)\b/i
const mostWords = 4

/** Reads what stands between the brackets; null when it is no edition. */
export function readEdition(content: string): Edition | null {
  const said = folded(content)
    .replaceAll('(', '')
    .replace(/\u0421(?=[-‑\d])/g, 'C')
    .trim()
  const rest = said.replace(revision, '').trim()
  const revised = rest !== said
  const none = { revised, place: null, year: null, firstYear: null, code: null, council: false, residue: false }
  const codes = said.match(code)
  const last = codes?.at(-1)
  if (last !== undefined && betweenCodes.test(said.replace(code, ''))) {
    const shown = last.toUpperCase().replace(/[‐‑– ]/g, '-')
    const firstYear = codes !== null && codes.length > 1 ? yearOfCode(codes[0] as string) : null
    return { ...none, revised: /\brev|\blast\b|\bmod/i.test(said), code: shown, year: yearOfCode(shown), firstYear }
  }
  const council = councilYear.exec(rest)
  if (council !== null) return { ...none, year: Number(council[1]), council: true }
  const dated = years.exec(rest)
  if (dated !== null) {
    const firstYear = dated[2] === undefined ? null : Number(dated[1])
    return { ...none, revised: revised || firstYear !== null, year: Number(dated[2] ?? dated[1]), firstYear }
  }
  if (manyDigits.test(rest) && twoYears.test(rest)) return { ...none, residue: true }
  const tag = placeAndYear.exec(rest)
  const place = tag?.[1]?.trim()
  if (tag === null || place === undefined || months.test(place) || place.split(' ').length > mostWords) return null
  if (isTwoPlaces(place)) return { ...none, residue: true }
  return { ...none, place, year: Number(tag[2]) }
}

/** "BUSANDUBAI", "BusanDubai": two places that no space parts. */
function isTwoPlaces(place: string): boolean {
  if (knownPlace(place) !== null) return false
  if (/\p{Ll}\p{Lu}/u.test(place.replace(/\bM(?:a)?c(?=\p{Lu})/gu, ''))) return true
  const letters = foldPlace(place)
  return conferences.some(({ place: first }) => {
    const start = foldPlace(first)
    return (
      letters.startsWith(start) && letters.length > start.length && knownPlace(letters.slice(start.length)) !== null
    )
  })
}
