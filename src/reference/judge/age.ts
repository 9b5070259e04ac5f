/** Was the cited edition the one in force on the day? */
import { conferenceEnd, latestEdition, statusAt } from '../../catalogue/editions.js'
import type { Edition, TextRecord } from '../../catalogue/record.js'
import { isOfOneMeeting } from '../phrase.js'
import { writeEdition } from '../write.js'
import { type Case, isOwnNumber, markOf, newBracket, ofThisMeeting } from './case.js'
import { asFar, type Correction, correct, severityOf, type Verdict, verdict } from './verdict.js'

/** `edition` is null when the citation names none, or one of the Council that is not listed. */
export function judgeAge(given: Case, record: TextRecord, edition: Edition | null): Verdict {
  const gone = abrogated(given, record)
  if (gone !== null) return gone
  const { asOf, catalogue } = given
  if (edition === null)
    return verdict(given.cited.edition === null ? 'found' : 'unverified', { evidence: record.sources })
  if (asOf === null) return verdict('found', { evidence: edition.sources })
  const latest = latestEdition(catalogue, record, asOf.day)
  if (latest === null || !isLater(given, latest, edition))
    return sameMeeting(given, edition) ?? current(given, record, edition)
  return older(given, record, edition, latest)
}

function isLater({ catalogue }: Case, edition: Edition, than: Edition): boolean {
  return (conferenceEnd(catalogue, edition.conference) ?? '') > (conferenceEnd(catalogue, than.conference) ?? '')
}

function abrogated(given: Case, record: TextRecord): Verdict | null {
  const { asOf, catalogue, isHistory, isOwnDay, read } = given
  const { status } = record
  if (asOf === null || status?.state !== 'abrogated') return null
  if (statusAt(catalogue, record, asOf.day) !== 'abrogated') return null
  if (isHistory || isOwnNumber(given, record)) return verdict('historical', { evidence: status.sources })
  const isAttested = status.sources.length > 0
  const isHere = isOwnDay && status.since === asOf.conference
  return verdict('abrogated', {
    severity: isHere ? 'warning' : severityOf(isAttested),
    message: `Unexpected ${record.kind} ${read.target.number}, expected one in force: ${isHere ? 'this meeting' : status.since} abrogated it${asFar(isAttested)}`,
    evidence: status.sources,
  })
}

/** A later edition was there. */
function older(given: Case, record: TextRecord, edition: Edition, latest: Edition): Verdict {
  const { asOf, read, catalogue, isOwnDay, designation } = given
  if (isOwnNumber(given, record)) return verdict('predecessor', { evidence: edition.sources })
  const evidence = [...new Set([...edition.sources, ...latest.sources])]
  if (given.isHistory) return verdict('historical', { evidence })
  const isAttested = latest.sources.length > 0
  const mark = markOf(catalogue, latest)
  const right = latest.number === null ? mark : `${latest.number} ${mark}`
  if (isOwnDay && latest.conference === asOf?.conference) {
    const here = ofThisMeeting(designation)
    return verdict('revised-at-same-meeting', {
      severity: 'warning',
      message: `Unexpected \`${writeEdition(read.target)}\`, expected \`${right} ${here}\`: this meeting itself revised it${asFar(isAttested)}`,
      evidence,
      correction: update(given, latest, mark, here),
    })
  }
  const when = asOf?.conference == null ? `on ${asOf?.day}` : `at ${asOf.conference}`
  return verdict('superseded', {
    severity: severityOf(isAttested),
    message: `Unexpected \`${writeEdition(read.target)}\`, expected \`${right}\`, the edition in force ${when}${asFar(isAttested)}`,
    evidence,
    correction: update(given, latest, mark, null),
  })
}

/** The new bracket, with the new suffix of an ITU-R number; and "of this conference" where the name of the body stands for one text alone. */
function update(given: Case, latest: Edition, mark: string, here: string | null): Correction | null {
  const { cited, phrase } = given
  const { issuer, edition, number } = cited
  const bracket = edition === null ? [] : newBracket(given, mark)
  if (bracket === null || (edition === null && latest.number === null)) return null
  const replacements = [...bracket]
  if (latest.number !== null && latest.number !== number)
    replacements.unshift({ from: cited.from, to: cited.from + number.length, text: latest.number })
  if (here !== null && issuer !== null && issuer.place === 'behind') {
    if (phrase.citations.length > 1) return null
    replacements.push({ from: issuer.from, to: issuer.to, text: here })
  }
  return correct(`Cite ${latest.number ?? mark}`, 'unsafe', replacements)
}

/** An edition of the meeting itself, said to be of "the Plenipotentiary Conference" as if that were another one. */
function sameMeeting(given: Case, edition: Edition): Verdict | null {
  const { cited, read, asOf, isOwnDay, designation, phrase } = given
  const { issuer } = cited
  if (!isOwnDay || edition.conference !== asOf?.conference || designation?.body !== read.target.body) return null
  if (issuer === null || issuer.here || issuer.place !== 'behind') return null
  // In a list with other meetings' editions the name of the body is right.
  if (!isOfOneMeeting(phrase)) return null
  const here = ofThisMeeting(designation)
  return verdict('same-meeting', {
    severity: 'info',
    message: `Unexpected name of the body, expected \`${here}\`: the cited edition is this meeting's own`,
    evidence: edition.sources,
    correction: correct(`Write ${here}`, 'safe', [{ from: issuer.from, to: issuer.to, text: here }]),
  })
}

/** The latest edition known is the current one only where none can be missing behind it. */
function current({ catalogue, asOf }: Case, record: TextRecord, edition: Edition): Verdict {
  const evidence = edition.sources
  const end = conferenceEnd(catalogue, edition.conference)
  if (asOf === null || end === null || record.body === 'Council') return verdict('current', { evidence })
  const between = catalogue.data.conferences.filter(
    met => met.body === record.body && met.end !== null && met.end > end && met.end <= asOf.day,
  )
  const last = between.reduce((latest, met) => ((met.end as string) > latest ? (met.end as string) : latest), '')
  const through = record.completeThrough === null ? null : conferenceEnd(catalogue, record.completeThrough)
  const isSettled =
    between.length === 0 ||
    (record.complete && last <= catalogue.data.day) ||
    (through !== null && last <= through) ||
    statusAt(catalogue, record, asOf.day) === 'in-force'
  if (isSettled) return verdict('current', { evidence })
  return verdict('unverified', {
    evidence,
    message: `The latest edition in the catalogue; whether ${between.map(({ short }) => short).join(' or ')} revised or abrogated it is not known`,
  })
}
