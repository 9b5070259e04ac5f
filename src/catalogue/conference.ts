/** Look-ups in the table of conferences: by code, by place and year, by body and year. */
import { type Conference, type ConferenceBody, conferences, placeVariants } from './conferences.js'

export type { Conference, ConferenceBody } from './conferences.js'

/**
 * Every meeting with the tag (place, year), spelled in any way: several when the tag is ambiguous, none when it is unknown.
 * Council sessions are left out: they are named by code or year, never by place.
 */
export function conferencesAt(place: string, year: number): readonly Conference[] {
  const key = foldPlace(knownPlace(place) ?? place)
  return conferences.filter(met => met.year === year && met.body !== 'Council' && foldPlace(met.place) === key)
}

/** The meeting that a code names ("WRC-19", "WRC-2019", "C08", "RA-15"); null when the table does not have it. */
export function conferenceByCode(code: string): Conference | null {
  const wanted = readCode(code)
  if (wanted === null) return null
  return byFamilyAndYear().get(`${wanted.family} ${wanted.year}`) ?? null
}

/** The meeting of a body in a year; null when there was none, or more than one. */
export function conferenceOf(body: ConferenceBody, year: number): Conference | null {
  const found = conferences.filter(met => met.body === body && met.year === year)
  return found.length === 1 ? (found[0] as Conference) : null
}

/** The body that a code belongs to, in the table or not: "ORB-88" is WRC, "WTSC-93" is WTSA, "C-1977" is Council. */
export function bodyOfCode(code: string): ConferenceBody | null {
  const read = readCode(code)
  return read === null ? null : (families[read.family] ?? null)
}

/** The year in a code: two digits above 50 are of the last century. Null for the sessions that were numbered ("SAT-R2"). */
export function yearOfCode(code: string): number | null {
  return readCode(code)?.year ?? null
}

/** The place as the table spells it, from any spelling, case or accents; null when no conference of the table was there. */
export function knownPlace(place: string): string | null {
  return places().get(foldPlace(place)) ?? null
}

/** Letters only, small, without accents: what two spellings of one place have in common. */
export function foldPlace(place: string): string {
  return place
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/**
 * Openings of codes and whose they are. Conferences before 1993 were called by their subject (ORB, MOB, HFBC, SAT, AER): they were
 * world administrative radio conferences, whose work WRC carries on.
 */
const families: Readonly<Record<string, ConferenceBody>> = {
  PP: 'PP',
  APP: 'PP',
  WTSA: 'WTSA',
  WTSC: 'WTSA',
  WTDC: 'WTDC',
  WRC: 'WRC',
  WARC: 'WRC',
  ORB: 'WRC',
  MOB: 'WRC',
  HFBC: 'WRC',
  SAT: 'WRC',
  AER: 'WRC',
  RA: 'RA',
  WCIT: 'WCIT',
  WATTC: 'WATTC',
  WTPF: 'WTPF',
  C: 'Council',
}

/** Openings of codes, longest first: for patterns that look for codes in text. */
export const codeFamilies: readonly string[] = Object.keys(families).sort((a, b) => b.length - a.length)

const codeShape = /^([A-Z]+)[-‐-–\s]*(?:(\d{4}|\d{2})(?:\/EX)?|R?\d)$/

function readCode(code: string): { family: string; year: number | null } | null {
  const shape = codeShape.exec(code.trim().toUpperCase())
  const family = shape?.[1]
  if (family === undefined || !(family in families)) return null
  const digits = shape?.[2]
  if (digits === undefined) return { family, year: null }
  const year = Number(digits)
  return { family, year: digits.length === 4 ? year : year + (year > 50 ? 1900 : 2000) }
}

let codes: Map<string, Conference> | null = null

/** By the year of the name: WTSA-20 met in 2022. */
function byFamilyAndYear(): Map<string, Conference> {
  if (codes !== null) return codes
  codes = new Map()
  for (const met of conferences) {
    const read = readCode(met.short)
    if (read !== null) codes.set(`${read.family} ${read.year}`, met)
  }
  return codes
}

let spellings: Map<string, string> | null = null

function places(): Map<string, string> {
  if (spellings !== null) return spellings
  spellings = new Map(conferences.map(({ place }) => [foldPlace(place), place]))
  for (const [place, variants] of Object.entries(placeVariants)) {
    for (const variant of variants) spellings.set(foldPlace(variant), place)
  }
  return spellings
}
