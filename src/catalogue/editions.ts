/** What is true of a text at one edition or on one day. */
import type { Catalogue } from './catalogue.js'
import type { Edition, TextRecord } from './record.js'

/** The edition that a conference adopted; null when the catalogue knows of none. */
export function editionOf(record: TextRecord, conference: string): Edition | null {
  return record.editions.find(edition => edition.conference === conference) ?? null
}

/**
 * How sure `revised` of an edition is. Attested: the mark itself, or an edition before it, or that it is the first, stands on sources.
 * Unknown: it is the first edition known, and earlier ones may be missing.
 */
export function markEvidence(record: TextRecord, edition: Edition): 'attested' | 'background' | 'unknown' {
  const at = record.editions.findIndex(({ conference }) => conference === edition.conference)
  const isPrinted = record.body === 'WRC' || edition.number !== null
  const isFirst = edition.conference === record.firstAdopted
  if (at === 0 && !isPrinted && !isFirst && !edition.revised) return 'unknown'
  const witnesses = at > 0 && !isPrinted ? record.editions.slice(0, at) : [edition]
  return witnesses.some(({ sources }) => sources.length > 0) ? 'attested' : 'background'
}

/** The day a conference closed, ISO; where its dates are not known, the last of its year. Null when nothing is known of it. */
export function conferenceEnd(catalogue: Catalogue, code: string): string | null {
  const met = catalogue.conferenceByCode(code)
  if (met?.end) return met.end
  const year = met?.year ?? catalogue.yearOf(code)
  return year === null ? null : `${year}-12-31`
}

/** The last edition whose conference had closed on that day (ISO); null when there was none. */
export function latestEdition(catalogue: Catalogue, record: TextRecord, day: string): Edition | null {
  return record.editions.findLast(({ conference }) => (conferenceEnd(catalogue, conference) ?? '') <= day) ?? null
}

/**
 * What is known of a text on a day (ISO): adopted later, in force, abrogated, or unknown, where the day is after the last conference of
 * which anybody said so.
 */
export function statusAt(
  catalogue: Catalogue,
  record: TextRecord,
  day: string,
): 'not-adopted' | 'in-force' | 'abrogated' | 'unknown' {
  const { status } = record
  const end = status === null ? null : conferenceEnd(catalogue, status.since)
  if (status?.state === 'abrogated' && end !== null && end <= day) return 'abrogated'
  if (latestEdition(catalogue, record, day) === null) {
    return record.firstAdopted !== null && record.editions[0]?.conference === record.firstAdopted
      ? 'not-adopted'
      : 'unknown'
  }
  if (status === null || end === null) return 'unknown'
  if (day < end || status.state === 'abrogated') return 'in-force'
  const since = catalogue.conferenceByCode(status.since)
  const closed = catalogue.data.conferences.some(
    met => met.body === record.body && since !== null && met.end !== null && met.end > end && met.end <= day,
  )
  return closed ? 'unknown' : 'in-force'
}
