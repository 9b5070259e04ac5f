/**
 * Judges the edition that a citation names, by the catalogue and the day: one check after the other, the first that has something to say
 * decides. docs/references.md explains each outcome.
 */
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Conference } from '../catalogue/conferences.js'
import { conferenceEnd, editionOf, latestEdition, markEvidence, statusAt } from '../catalogue/editions.js'
import type { Edition, TextRecord } from '../catalogue/record.js'
import type { Body, Designation, Genre } from '../tree/nodes.js'
import type { AsOf } from './as-of.js'
import type { CitedText } from './form.js'
import type { TextTarget } from './reference.js'
import type { ReadTarget } from './target.js'
import { asFar, severityOf, type Verdict, verdict } from './verdict.js'
import { writeBody, writeEdition, writeMark, writeText } from './write.js'

export interface Case {
  readonly catalogue: Catalogue
  readonly cited: CitedText
  readonly read: ReadTarget
  /** The document that cites. */
  readonly designation: Designation | null
  readonly genre: Genre
  /** Null when no day is known: then only what holds on every day is judged. */
  readonly asOf: AsOf | null
  /** The document's own meeting is the day of judgement. */
  readonly ownDay: boolean
  /** The words around speak of the past, or the phrase lists several editions of the number. */
  readonly isHistory: boolean
}

export interface Judged extends Verdict {
  /** The record that was judged by; null when there is none. */
  readonly record: TextRecord | null
  readonly edition: Edition | null
}

export function judgeText(given: Case): Judged {
  const { read, cited } = given
  const body = read.target.body
  if (body === null) return { ...ambiguous(given), record: null, edition: null }
  const records = given.catalogue.texts(cited.kind, body, read.target.number)
  const found = recordWith(records, read.target.conference, read.target.number)
  const { record, edition } = found
  const result =
    notOfThisMeeting(given) ??
    noSuchMeeting(given, body) ??
    inTheFuture(given) ??
    beyondCatalogue(given) ??
    (record === null ? unknownNumber(given, body) : null) ??
    (record === null ? verdict('unverified') : judgeRecord(given, record, edition))
  return { ...result, record, edition }
}

/** A record with the edition; else the newest series of the number. */
function recordWith(
  records: readonly TextRecord[],
  conference: string | null,
  number: string,
): { record: TextRecord | null; edition: Edition | null } {
  for (const record of records) {
    const suffixed = record.editions.find(edition => edition.number !== null && edition.number === number)
    const edition = suffixed ?? (conference === null ? null : editionOf(record, conference))
    if (edition !== null) return { record, edition }
  }
  return { record: records.at(-1) ?? null, edition: null }
}

function ambiguous({ read, cited, catalogue }: Case): Verdict {
  const { candidates, target } = read
  if (candidates.length === 0) {
    if (target.place === null && target.conference === null) return verdict('unverified')
    return meetingUnknown(target, catalogue)
  }
  const names = candidates.map(body => `${writeBody(body)}`)
  return verdict('ambiguous', {
    severity: 'warning',
    message: `Unexpected \`${writeText(cited.kind, target)}\` without its body, expected one of ${names.join(', ')}`,
  })
}

/** "of this conference" with another meeting's edition. */
function notOfThisMeeting({ cited, read, designation }: Case): Verdict | null {
  const { edition, issuer } = cited
  if (issuer === null || !issuer.here || edition === null || designation === null || designation.year === null)
    return null
  const { target } = read
  if (target.conference !== null && target.conference === designation.conference) return null
  if (target.year === designation.year && target.place === designation.place) return null
  const own = writeMark(true, designation)
  const elsewhere = `${read.met === null ? '' : ` (${read.met.short})`}`
  return verdict('impossible', {
    severity: 'error',
    message: `Unexpected \`${writeEdition(target)}\`${elsewhere} of this conference, expected an edition of this meeting \`${own}\`, or another body`,
    evidence: read.met?.sources ?? [],
  })
}

