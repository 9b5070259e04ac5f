/** The line that names a document: "RESOLUTION 174 (Guadalajara, 2010)", in all printings of ITU, provisional numbers included. */
import type { Span } from '../source/position.js'
import type { Body, Genre } from '../tree/nodes.js'
import { bodyPrefixes } from './bodies.js'
import { type EditionMatch, matchEdition } from './edition.js'
import { standsAsTitle } from './mixed-case.js'
import { anyGap, closesLine, folded, gap, opensLine } from './surroundings.js'

export interface NumberLine extends Span {
  readonly genre: Genre
  /** As printed: "RESOLUTION", "Resolution", "R". */
  readonly noun: string
  /** As printed after the noun: "174", "ITU-R 1-7"; null for a draft without one. */
  readonly number: string | null
  /** The provisional mark ("SEN-1", "PLEN/1", "XXX"), "draft" if only so called, else null. */
  readonly draft: string | null
  /** "Rev." or a later amendment is printed in the bracket. */
  readonly revised: boolean
  /** As printed, on one line. */
  readonly place: string | null
  readonly year: number | null
  /** Code of the conference or session, in capitals: "WRC-19", "C05". */
  readonly code: string | null
  /** Told by a word before the noun ("WTDC RESOLUTION 30"), before the number ("ITU-R") or in the bracket ("Council 2010"). */
  readonly prefixBody: Body | null
  readonly capitals: boolean
  /** The bracket holds both texts of a tracked change: place and year are null. */
  readonly residue: boolean
  /** Behind the last character that belongs to the designation: what follows up to `to` is a note's mark or a dash before the title. */
  readonly textTo: number
}

/**
 * The number line that starts exactly at `at`. In capitals it may stand anywhere; "Resolution" needs `lineStart` and a title or nothing
 * behind it, "resolution", "R 1238" and "D 495" a line of their own. Citations in running text give null.
 */
export function matchNumberLine(text: string, at: number, { lineStart }: { lineStart: boolean }): NumberLine | null {
  if (at > 0 && notBefore.test(text.slice(Math.max(0, at - 24), at))) return null
  const opening = run(opener, text, at)?.groups
  if (opening === undefined) return lineStart ? abbreviated(text, at) : null
  const noun = opening.noun as string
  const capitals = noun === noun.toUpperCase()
  if (!capitals && !lineStart) return null
  const called = opening.draft !== undefined
  const number = matchNumber(text, opener.lastIndex, called)
  if (number === null) return null
  const edition = editionBehind(text, number)
  const textTo = edition?.to ?? number.to
  const to = closingOf(text, textTo)
  const stands = capitals
    ? !isCited(text, textTo, lineStart)
    : standsAsTitle(text, { from: at, textTo, to, noun, hasEdition: edition !== null })
  if (!stands) return null
  if (number.number === null && number.draft === 'draft' && edition === null && !closesLine(text, to)) return null
  return {
    ...told(number, edition, prefixOf(opening.prefix)),
    from: at,
    to,
    textTo,
    genre: noun.toLowerCase() as Genre,
    noun,
    capitals,
  }
}

/** The middle of a word, or "ANNEX 1 TO": the heading of an annex, on one line or two. */
const notBefore = /[\p{L}\p{N}]$|\bto[\s*_]+(?:the[\s*_]+)?$/iu

const opener = new RegExp(
  `(?<draft>(?:PRELIMINARY${gap})?(?:DRAFT|PROPOSED)(?:${gap}NEW)?(?:${gap}(?:REVISED|MODIFIED|REVISION${gap}(?:OF|TO)))?${gap})?` +
    `(?:(?<prefix>${Object.keys(bodyPrefixes).join('|').replaceAll(' ', gap)})(?:-\\d{2,4})?${gap})?` +
    '(?<noun>RESOLUTION|DECISION|RECOMMENDATION|OPINION|DECLARATION)(?!\\p{L})',
  'iuy',
)

interface NumberMatch {
  readonly to: number
  readonly number: string | null
  readonly draft: string | null
  readonly body: Body | null
}

const numbered = new RegExp(
  `${anyGap}(?:N[Oo]\\.?|N[°º]\\.?)?${anyGap}(?:ITU[-‐‑–\\s]{0,2}(?<sector>[RTD])${anyGap})?(?:` +
    `\\\\?\\[[\\s*_]*(?<mark>[\\p{L}\\p{N}][^\\[\\]\\r\\n]{0,40}?)[\\s*_]*\\\\?\\]` +
    `|(?<provisional>[A-Z]{2,6}\\d?(?:-[A-Z\\d]{1,5})?/\\d{1,4})` +
    `|(?<series>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,3})?(?:-\\d{1,2})?)` +
    `|(?<digits>\\d{1,4}(?:-\\d{1,2})?(?:bis|ter|quater)?)` +
    `|(?<unknown>X{2,4}|Y{2,4}|Z{2,4}|N{2,4}))` +
    // No "70/125" of the United Nations, no "12.5", no word that goes on.
    '(?![\\p{L}\\p{N}/]|[.,-]\\d)',
  'uy',
)

