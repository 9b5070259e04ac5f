/** How a text is cited: the edition in force on a day, in the wording of its form, at first and later mention. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { latestEdition, statusAt } from '../catalogue/editions.js'
import type { Edition, NumberedRecord, TextRecord } from '../catalogue/record.js'
import { titleOf } from '../catalogue/title.js'
import type { AsOf } from './as-of.js'
import type { Mention } from './form.js'
import { forms } from './forms/forms.js'
import { numberedFor, type Query, type TextQuery, textsFor } from './query.js'
import type { NumberTarget, Reference, ReferenceKind, TextTarget } from './reference.js'
import { targetName } from './target-name.js'
import { writeTitle } from './write.js'

/** One text that may be meant, and how it is written. */
export interface Citation {
  kind: ReferenceKind
  /** "PP 130". */
  name: string
  target: TextTarget | NumberTarget
  title: string | null
  /** How the title is known; "none" for background knowledge. */
  titleEvidence: 'heading' | 'page' | 'citation' | 'none'
  /** On the day: null for what has no editions. */
  status: 'in-force' | 'abrogated' | 'not-adopted' | 'unknown' | null
  /** The conference that abrogated it, by the day or later. */
  abrogatedBy: string | null
  /** Full name of the body with its abbreviation, and the title. */
  first: string
  later: string
  /** "of this conference", with the title; null where the day is not the close of the meeting that adopted the edition. */
  here: string | null
  /** Keys of the sources of the edition, else of the text; none: background knowledge. */
  sources: string[]
}

/** What `resolute cite -f json` prints. */
export interface CiteReport {
  schemaVersion: 1
  query: string
  asOf: { day: string; conference: string | null }
  /** Exactly one: that is how to cite it. Several: the query leaves open which is meant. */
  candidates: Citation[]
  /** Where the text of --in cites it already; null without --in. */
  mentions: { path: string | null; line: number }[] | null
  /** The mention that stands next in the text of --in; null without --in, or while several are meant. */
  next: 'first' | 'later' | 'here' | null
}

/** Every text that the query may mean. */
export function cite(query: Query, catalogue: Catalogue, asOf: AsOf): Citation[] {
  if (query.type === 'united-nations') {
    const record = numberedFor(query, catalogue)
    return record === null ? [] : [ofUnitedNations(record)]
  }
  const bodies = new Map<string, TextRecord[]>()
  for (const record of textsFor(query, catalogue)) bodies.set(record.body, [...(bodies.get(record.body) ?? []), record])
  return [...bodies.values()].flatMap(series => ofText(series, query, catalogue, asOf) ?? [])
}

function ofUnitedNations({ number, title, sources }: NumberedRecord): Citation {
  const target: NumberTarget = { instrument: 'UNGA', number, part: null }
  const written = writer(target, 'un-resolution')
  return {
    kind: 'un-resolution',
    name: targetName({ kind: 'un-resolution', target }),
    target,
    title,
    titleEvidence: title !== null && sources.length > 0 ? 'page' : 'none',
    status: null,
    abrogatedBy: null,
    first: `${written('first')}${title === null ? '' : writeTitle(title)}`,
    later: written('later') ?? '',
    here: null,
    sources: [...sources],
  }
}

/** `series` are the records of one number of one body; null where none has the edition asked for. */
function ofText(series: readonly TextRecord[], query: TextQuery, catalogue: Catalogue, asOf: AsOf): Citation | null {
  const chosen = chosenEdition(series, query, catalogue, asOf)
  if (chosen === null) return null
  const { record, edition } = chosen
  const target = targetOf(record, edition, catalogue)
  const { kind, status } = record
  const known = titleOf(record, edition)
  const title = known === null ? '' : writeTitle(known.title)
  const written = writer(target, kind)
  const isHere = edition !== null && edition.conference === asOf.conference
  const here = isHere ? written('here') : null
  return {
    kind,
    name: targetName({ kind, target: { ...target, number: record.number } }),
    target,
    title: known?.title ?? null,
    titleEvidence: known?.evidence ?? 'none',
    status: statusAt(catalogue, record, asOf.day),
    abrogatedBy: status?.state === 'abrogated' ? status.since : null,
    first: `${written('first')}${title}`,
    later: written('later') ?? '',
    here: here === null ? null : `${here}${title}`,
    sources: [...(edition !== null && edition.sources.length > 0 ? edition.sources : record.sources)],
  }
}

interface Chosen {
  readonly record: TextRecord
  readonly edition: Edition | null
}

/** The edition asked for; else the one in force on the day; else the first one there is. */
function chosenEdition(
  series: readonly TextRecord[],
  { edition: asked, number }: TextQuery,
  catalogue: Catalogue,
  asOf: AsOf,
): Chosen | null {
  const all = series.flatMap(record => record.editions.map(edition => ({ record, edition })))
  if (asked !== null)
    return (
      all.find(({ edition: { conference, year } }) => {
        const met = catalogue.conferenceByCode(conference)
        if (asked.code !== null) return catalogue.conferenceByCode(asked.code)?.short === conference
        if (asked.place === null) return asked.year === year
        return (
          asked.year === year && catalogue.conferencesAt(asked.place, year).some(({ short }) => short === met?.short)
        )
      }) ?? null
    )
  const suffixed = /-\d+$/.test(number) ? all.find(({ edition }) => edition.number === number) : undefined
  if (suffixed !== undefined) return suffixed
  const inForce = series.flatMap(record => {
    const edition = latestEdition(catalogue, record, asOf.day)
    return edition === null ? [] : [{ record, edition }]
  })
  const latest = inForce.at(-1) ?? all[0]
  if (latest !== undefined) return latest
  const record = series.at(-1)
  return record === undefined ? null : { record, edition: null }
}

function targetOf(record: TextRecord, edition: Edition | null, catalogue: Catalogue): TextTarget {
  const { body } = record
  const met = edition === null ? null : catalogue.conferenceByCode(edition.conference)
  const hasPlace = body !== 'WRC' && body !== 'Council'
  return {
    body,
    number: edition?.number ?? record.number,
    revised: edition?.revised ?? false,
    place: hasPlace ? (met?.place ?? null) : null,
    year: edition?.year ?? null,
    conference: edition?.conference ?? null,
  }
}

function writer(target: TextTarget | NumberTarget, kind: ReferenceKind): (mention: Mention) => string | null {
  return mention => {
    for (const form of forms) {
      const written = form.write?.(target, kind, mention) ?? null
      if (written !== null) return written
    }
    return null
  }
}

/** The references of a text that cite what a citation is of, in whatever edition. */
export function mentionsOf({ kind, target }: Citation, references: readonly Reference[]): Reference[] {
  return references.filter(reference => {
    if (reference.kind !== kind) return false
    const other = reference.target
    if ('instrument' in target) return 'instrument' in other && other.number === target.number
    return 'body' in other && other.body === target.body && bare(other.number) === bare(target.number)
  })
}

function bare(number: string): string {
  return number.replace(/^(ITU-R \d+)-\d+$/, '$1')
}