/** No meeting of the body was there then. */
function noSuchMeeting(given: Case, body: Body): Verdict | null {
  const { read, catalogue, cited } = given
  const { place, year } = read.target
  if (place === null || year === null || body === 'Council' || cited.edition === null) return null
  if (read.met !== null) return null
  const there = catalogue.conferencesAt(place, year)
  const other =
    there.find(met => catalogue.texts(cited.kind, met.body as Body, read.target.number).length > 0) ?? there[0]
  if (other !== undefined) {
    const attested = other.confidence === 'sourced'
    return verdict('wrong-body', {
      severity: severityOf(attested),
      message: `Unexpected \`${writeEdition(read.target)}\` with ${writeBody(body)}, expected ${writeBody(other.body as Body)}: ${other.short} met there${asFar(attested)}`,
      evidence: other.sources,
    })
  }
  return meetingUnknown(read.target, catalogue, body, cited.edition)
}

function meetingUnknown(
  target: TextTarget,
  catalogue: Catalogue,
  body: Body | null = null,
  bracket: { readonly from: number; readonly to: number } | null = null,
): Verdict {
  const { place, year } = target
  if (place === null || year === null || `${year}-12-31` > catalogue.data.day) return verdict('unverified')
  const near = nearMeetings(target, catalogue, body)
  const [only] = near
  if (only === undefined) {
    const message = `Unexpected \`(${place}, ${year})\`, expected the place and year of a conference; none is known to have met there`
    // Conferences before the numbering of today, and regional ones, are not in the table.
    return year < firstYearOfTable ? verdict('unverified') : verdict('impossible', { severity: 'warning', message })
  }
  const names = near.map(met => `(${met.place}, ${met.year})`)
  const message = `Unexpected \`(${place}, ${year})\`, expected ${near.length > 1 ? 'one of ' : ''}\`${names.join('`, `')}\`: no conference${body === null ? '' : ` of ${writeBody(body)}`} met in ${place} in ${year}`
  const correction =
    near.length > 1 || bracket === null
      ? null
      : {
          from: bracket.from,
          to: bracket.to,
          text: writeEdition({ ...target, place: only.place, year: only.year }),
          title: `Write (${only.place}, ${only.year})`,
          safety: 'unsafe' as const,
        }
  return verdict('impossible', {
    severity: severityOf(near.every(({ confidence }) => confidence === 'sourced')),
    message,
    evidence: near.flatMap(met => met.sources),
    correction,
  })
}

const firstYearOfTable = 1993

/** Meetings that may have been meant: the same place in another year, another place in the year. */
function nearMeetings({ place, year }: TextTarget, catalogue: Catalogue, body: Body | null): Conference[] {
  const all = catalogue.data.conferences.filter(
    met => met.body !== 'Council' && met.body !== 'WRC' && (body === null || met.body === body),
  )
  const sameYear = all.filter(met => met.year === year)
  const misspelt = sameYear.filter(met => alike(met.place, place ?? ''))
  if (misspelt.length > 0) return misspelt
  if (body === null) return []
  return [...sameYear, ...all.filter(met => met.place === place && met.year !== year)]
}

/** One letter in four may differ. */
function alike(a: string, b: string): boolean {
  const letters = (place: string) => new Set(place.toLowerCase().replace(/\P{L}/gu, '').match(/..?/gu) ?? [])
  const [some, others] = [letters(a), letters(b)]
  const shared = [...some].filter(pair => others.has(pair)).length
  return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() && shared * 2 >= Math.max(some.size, others.size)
}

/** An edition of a meeting that came after the day. */
function inTheFuture({ read, asOf, catalogue, ownDay }: Case): Verdict | null {
  const { conference, year } = read.target
  if (asOf === null || year === null) return null
  const end = conference === null ? null : conferenceEnd(catalogue, conference)
  const isLater = end === null ? year > Number(asOf.day.slice(0, 4)) : end > asOf.day && conference !== asOf.conference
  if (!isLater) return null
  // A tag without dates says its year only; two meetings of one year may stand in either order.
  if (read.met?.end == null && year === Number(asOf.day.slice(0, 4))) return null
  const attested = read.met === null || read.met.confidence === 'sourced'
  const when = ownDay
    ? 'the meeting that adopts this text'
    : asOf.conference === null
      ? asOf.day
      : `the close of ${asOf.conference}`
  return verdict('impossible', {
    severity: severityOf(attested),
    message: `Unexpected \`${writeEdition(read.target)}\`, expected an edition adopted by ${when} at the latest${asFar(attested)}`,
    evidence: read.met?.sources ?? [],
  })
}

