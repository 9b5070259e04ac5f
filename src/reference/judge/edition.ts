/** Does the catalogue have the number and the edition, and does the edition take "Rev."? */
import { conferenceEnd, markEvidence } from '../../catalogue/editions.js'
import type { Edition, Issuer, TextRecord } from '../../catalogue/record.js'
import type { Body } from '../../tree/nodes.js'
import { writeBody, writeEdition } from '../write.js'
import { type Case, isOwnNumber, listedEditions, markOf, newBracket } from './case.js'
import { asFar, correct, severityOf, type Verdict, verdict } from './verdict.js'

/** No record: an error only where numbers run in sequence and this one is beyond the last that could have been adopted by then. */
export function unknownNumber(given: Case, body: Body): Verdict {
  const { catalogue, cited, read } = given
  const { number } = read.target
  const highest = catalogue.highestNumber(cited.kind, body)
  const value = Number.parseInt(number.replace(/^ITU-R /, ''), 10)
  if (highest === null || !(value > highest) || mayHaveMore(given, body, highest)) return verdict('unverified')
  const others = catalogue.bodiesWith(cited.kind, number).filter(other => other !== body)
  const elsewhere =
    others.length === 0
      ? ''
      : `; ${others.map(writeBody).join(' and ')} ${others.length === 1 ? 'has' : 'have'} one of this number`
  return verdict('unknown-number', {
    severity: 'error',
    message: `Unexpected number ${number}, expected a ${cited.kind} of ${writeBody(body)}, which are known up to ${highest}${elsewhere}`,
    evidence: [...new Set(catalogue.texts(cited.kind, body, String(highest)).flatMap(({ sources }) => sources))],
  })
}

/** An earlier edition of the citing text itself, which the catalogue need not know. */
export function ownEarlier(given: Case): Verdict | null {
  const { read, designation, cited } = given
  const { body, number, year } = read.target
  if (designation === null || body === null || !isOwnNumber(given, { body, kind: cited.kind, number })) return null
  if (year === null || designation.year === null || year > designation.year) return null
  return verdict(year < designation.year ? 'predecessor' : 'current')
}

/** A meeting whose new numbers are not known for sure may have gone beyond the highest: up to the cited edition, or to the day. */
function mayHaveMore({ catalogue, read, asOf }: Case, body: Body, highest: number): boolean {
  const cited = read.target.conference === null ? null : conferenceEnd(catalogue, read.target.conference)
  const until = cited ?? asOf?.day ?? null
  const meetings = catalogue.data.conferences.filter(met => met.body === body)
  const settled = meetings.filter(({ newResolutions }) => newResolutions !== null && newResolutions[1] <= highest)
  const lastSettled = settled.reduce((last, met) => (met.end !== null && met.end > last ? met.end : last), '')
  return until === null || meetings.some(met => met.end !== null && met.end > lastSettled && met.end <= until)
}

/** Bodies that number anew at each meeting, or use numbers again: the first edition of a record says nothing of earlier ones. */
const numbersAgain: ReadonlySet<Issuer> = new Set<Issuer>(['WRC', 'WTPF', 'WCIT'])

/** The number exists, this edition is not in its list: wrong where the list has no gap, else not known. */
export function unknownEdition(given: Case, record: TextRecord): Verdict {
  const { read, catalogue } = given
  const { target } = read
  const day = target.conference === null ? null : conferenceEnd(catalogue, target.conference)
  const listed = listedEditions(catalogue, record)
  const [first] = record.editions
  const firstDay = record.firstAdopted === null ? null : conferenceEnd(catalogue, record.firstAdopted)
  if (day !== null && firstDay !== null && day < firstDay && !numbersAgain.has(record.body)) {
    const isAttested = first?.conference === record.firstAdopted && first.sources.length > 0
    return verdict('impossible', {
      severity: severityOf(isAttested),
      message: `Unexpected \`${writeEdition(target)}\`, expected an edition of ${record.firstAdopted}, which adopted it first, or later; ${listed}${asFar(isAttested)}`,
      evidence: record.sources,
    })
  }
  if (first === undefined) return verdict('unverified')
  const through = record.completeThrough === null ? null : conferenceEnd(catalogue, record.completeThrough)
  const isClosed = day !== null && (record.complete || (through !== null && day <= through))
  if (!isClosed || numbersAgain.has(record.body)) {
    return verdict('unverified', {
      message: `The catalogue does not list this edition; ${listed}, and there may be others`,
    })
  }
  const isAttested = record.editions.every(({ sources }) => sources.length > 0)
  const [only] = record.editions
  const right = record.editions.length === 1 && only !== undefined ? markOf(catalogue, only) : null
  return verdict('unknown-edition', {
    severity: severityOf(isAttested),
    message: `Unexpected \`${writeEdition(target)}\`, expected an edition that exists; ${listed}${asFar(isAttested)}`,
    evidence: [...new Set(record.editions.flatMap(({ sources }) => sources))],
    correction: right === null ? null : correct(`Write ${right}`, 'unsafe', newBracket(given, right)),
  })
}

/** "Rev." on the first edition makes an edition that never was; a later edition without it is clear, if wrongly written. */
export function wrongMark(given: Case, record: TextRecord, edition: Edition): Verdict | null {
  const { cited, read, catalogue } = given
  const { target } = read
  if (cited.edition === null || target.revised === edition.revised) return null
  if (record.body === 'Council' || edition.number !== null) return null
  const sure = markEvidence(record, edition)
  if (sure === 'unknown') return null
  const isAttested = sure === 'attested'
  const right = markOf(catalogue, edition)
  const what = edition.revised ? `${edition.conference} revised it` : `${edition.conference} adopted it first`
  return verdict(edition.revised ? 'malformed' : 'impossible', {
    severity: edition.revised ? 'warning' : severityOf(isAttested),
    message: `Unexpected \`${writeEdition(target)}\`, expected \`${right}\`: ${what}${asFar(isAttested)}`,
    evidence: edition.sources,
    correction: correct(`Write ${right}`, 'safe', newBracket(given, right)),
  })
}
