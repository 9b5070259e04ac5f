/** Look-ups in the built-in table of conferences, which the reader needs at start-up: by code, by place and year, by body and year. */
import { conferenceTable } from './conference-table.js'
import { type Conference, type ConferenceBody, conferences, placeVariants } from './conferences.js'

export { bodyOfCode, codeFamilies, foldPlace, yearOfCode } from './code.js'
export type { Conference, ConferenceBody } from './conferences.js'

const table = conferenceTable(conferences, placeVariants)

/**
 * Every meeting with the tag (place, year), spelled in any way: several when the tag is ambiguous, none when it is unknown.
 * Council sessions are left out: they are named by code or year, never by place.
 */
export function conferencesAt(place: string, year: number): readonly Conference[] {
  return table.at(place, year)
}

/** The meeting that a code names ("WRC-19", "WRC-2019", "C08", "RA-15"); null when the table does not have it. */
export function conferenceByCode(code: string): Conference | null {
  return table.byCode(code)
}

/** The meeting of a body in a year; null when there was none, or more than one. */
export function conferenceOf(body: ConferenceBody, year: number): Conference | null {
  return table.of(body, year)
}

/** The place as the table spells it, from any spelling, case or accents; null when no conference of the table was there. */
export function knownPlace(place: string): string | null {
  return table.place(place)
}