/** Adopted after the facts were gathered: unknown, not impossible. */
function beyondCatalogue({ read, catalogue }: Case): Verdict | null {
  const { conference, year } = read.target
  const end = conference === null ? null : conferenceEnd(catalogue, conference)
  const isBeyond = end !== null ? end > catalogue.data.day : year !== null && `${year}-01-01` > catalogue.data.day
  if (!isBeyond) return null
  const known = catalogue
    .texts('resolution', read.target.body as Body, read.target.number)
    .some(record => conference !== null && editionOf(record, conference) !== null)
  if (known) return null
  return verdict('unverified', {
    message: `The catalogue's facts end on ${catalogue.data.day}; what was adopted later is not known`,
  })
}

function unknownNumber({ catalogue, cited, read }: Case, body: Body): Verdict | null {
  const { number } = read.target
  const highest = catalogue.highestNumber(cited.kind, body)
  const plain = Number.parseInt(number.replace(/^ITU-R /, ''), 10)
  const others = catalogue.bodiesWith(cited.kind, number).filter(other => other !== body)
  if (highest === null || !(plain > highest)) return null
  const met = read.met
  if (met !== null && (met.end ?? `${met.year}-12-31`) > catalogue.data.day) return null
  const elsewhere =
    others.length === 0
      ? ''
      : `; ${others.map(writeBody).join(' and ')} ${others.length === 1 ? 'has' : 'have'} one of this number`
  return verdict('unknown-number', {
    severity: 'error',
    message: `Unexpected number ${number}, expected a ${cited.kind} of ${writeBody(body)}, whose numbers are known up to ${highest}${elsewhere}`,
    evidence: [...new Set(catalogue.texts(cited.kind, body, String(highest)).flatMap(({ sources }) => sources))],
  })
}

function judgeRecord(given: Case, record: TextRecord, edition: Edition | null): Verdict {
  const { read, cited } = given
  const hasEdition = read.target.year !== null || read.target.conference !== null
  if (edition === null && hasEdition && record.body !== 'Council') return unknownEdition(given, record)
  return (
    (edition === null ? null : wrongMark(given, record, edition)) ??
    abrogated(given, record, edition) ??
    (edition === null
      ? verdict(cited.edition === null && hasEdition ? 'unverified' : 'found', { evidence: record.sources })
      : age(given, record, edition))
  )
}

function unknownEdition(given: Case, record: TextRecord): Verdict {
  const { read, catalogue } = given
  const { target } = read
  const day = target.conference === null ? null : conferenceEnd(catalogue, target.conference)
  const first = record.firstAdopted === null ? null : conferenceEnd(catalogue, record.firstAdopted)
  const attestedFirst =
    record.editions[0]?.conference === record.firstAdopted && (record.editions[0]?.sources.length ?? 0) > 0
  const listed = `its editions are ${record.editions.map(known => `\`${writeMark(known.revised, catalogueTag(catalogue, known))}\``).join(', ')}`
  if (day !== null && first !== null && day < first) {
    return verdict('impossible', {
      severity: severityOf(attestedFirst),
      message: `Unexpected \`${writeEdition(target)}\`, expected an edition of ${record.firstAdopted} or later, which adopted the number first; ${listed}${asFar(attestedFirst)}`,
      evidence: record.sources,
    })
  }
  const through = record.completeThrough === null ? null : conferenceEnd(catalogue, record.completeThrough)
  const last = conferenceEnd(catalogue, record.editions.at(-1)?.conference ?? '')
  // A complete list says that no edition is missing, as of the day of the facts; only one that is attested throughout accuses.
  const isClosed = record.complete || (through !== null && day !== null && day <= through)
  if (!isClosed || record.editions.length === 0 || day === null || day > catalogue.data.day) {
    return verdict('unverified', {
      message:
        record.editions.length === 0
          ? null
          : `This edition is not in the catalogue; ${listed}, and the list may have gaps`,
    })
  }
  const attested =
    record.editions.every(({ sources }) => sources.length > 0) &&
    (last === null || day <= last || record.status !== null)
  return verdict('unknown-edition', {
    severity: severityOf(attested),
    message: `Unexpected \`${writeEdition(target)}\`, expected an edition that exists; ${listed}${asFar(attested)}`,
    evidence: record.editions.flatMap(({ sources }) => sources),
  })
}