function matchNumber(text: string, at: number, called: boolean): NumberMatch | null {
  const groups = run(numbered, text, at)?.groups
  if (groups === undefined) return called ? { to: at, number: null, draft: 'draft', body: null } : null
  const { sector, mark, series, digits } = groups
  const provisional = groups.provisional ?? groups.unknown
  if (series !== undefined && sector === undefined) return null
  const body = sector === 'R' ? 'RA' : null
  const to = numbered.lastIndex
  if (mark !== undefined) return { to, number: null, draft: folded(mark), body }
  if (provisional !== undefined) return { to, number: null, draft: provisional, body }
  const bare = series ?? (digits as string)
  return { to, number: sector === undefined ? bare : `ITU-${sector} ${bare}`, draft: called ? 'draft' : null, body }
}

const beforeBracket = new RegExp(`${anyGap}(?=\\\\?\\()`, 'y')

/** The bracket behind the number; years alone on the line below an ITU-R number are its history. */
function editionBehind(text: string, number: NumberMatch): EditionMatch | null {
  if (run(beforeBracket, text, number.to) === null) return null
  const edition = matchEdition(text, beforeBracket.lastIndex)
  if (edition === null) return null
  const isHistory = number.body === 'RA' && edition.place === null && opensLine(text, edition.from)
  return isHistory ? null : edition
}

function told(number: NumberMatch, edition: EditionMatch | null, prefix: Body | null) {
  return {
    number: number.number,
    draft: number.draft,
    revised: edition?.revised ?? false,
    place: edition?.place ?? null,
    year: edition?.year ?? null,
    code: edition?.code ?? null,
    prefixBody: prefix ?? number.body ?? (edition?.council === true ? ('Council' as const) : null),
    residue: edition?.residue ?? false,
  }
}

const noteMark = /\d{1,2}(?:, ?(?:bis|ter))?(?![\p{L}\p{N}]|[.,/-]\d|\))/uy
const titleDash = /[^\S\r\n]*[*_]*[^\S\r\n]*(?:[–—:]|(?<=\s)-)(?=[^\S\r\n]*[*_]*[^\S\r\n]*(?:["“‘'(]?\p{L}|[\r\n]|$))/uy

/** Behind a note's mark glued to the bracket, and the dash or colon between number and title. */
function closingOf(text: string, textTo: number): number {
  let to = textTo
  if (text.charAt(textTo - 1) === ')' && run(noteMark, text, textTo) !== null) to = noteMark.lastIndex
  else if (/^\*(?![*\p{L}])/u.test(text.slice(textTo, textTo + 2)) && isOnlyStar(text, textTo)) to = textTo + 1
  return run(titleDash, text, to) === null ? to : titleDash.lastIndex
}

/** No other star on the line: it cannot be emphasis. */
function isOnlyStar(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  const after = text.slice(at + 1, at + 200)
  return !/\*[^\r\n]*$/.test(before) && !/^[^\r\n]*\*/.test(after)
}

const citing = /^[^\S\r\n]*(?:[,;)]|(?:of|above|below|thereof|and|or|on|to|which|as|in|by|for)(?!\p{L}))/u

/** True when the sentence goes on behind a noun in capitals inside a line. */
function isCited(text: string, to: number, lineStart: boolean): boolean {
  return !lineStart && citing.test(text.slice(to, to + 40))
}

const abbreviation = new RegExp(`(?<noun>[RD])${gap}(?<digits>\\d{1,4})(?!\\d|[.,/-]\\d)`, 'y')

/** Council volumes: "R 1238 (C05)", "D 495", alone on their line. */
function abbreviated(text: string, at: number): NumberLine | null {
  const groups = run(abbreviation, text, at)?.groups
  if (groups === undefined) return null
  const number = { to: abbreviation.lastIndex, number: groups.digits as string, draft: null, body: null }
  const edition = editionBehind(text, number)
  const to = edition?.to ?? number.to
  if (!closesLine(text, to) || (edition === null && number.number.length < 3)) return null
  const noun = groups.noun as string
  const genre = noun === 'R' ? 'resolution' : 'decision'
  return { ...told(number, edition, null), from: at, to, textTo: to, genre, noun, capitals: true }
}

function prefixOf(prefix: string | undefined): Body | null {
  return prefix === undefined ? null : (bodyPrefixes[folded(prefix).toUpperCase()] ?? null)
}

/** The match of a sticky pattern at an offset; the pattern's lastIndex then stands behind it. */
function run(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at
  return shape.exec(text)
}
