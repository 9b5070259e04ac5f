/** The adopting formula: "The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),". */
import { knownPlace } from '../catalogue/conference.js'
import type { Span } from '../source/position.js'
import type { Body } from '../tree/nodes.js'
import { meetingWords, ordinals } from './bodies.js'
import { type BodyNameMatch, matchBodyName } from './body-name.js'
import { type Edition, matchEdition } from './edition.js'
import {
  anyGap,
  blankLineBefore,
  blankLineFollows,
  closesLine,
  folded,
  gap,
  headingFollows,
  opensLine,
  whatFollows,
} from './surroundings.js'

export interface Formula extends Span {
  readonly body: Body | null
  /** As printed, on one line; null when the formula tells none. */
  readonly place: string | null
  readonly year: number | null
  readonly code: string | null
}

const openings = /\b(?:the|world|plenipotentiary|itu|ccitt)\b/giu

/** The first formula that starts in [from, to); null when there is none. */
export function findFormula(text: string, from: number, to: number): Formula | null {
  // A slice, for a search in the whole text would run on to its end.
  for (const opening of text.slice(from, to).matchAll(openings)) {
    const formula = matchFormula(text, from + opening.index)
    if (formula !== null) return formula
  }
  return null
}

const article = new RegExp(`the${gap}(?:(?:${ordinals.join('|')})${gap})?`, 'iy')

/**
 * The formula that starts exactly at `at`, its final comma, or the mark that stands for it, included. It needs a capital "The" or the start of a line, and behind it a
 * heading or the end of its line: the same words in running text give null.
 */
export function matchFormula(text: string, at: number): Formula | null {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null
  const opens = opensLine(text, at)
  article.lastIndex = at
  const hasArticle = article.test(text)
  const isCapital = hasArticle && text.charAt(at) === 'T'
  if (!opens && !isCapital) return null
  const name = matchBodyName(text, hasArticle ? article.lastIndex : at)
  if (name === null) return null
  const told = editionOf(text, name)
  const meeting = meetingOf(text, told)
  const stated = meeting ?? told
  const mark = stated.edition ? markAt(text, stated.to) : commaAt(text, stated.to)
  const comma = mark !== -1 && text.charAt(mark) === ','
  if (mark !== -1 && !comma && !opens) return null
  const found = { ...stated, to: mark === -1 ? stated.to : mark + 1, comma }
  if (hasArticle && name.name.article === false) return null
  // Without "The" a name is a formula only when all the rest is there, below a blank line: wrapped lines begin with names too.
  if (!isCapital && !(found.comma && (found.year !== null || name.name.article === false) && blankLineBefore(text, at)))
    return null
  if (!standsAsFormula(text, found, opens)) return null
  return { from: at, to: found.to, body: name.name.body, place: found.place, year: found.year, code: found.code }
}

interface Told {
  readonly to: number
  readonly place: string | null
  readonly year: number | null
  readonly code: string | null
  /** A bracket with an edition, whole or cut, was read. */
  readonly edition: boolean
  /** The bracket is not closed: "(Geneva,". */
  readonly cut: boolean
}