/** "Rev." on the first edition, or none on a later one. */
function wrongMark({ cited, read, catalogue }: Case, record: TextRecord, edition: Edition): Verdict | null {
  const { target } = read
  if (cited.edition === null || target.revised === edition.revised) return null
  if (record.body === 'Council' || target.number.startsWith('ITU-R')) return null
  const sure = markEvidence(record, edition)
  if (sure === 'unknown') return null
  const attested = sure === 'attested'
  const right = writeMark(edition.revised, catalogueTag(catalogue, edition))
  const own = cited.edition.from - cited.to <= 1 && cited.edition.from >= cited.from
  const correction = own
    ? { from: cited.edition.from, to: cited.edition.to, text: right, title: `Write ${right}`, safety: 'safe' as const }
    : null
  const what = edition.revised ? 'that text was revised there, not first adopted' : 'that is its first edition'
  return verdict(edition.revised ? 'malformed' : 'impossible', {
    severity: edition.revised ? 'warning' : severityOf(attested),
    message: `Unexpected \`${writeEdition(target)}\`, expected \`${right}\`: ${what}${asFar(attested)}`,
    evidence: edition.sources,
    correction,
  })
}

function abrogated(given: Case, record: TextRecord, edition: Edition | null): Verdict | null {
  const { asOf, catalogue, isHistory, ownDay } = given
  if (asOf === null || record.status?.state !== 'abrogated') return null
  if (statusAt(catalogue, record, asOf.day) !== 'abrogated') return null
  const attested = record.status.sources.length > 0
  const { since } = record.status
  if (isHistory || isOwnNumber(given, record)) return verdict('historical', { evidence: record.status.sources })
  const here = ownDay && since === asOf.conference
  return verdict('abrogated', {
    severity: here ? 'warning' : severityOf(attested),
    message: `Unexpected reference to a ${record.kind} that ${here ? 'this meeting' : since} abrogated${edition === null ? '' : ` (${writeEdition(given.read.target)})`}, expected one in force${asFar(attested)}`,
    evidence: record.status.sources,
  })
}

/** Whether a later edition was there on the day. */
function age(given: Case, record: TextRecord, edition: Edition): Verdict {
  const { asOf, catalogue, read, cited, isHistory, ownDay } = given
  if (asOf === null) return verdict('found', { evidence: edition.sources })
  const latest = latestEdition(catalogue, record, asOf.day) ?? edition
  const cites = { evidence: edition.sources }
  if (latest.conference === edition.conference || isLater(catalogue, edition, latest))
    return sameMeeting(given, edition) ?? maybeCurrent(given, record, edition)
  if (isOwnNumber(given, record)) return verdict('predecessor', cites)
  const attested = latest.sources.length > 0
  const right = writeMark(latest.revised, catalogueTag(catalogue, latest))
  const evidence = [...new Set([...edition.sources, ...latest.sources])]
  if (isHistory) return verdict('historical', { evidence })
  const correction = ownBracket(cited, `${latest.number ?? ''}`, right)
  if (ownDay && latest.conference === asOf.conference) {
    return verdict('revised-at-same-meeting', {
      severity: 'warning',
      message: `Unexpected \`${writeEdition(read.target)}\`, expected \`${right} of this conference\`: this meeting itself revised that text${asFar(attested)}`,
      evidence,
      correction,
    })
  }
  return verdict('superseded', {
    severity: severityOf(attested),
    message: `Unexpected \`${writeEdition(read.target)}\`, expected \`${right}\`, the edition in force ${asOf.conference === null ? `on ${asOf.day}` : `at ${asOf.conference}`}${asFar(attested)}`,
    evidence,
    correction,
  })
}

