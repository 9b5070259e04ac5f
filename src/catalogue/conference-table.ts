/** Look-ups in a table of conferences, the built-in one or one that a user's files extend. */
import { bodyOfCode, foldPlace, readCode, yearOfCode } from './code.js'
import type { Conference, ConferenceBody } from './conferences.js'

export interface ConferenceTable<Met extends Conference = Conference> {
  /**
   * Every meeting with the tag (place, year), spelled in any way: several when the tag is ambiguous, none when it is unknown.
   * Council sessions are left out: they are named by code or year, never by place.
   */
  at(place: string, year: number): readonly Met[]
  /** The meeting that a code names ("WRC-19", "WRC-2019", "C08", "RA-15"); null when the table does not have it. */
  byCode(code: string): Met | null
  /** A code as the table writes it, or as codes are written ("C09"), and the year of its tag: of the table, else in the code, else 0. */
  tag(code: string): { readonly code: string; readonly year: number }
  /** The meeting of a body in a year; null when there was none, or more than one. */
  of(body: ConferenceBody, year: number): Met | null
  /** The place as the table spells it, from any spelling, case or accents; null when no conference of the table was there. */
  place(place: string): string | null
}

/** Reads the table on the first question. */
export function conferenceTable<Met extends Conference>(
  conferences: readonly Met[],
  placeVariants: Readonly<Record<string, readonly string[]>>,
): ConferenceTable<Met> {
  let codes: Map<string, Met> | null = null
  let spellings: Map<string, string> | null = null
  const tags = new Map<string, { readonly code: string; readonly year: number }>()

  /** By the year of the name: WTSA-20 met in 2022. */
  const byFamilyAndYear = (): Map<string, Met> => {
    if (codes !== null) return codes
    codes = new Map()
    for (const met of conferences) {
      const read = readCode(met.short)
      if (read !== null) codes.set(`${read.family} ${read.year}`, met)
    }
    return codes
  }

  const places = (): Map<string, string> => {
    if (spellings !== null) return spellings
    spellings = new Map(conferences.map(({ place }) => [foldPlace(place), place]))
    for (const [place, variants] of Object.entries(placeVariants)) {
      for (const variant of variants) spellings.set(foldPlace(variant), place)
    }
    return spellings
  }

  const place = (spelling: string): string | null => places().get(foldPlace(spelling)) ?? null

  /** Codes come again and again. */
  const read = new Map<string, Met | null>()
  const byCode = (code: string): Met | null => {
    const known = read.get(code)
    if (known !== undefined) return known
    const wanted = readCode(code)
    const met = wanted === null ? null : (byFamilyAndYear().get(`${wanted.family} ${wanted.year}`) ?? null)
    if (read.size < mostRead) read.set(code, met)
    return met
  }

  const tagged = new Map<string, readonly Met[]>()
  const at = (spelling: string, year: number): readonly Met[] => {
    const tag = `${spelling} ${year}`
    let found = tagged.get(tag)
    if (found === undefined) {
      const key = foldPlace(place(spelling) ?? spelling)
      found = conferences.filter(met => met.year === year && met.body !== 'Council' && foldPlace(met.place) === key)
      if (tagged.size < mostRead) tagged.set(tag, found)
    }
    return found
  }

  return {
    place,
    byCode,
    tag(code) {
      const known = tags.get(code)
      if (known !== undefined) return known
      const met = byCode(code)
      const year = met?.year ?? yearOfCode(code) ?? 0
      const isSession = met === null && year > 0 && bodyOfCode(code) === 'Council'
      const tag = { code: met?.short ?? (isSession ? `C${String(year).slice(2)}` : code), year }
      tags.set(code, tag)
      return tag
    },
    at,
    of(body, year) {
      const found = conferences.filter(met => met.body === body && met.year === year)
      return found.length === 1 ? (found[0] as Met) : null
    },
  }
}

/** Texts may hold any number of different codes and places; what is kept of them is bounded. */
const mostRead = 1000
