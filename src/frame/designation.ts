/** The designation of a document: what its number line and its formula tell together. */
import {
  bodyOfCode,
  conferenceByCode,
  conferenceOf,
  conferencesAt,
  foldPlace,
  knownPlace,
  yearOfCode,
} from '../catalogue/conference.js'
import type { Conference, ConferenceBody } from '../catalogue/conferences.js'
import type { Body, Designation } from '../tree/nodes.js'
import type { Formula } from './formula.js'
import type { NumberLine } from './number-line.js'
import { folded } from './surroundings.js'

/**
 * Reads number line and formula of a document in the source `text`; null without a number line.
 * The number line says which edition it is; the formula says how the place is spelled and which body adopted it, and tells place and
 * year where the number line has none ("RESOLUTION [SEN-1]").
 */
export function designationOf(
  text: string,
  numberLine: NumberLine | null,
  formula: Formula | null,
): Designation | null {
  if (numberLine === null) return null
  const { number, draft } = numberLine
  const code = numberLine.code ?? (hasEdition(numberLine) ? null : (formula?.code ?? null))
  const told =
    code === null
      ? editionOf(numberLine, formula)
      : { place: null, year: conferenceByCode(code)?.year ?? yearOfCode(code) }
  const stated = formula?.body ?? bodyOf(code === null ? null : bodyOfCode(code)) ?? numberLine.prefixBody
  const conference = conferenceNamed(code, told.place, told.year, stated)
  return {
    text: folded(text.slice(numberLine.from, numberLine.textTo)),
    number,
    draft,
    revised: numberLine.revised || isLaterEdition(number),
    place: told.place,
    year: told.year,
    conference: conference?.short ?? code,
    body: stated ?? bodyOf(conference?.body ?? null),
  }
}

function hasEdition({ place, year, code }: NumberLine): boolean {
  return place !== null || year !== null || code !== null
}

/** Place and year: of the number line, else of the formula. */
function editionOf(numberLine: NumberLine, formula: Formula | null): { place: string | null; year: number | null } {
  const { place, year } = numberLine
  if (place !== null) return { place: spelled(place, formula), year }
  if (year !== null || formula === null) return { place: null, year }
  return { place: formula.place === null ? null : spelled(formula.place, formula), year: formula.year }
}

/** A place as the formula spells it, else as the table does, else with capitals at the start of its words. */
function spelled(place: string, formula: Formula | null): string {
  const inFormula = formula?.place ?? null
  if (inFormula !== null && foldPlace(inFormula) === foldPlace(place) && !isCapitals(inFormula)) return inFormula
  const known = knownPlace(place)
  if (known !== null) return known
  return isCapitals(place) ? titleCase(place) : place
}

function isCapitals(place: string): boolean {
  return place === place.toUpperCase()
}

function titleCase(place: string): string {
  return place.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase())
}

/** The one meeting that code, tag and body leave; null when several or none do. */
function conferenceNamed(
  code: string | null,
  place: string | null,
  year: number | null,
  body: Body | null,
): Conference | null {
  if (code !== null) return conferenceByCode(code)
  if (year === null) return null
  if (place === null) return body === 'Council' ? conferenceOf('Council', year) : null
  const met = conferencesAt(place, year).filter(conference => body === null || conference.body === body)
  return met.length === 1 ? (met[0] as Conference) : null
}

/** The suffix of an ITU-R number counts its revisions. */
function isLaterEdition(number: string | null): boolean {
  const suffix = number?.startsWith('ITU-R ') ? /-(\d+)$/.exec(number) : null
  return suffix !== null && Number(suffix[1]) > 0
}

function bodyOf(body: ConferenceBody | null): Body | null {
  return body === 'WATTC' ? null : body
}