function isLater(catalogue: Catalogue, edition: Edition, than: Edition): boolean {
  return (conferenceEnd(catalogue, edition.conference) ?? '') > (conferenceEnd(catalogue, than.conference) ?? '')
}

/** A number with its own bracket can be corrected; a bracket shared with other numbers cannot. */
function ownBracket({ edition, from, to, number }: CitedText, newNumber: string, right: string): Verdict['correction'] {
  if (edition === null || edition.from < from || edition.to !== to) return null
  const replaced = newNumber === '' ? right : `${newNumber} ${right}`
  const start = newNumber === '' ? edition.from : from
  if (newNumber !== '' && newNumber === number) return null
  return { from: start, to: edition.to, text: replaced, title: `Cite ${right}`, safety: 'unsafe' }
}

/** An edition of the meeting itself, said to be of "the Plenipotentiary Conference" as if it were another one. */
function sameMeeting({ cited, read, asOf, ownDay, designation }: Case, edition: Edition): Verdict | null {
  const { issuer } = cited
  if (!ownDay || asOf === null || edition.conference !== asOf.conference) return null
  if (issuer === null || issuer.here || issuer.place !== 'behind' || designation?.body !== read.target.body) return null
  const own = designation?.body === 'WTSA' || designation?.body === 'RA' ? 'of this assembly' : 'of this conference'
  return verdict('same-meeting', {
    severity: 'info',
    message: `Unexpected name of the body, expected \`${own}\`: the cited edition is this meeting's own`,
    evidence: edition.sources,
    correction: { from: issuer.from, to: issuer.to, text: own, title: `Write ${own}`, safety: 'safe' },
  })
}

/** The latest known edition is current only where none can be missing behind it. */
function maybeCurrent({ catalogue, asOf }: Case, record: TextRecord, edition: Edition): Verdict {
  const evidence = edition.sources
  const end = conferenceEnd(catalogue, edition.conference)
  if (asOf === null || end === null || record.body === 'Council') return verdict('current', { evidence })
  const between = catalogue.data.conferences.filter(
    met => met.body === record.body && met.end !== null && met.end > end && met.end <= asOf.day,
  )
  const lastBetween = between.reduce((latest, met) => ((met.end as string) > latest ? (met.end as string) : latest), '')
  const through = record.completeThrough === null ? null : conferenceEnd(catalogue, record.completeThrough)
  const isSettled =
    between.length === 0 ||
    (record.complete && lastBetween <= catalogue.data.day) ||
    (through !== null && lastBetween <= through) ||
    statusAt(catalogue, record, asOf.day) === 'in-force'
  if (isSettled) return verdict('current', { evidence })
  const names = between.map(({ short }) => short).join(', ')
  return verdict('unverified', {
    evidence,
    message: `The latest edition in the catalogue; whether ${names} revised or abrogated it is not known`,
  })
}

/** The document is an edition of the cited text itself. */
function isOwnNumber({ designation, genre }: Case, record: TextRecord): boolean {
  if (designation === null || designation.body !== record.body || genre !== record.kind) return false
  return designation.number?.replace(/^(ITU-R \d+)-\d+$/, '$1') === record.number
}

/** Place, year and code of an edition, for writing. */
function catalogueTag(
  catalogue: Catalogue,
  edition: Edition,
): Pick<TextTarget, 'place' | 'year' | 'conference' | 'body'> {
  const met = catalogue.conferenceByCode(edition.conference)
  return {
    body: (met?.body ?? null) as Body | null,
    place: met?.place ?? null,
    year: edition.year,
    conference: edition.conference,
  }
}
