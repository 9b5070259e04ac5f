/**
 * Judges the edition that a citation names, by the catalogue and the day: one question after the other, the first that has an answer
 * decides. docs/references.md explains each outcome.
 */
import { editionOf } from '../../catalogue/editions.js'
import type { Edition, TextRecord } from '../../catalogue/record.js'
import { writeBody, writeText } from '../write.js'
import { judgeAge } from './age.js'
import type { Case } from './case.js'
import { ownEarlier, unknownEdition, unknownNumber, wrongMark } from './edition.js'
import { adoptedAfterTheDay, adoptedAfterTheFacts, meetingUnknown, noSuchMeeting, notOfThisMeeting } from './meeting.js'
import { graver, type Verdict, verdict } from './verdict.js'

export interface JudgedText extends Verdict {
  /** The record that was judged by; null when there is none. */
  readonly record: TextRecord | null
  readonly edition: Edition | null
}

export function judgeText(given: Case): JudgedText {
  const { catalogue, cited, read } = given
  const { body, number, conference } = read.target
  if (body === null) return { ...ofUnknownBody(given), record: null, edition: null }
  const { record, edition } = recordWith(catalogue.texts(cited.kind, body, number), conference, number)
  const judged =
    notOfThisMeeting(given) ??
    noSuchMeeting(given, body) ??
    adoptedAfterTheDay(given) ??
    adoptedAfterTheFacts(given, edition) ??
    (record === null ? (ownEarlier(given) ?? unknownNumber(given, body)) : judgeRecord(given, record, edition))
  return { ...judged, record, edition }
}

/** The record with the edition; else the newest series of the number. */
function recordWith(
  records: readonly TextRecord[],
  conference: string | null,
  number: string,
): { readonly record: TextRecord | null; readonly edition: Edition | null } {
  for (const record of records) {
    // "Resolution ITU-R 1" without suffix and bracket means the text in whatever edition.
    const isSuffixed = conference !== null || /-\d+$/.test(number)
    const suffixed = record.editions.find(edition => edition.number !== null && isSuffixed && edition.number === number)
    const edition = suffixed ?? (conference === null ? null : editionOf(record, conference))
    if (edition !== null) return { record, edition }
  }
  return { record: records.at(-1) ?? null, edition: null }
}

function ofUnknownBody({ read, cited, catalogue, designation }: Case): Verdict {
  const { candidates, target } = read
  if (candidates.length === 0) {
    return target.place === null ? verdict('unverified') : meetingUnknown(target, catalogue)
  }
  const names = candidates.map(writeBody).join(', ')
  return verdict('ambiguous', {
    // In text that nobody adopted there is no first mention to go by.
    severity: designation === null ? 'info' : 'warning',
    message: `Unexpected \`${writeText(cited.kind, target)}\` without its body, expected one of ${names}`,
  })
}

function judgeRecord(given: Case, record: TextRecord, edition: Edition | null): Verdict {
  const { target } = given.read
  const namesEdition = target.year !== null || target.conference !== null
  // The Council's sessions are many and its years are written in many ways: an edition that is not listed is simply not known.
  if (edition === null && namesEdition && record.body !== 'Council') return unknownEdition(given, record)
  const age = judgeAge(given, record, edition)
  const mark = edition === null ? null : wrongMark(given, record, edition)
  if (mark === null) return age
  // A missing "Rev." must not hide that the edition is old; "Rev." on a first edition comes before its age.
  const [first, second] = mark.outcome === 'malformed' ? [age, mark] : [mark, age]
  return graver(first.severity, second.severity) === first.severity ? first : second
}
