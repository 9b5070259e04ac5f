/** Judges what has no editions: provisions, UN resolutions, action lines, goals, Recommendations, study groups. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { InstrumentRecord, NumberedRecord } from '../../catalogue/record.js'
import type { CitedNumber } from '../form.js'
import { asFar, type Verdict, verdict } from './verdict.js'

export interface JudgedNumber extends Verdict {
  /** The record whose title can be compared; null when there is none. */
  readonly record: NumberedRecord | null
}

export function judgeNumber(cited: CitedNumber, catalogue: Catalogue): JudgedNumber {
  const { instrument, number } = cited.target
  switch (cited.kind) {
    case 'un-resolution':
      return instrument === 'UNGA'
        ? known(catalogue.numbered('united-nations', number ?? ''))
        : plain(verdict('unverified'))
    case 'recommendation':
      return known(catalogue.numbered('recommendation', number ?? ''))
    case 'wsis':
      return /^C\d+$/.test(number ?? '') ? actionLine(number as string, catalogue) : plain(named(instrument, catalogue))
    case 'provision':
      return plain(provision(instrument, number ?? '', catalogue))
    case 'instrument':
      return plain(named(instrument, catalogue))
    case 'sdg':
      return plain(goal(number ?? ''))
    case 'study-group':
      return plain(studyGroup(instrument, number ?? '', catalogue))
    default:
      return plain(verdict('unverified'))
  }
}

function plain(given: Verdict): JudgedNumber {
  return { ...given, record: null }
}

function known(record: NumberedRecord | null): JudgedNumber {
  if (record === null) return plain(verdict('unverified'))
  return { ...verdict('found', { evidence: record.sources }), record }
}

function actionLine(number: string, catalogue: Catalogue): JudgedNumber {
  const record = catalogue.numbered('action-line', number)
  if (record !== null) return { ...verdict('found', { evidence: record.sources }), record }
  const lines = catalogue.data.numbered.filter(({ family }) => family === 'action-line').map(line => line.number)
  const message = `Unexpected action line ${number}, expected one of ${lines[0]} to ${lines.at(-1)}`
  return plain(verdict('unknown-number', { severity: 'error', message }))
}

const byName = new WeakMap<Catalogue, Map<string, InstrumentRecord>>()

function instrumentNamed(name: string | null, catalogue: Catalogue): InstrumentRecord | null {
  if (name === null) return null
  let names = byName.get(catalogue)
  if (names === undefined) {
    names = new Map()
    // The first of a name has it: where two conferences adopted a declaration of one name, the words do not say which.
    for (const record of [...catalogue.data.instruments].reverse()) {
      for (const known of [...record.citations, record.name, record.id]) names.set(known.toLowerCase(), record)
    }
    byName.set(catalogue, names)
  }
  return names.get(name.toLowerCase()) ?? null
}

function named(instrument: string | null, catalogue: Catalogue): Verdict {
  const record = instrumentNamed(instrument, catalogue)
  return record === null ? verdict('unverified') : verdict('found', { evidence: record.sources })
}

/** "165A" is inserted behind 165: whether it is there is only known where somebody cites it. */
function provision(instrument: string | null, number: string, catalogue: Catalogue): Verdict {
  const record = instrumentNamed(instrument, catalogue)
  if (record === null) return verdict('unverified')
  const evidence = record.sources
  const article = /^Articles? (\d+)([A-Z]?)/.exec(number)
  if (article !== null && record.articles !== null) {
    const { first, last, inserted } = record.articles
    const isInside = Number(article[1]) >= first && Number(article[1]) <= last
    if (article[2] !== '' && isInside)
      return verdict(inserted.includes(`${article[1]}${article[2]}`) ? 'found' : 'unverified', { evidence })
    return isInside ? verdict('found', { evidence }) : outOfRange(record, number, `Article ${first} to Article ${last}`)
  }
  const plainNumber = /^(\d+)([A-Z]{0,2})(?:bis|ter)?$/.exec(number)
  if (plainNumber === null || record.provisions === null) return verdict('unverified', { evidence })
  if (record.seenCited.some(cited => cited.split(' ')[0] === number)) return verdict('found', { evidence })
  const { first, last, annexFirst, annexLast } = record.provisions
  const value = Number(plainNumber[1])
  const isMain = value >= first && value <= last
  const isAnnex = annexFirst !== null && annexLast !== null && value >= annexFirst && value <= annexLast
  if (!isMain && !isAnnex) return outOfRange(record, `No. ${number}`, `No. ${first} to No. ${last}`)
  return plainNumber[2] === '' ? verdict('found', { evidence }) : verdict('unverified', { evidence })
}

/** Ranges are background knowledge in the catalogue: a warning that says so. */
function outOfRange(record: InstrumentRecord, cited: string, range: string): Verdict {
  return verdict('unknown-number', {
    severity: 'warning',
    message: `Unexpected ${cited} of the ${record.name}, expected ${range}${asFar(false)}`,
    evidence: record.sources,
  })
}

const goals = 17

function goal(number: string): Verdict {
  const value = Number.parseInt(number, 10)
  if (value >= 1 && value <= goals) return verdict('found')
  return verdict('unknown-number', { severity: 'error', message: `Unexpected SDG ${number}, expected 1 to ${goals}` })
}

/** Groups come and go: one that is not of today is not known, rather than wrong. */
function studyGroup(sector: string | null, number: string, catalogue: Catalogue): Verdict {
  const known = catalogue.data.studyGroups.filter(groups => sector === null || groups.sector === sector)
  const has = known.find(({ groups }) => groups.includes(Number(number)))
  return has === undefined ? verdict('unverified') : verdict('found', { evidence: has.sources })
}
