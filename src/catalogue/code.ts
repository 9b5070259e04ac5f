/** Codes of conferences and sessions ("WRC-19", "C05"), read without any table; and spellings of places, folded. */
import type { ConferenceBody } from './conferences.js'

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

/** The opening of a code and its year: two digits above 50 are of the last century, no year where sessions were numbered ("SAT-R2"). */
export function readCode(code: string): { readonly family: string; readonly year: number | null } | null {
  const shape = codeShape.exec(code.trim().toUpperCase())
  const family = shape?.[1]
  if (family === undefined || !(family in families)) return null
  const digits = shape?.[2]
  if (digits === undefined) return { family, year: null }
  const year = Number(digits)
  return { family, year: digits.length === 4 ? year : year + (year > 50 ? 1900 : 2000) }
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

/** Letters only, small, without accents: what two spellings of one place have in common. */
export function foldPlace(place: string): string {
  return place
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