const bracketAhead = new RegExp(`${anyGap}(?=\\\\?\\()`, 'y')
const abbreviation = /\\?\([A-Z][A-Za-z/]{1,11}(?:-\d{2,4})?\\?\)/y
const openBracket = /\\?\((\p{Lu}[\p{L}\p{M} .'’-]{1,40}),/uy
const sessionYear = new RegExp(`${gap}(\\d{4})(?!\\d)`, 'y')
const subjectOpening = new RegExp(`${gap}(?:on|for|to|dealing|concerning|regarding)(?!\\p{L})`, 'iuy')
const longestSubject = 400

/** What the brackets behind the name tell; the name alone when there are none. */
function editionOf(text: string, { name, to }: BodyNameMatch): Told {
  const nothing: Told = { to, place: null, year: null, code: null, edition: false, cut: false }
  sessionYear.lastIndex = to
  const session = name.dated === true ? sessionYear.exec(text) : null
  const start = session === null ? nothing : { ...nothing, to: sessionYear.lastIndex, year: Number(session[1]) }
  const bracket = bracketOf(text, start)
  if (bracket.edition || name.subject !== true) return bracket
  return subjectOf(text, to) ?? bracket
}

function bracketOf(text: string, start: Told): Told {
  bracketAhead.lastIndex = start.to
  if (!bracketAhead.test(text)) return start
  const at = bracketAhead.lastIndex
  const edition = matchEdition(text, at)
  abbreviation.lastIndex = at
  if (abbreviation.test(text)) {
    const behind = bracketOf(text, { ...start, to: abbreviation.lastIndex })
    if (behind.edition || edition === null) return behind
  }
  if (edition !== null) return told(edition, edition.to)
  openBracket.lastIndex = at
  const open = openBracket.exec(text)
  if (open === null) return start
  return { ...start, to: openBracket.lastIndex, place: folded(open[1] as string), edition: true, cut: true }
}

function told({ place, year, code }: Edition, to: number): Told {
  return { to, place, year, code, edition: true, cut: false }
}

/** "... on the Use of ... (Second Session - Geneva, 1988) (ORB-88)": free words up to the last bracket with an edition before the comma. */
function subjectOf(text: string, at: number): Told | null {
  subjectOpening.lastIndex = at
  if (!subjectOpening.test(text)) return null
  const limit = Math.min(text.length, at + longestSubject)
  for (let open = text.indexOf('(', at); open !== -1 && open < limit; open = text.indexOf('(', open + 1)) {
    if (/[;]/.test(text.slice(at, open))) return null
    const bracket = bracketOf(text, { to: open, place: null, year: null, code: null, edition: false, cut: false })
    if (bracket.edition && !bracket.cut) return bracket
  }
  return null
}

const meetingOpening = new RegExp(`,?${gap}(?:${meetingWords.join('|').replaceAll(' ', gap)})(?!\\p{L})`, 'iuy')
const longestMeeting = 500

/** A declaration's formula: "..., which took place in Dubai from 30 March to 10 April 2014, under the theme ...,". */
function meetingOf(text: string, stated: Told): Told | null {
  meetingOpening.lastIndex = stated.to
  if (!meetingOpening.test(text)) return null
  const limit = Math.min(text.length, stated.to + longestMeeting)
  let end = -1
  for (
    let comma = text.indexOf(',', meetingOpening.lastIndex);
    comma !== -1 && comma < limit;
    comma = text.indexOf(',', comma + 1)
  ) {
    if (/[;.]\s/.test(text.slice(meetingOpening.lastIndex, comma))) break
    if (headingFollows(text, comma + 1) || (closesLine(text, comma + 1) && blankLineFollows(text, comma + 1))) {
      end = comma
      break
    }
  }
  if (end === -1) return null
  const words = folded(text.slice(stated.to, end))
  const year = /\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/.exec(words)?.[1]
  const place = [...words.matchAll(/\b(?:in|at) (\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)*)/gu)]
    .map(match => match[1] as string)
    .find(candidate => knownPlace(candidate) !== null)
  return {
    to: end,
    place: stated.place ?? place ?? null,
    year: stated.year ?? (year === undefined ? null : Number(year)),
    code: stated.code,
    edition: true,
    cut: false,
  }
}

const commaAhead = /[\s*_"”’]{0,8},/y
const markAhead = /[\s*_"”’]{0,8}[,.;:]/y

function commaAt(text: string, at: number): number {
  if (text.charAt(at - 1) === ',') return at - 1
  commaAhead.lastIndex = at
  return commaAhead.test(text) ? commaAhead.lastIndex - 1 : -1
}

/** The mark that closes the formula behind its bracket; a stop or a colon is a slip for the comma. */
function markAt(text: string, at: number): number {
  const comma = commaAt(text, at)
  if (comma !== -1) return comma
  markAhead.lastIndex = at
  return markAhead.test(text) ? markAhead.lastIndex - 1 : -1
}

/** Whether the place is one where a formula can stand: a heading behind it, or the end of the line and no sentence that goes on. */
function standsAsFormula(
  text: string,
  { to, comma, edition, cut }: Told & { comma: boolean },
  opens: boolean,
): boolean {
  const closes = closesLine(text, to)
  if (headingFollows(text, to)) return comma || edition || (opens && closes)
  if (!closes) return false
  const next = whatFollows(text, to)
  const goesOn = /^\p{Ll}{2}/u.test(next) && !(opens && blankLineFollows(text, to))
  if (comma && edition && !cut) return opens || !goesOn
  if (comma || edition) return opens && !goesOn
  return opens && /^(?:\p{L}|\d{1,2})[).]\s/u.test(next)
}
