/** Did the meeting of the cited edition take place: that body, that place, that year, and before the day? */
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Conference } from '../../catalogue/conferences.js'
import { conferenceEnd } from '../../catalogue/editions.js'
import type { Edition } from '../../catalogue/record.js'
import type { Body } from '../../tree/nodes.js'
import type { TextTarget } from '../reference.js'
import { writeBody, writeEdition, writeMark } from '../write.js'
import { type Case, newBracket, ofThisMeeting } from './case.js'
import { asFar, correct, severityOf, type Verdict, verdict } from './verdict.js'

/** "of this conference" with the edition of another meeting. */
export function notOfThisMeeting({ cited, read, designation }: Case): Verdict | null {
  const { edition, issuer } = cited
  if (issuer === null || !issuer.here || edition === null || designation === null || designation.year === null)
    return null
  const { target, met } = read
  if (target.conference !== null && target.conference === designation.conference) return null
  if (target.year === designation.year && (target.place === null || target.place === designation.place)) return null
  const elsewhere = met === null ? '' : ` (${met.short})`
  const own = writeMark(false, designation)
  return verdict('impossible', {
    severity: 'error',
    message: `Unexpected \`${writeEdition(target)} ${ofThisMeeting(designation)}\`${elsewhere}, expected an edition of this meeting, \`${own}\`, or the name of the other body`,
    evidence: met?.sources ?? [],
  })
}

/** No meeting of the body was there in that year. */
export function noSuchMeeting(given: Case, body: Body): Verdict | null {
  const { read, catalogue, cited } = given
  const { place, year } = read.target
  if (place === null || year === null || body === 'Council' || cited.edition === null || read.met !== null) return null
  const there = catalogue.conferencesAt(place, year)
  const hasNumber = (met: Conference) => catalogue.texts(cited.kind, met.body as Body, read.target.number).length > 0
  const other = there.find(hasNumber) ?? there[0]
  if (other === undefined) return meetingUnknown(read.target, catalogue, given)
  const isAttested = other.confidence === 'sourced'
  return verdict('wrong-body', {
    severity: severityOf(isAttested),
    message: `Unexpected \`${writeEdition(read.target)}\` of ${writeBody(body)}, expected ${writeBody(other.body as Body)}: it was ${other.short} that met there${asFar(isAttested)}`,
    evidence: other.sources,
  })
}

/** Meetings before the numbering of today are not all in the table. */
const firstYear = 1993

/** A place and year at which nobody met: misspelt, a wrong year, or a meeting that the catalogue cannot know yet. */
export function meetingUnknown(target: TextTarget, catalogue: Catalogue, given: Case | null = null): Verdict {
  const { place, year, body } = target
  if (place === null || year === null || year < firstYear || `${year}-12-31` > catalogue.data.day)
    return verdict('unverified')
  const near = nearMeetings(target, catalogue)
  const [only] = near
  if (only === undefined) {
    const message = `Unexpected \`(${place}, ${year})\`, expected the place and year of a meeting: none is known there and then`
    return verdict('impossible', { severity: 'warning', message })
  }
  const names = near.map(met => `\`(${met.place}, ${met.year})\``)
  const whose = body === null ? 'no meeting' : `${writeBody(body)} did not meet`
  const right = writeEdition({ ...target, place: only.place, year: only.year })
  return verdict('impossible', {
    severity: severityOf(near.every(({ confidence }) => confidence === 'sourced')),
    message: `Unexpected \`(${place}, ${year})\`, expected ${near.length > 1 ? 'one of ' : ''}${names.join(', ')}: ${whose} in ${place} in ${year}`,
    evidence: [...new Set(near.flatMap(met => met.sources))],
    correction:
      near.length > 1 || given === null ? null : correct(`Write ${right}`, 'unsafe', newBracket(given, right)),
  })
}

/** Meetings that may have been meant: a place of like letters in the year; else, for a body, its meeting of that year or in that place. */
function nearMeetings({ place, year, body }: TextTarget, catalogue: Catalogue): Conference[] {
  const all = catalogue.data.conferences.filter(
    met => met.body !== 'Council' && met.body !== 'WRC' && (body === null || met.body === body),
  )
  const sameYear = all.filter(met => met.year === year)
  const misspelt = sameYear.filter(met => isAlike(met.place, place ?? ''))
  if (misspelt.length > 0 || body === null) return misspelt
  return [...sameYear, ...all.filter(met => met.place === place && met.year !== year)]
}

/** Half of the letters, two by two, and the first letter. */
function isAlike(a: string, b: string): boolean {
  const pairs = (place: string): Set<string> => {
    const letters = place.toLowerCase().replace(/\P{L}/gu, '')
    return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
  }
  const [some, others] = [pairs(a), pairs(b)]
  const shared = [...some].filter(pair => others.has(pair)).length
  return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() && shared * 2 >= Math.max(some.size, others.size)
}

/** An edition of a meeting that closed after the day. */
export function adoptedAfterTheDay({ read, asOf, catalogue, isOwnDay }: Case): Verdict | null {
  const { conference, year } = read.target
  if (asOf === null || year === null || conference === asOf.conference) return null
  const yearOfDay = Number(asOf.day.slice(0, 4))
  const end = read.met?.end ?? null
  // A tag without dates tells its year only, and two meetings of one year may stand in either order.
  const isLater = end === null ? year > yearOfDay : end > asOf.day
  if (!isLater) return null
  const known = conference === null ? null : conferenceEnd(catalogue, conference)
  const isAttested = read.met === null ? known === null || year > yearOfDay : read.met.confidence === 'sourced'
  const when = isOwnDay
    ? 'the meeting that adopts this text'
    : asOf.conference === null
      ? asOf.day
      : `the close of ${asOf.conference}`
  return verdict('impossible', {
    severity: severityOf(isAttested),
    message: `Unexpected \`${writeEdition(read.target)}\`, expected an edition adopted by ${when} at the latest${asFar(isAttested)}`,
    evidence: read.met?.sources ?? [],
  })
}

/** Adopted after the facts were gathered: unknown, not impossible. */
export function adoptedAfterTheFacts({ read, catalogue }: Case, edition: Edition | null): Verdict | null {
  const { conference, year } = read.target
  const { day } = catalogue.data
  const end = conference === null ? null : conferenceEnd(catalogue, conference)
  const isBeyond = end === null ? year !== null && `${year}-01-01` > day : end > day
  if (!isBeyond || edition !== null) return null
  return verdict('unverified', { message: `What was adopted after ${day} is not in the catalogue` })
}
