/** The index of a repository: what each document is, and whether a newer edition of it is known. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { conferenceEnd, editionOf, latestEdition, statusAt } from '../catalogue/editions.js'
import type { TextRecord } from '../catalogue/record.js'
import type { Adopted } from '../reference/designations.js'
import { textName } from '../reference/target-name.js'
import { writeMark, writeMarkOf } from '../reference/write.js'
import type { Body, Document } from '../tree/nodes.js'
import type { CollectedText, Collection } from './collection.js'

export type IndexStatus = 'current' | 'superseded' | 'abrogated' | 'draft' | 'unknown'

/** One document of the repository. */
export interface IndexRow {
  /** The short name, as `resolute cite` takes it: "PP 130"; null without a number and a body. */
  name: string | null
  /** The number line as printed, on one line; null without one. */
  designation: string | null
  title: string | null
  genre: Document['genre']
  body: Body | null
  /** As printed: "130", "ITU-R 7-3". */
  number: string | null
  /** The mark of the edition: "(Rev. Dubai, 2018)"; null where the number line gives none. */
  edition: string | null
  /** "PP-18". */
  conference: string | null
  year: number | null
  /** "unknown" where the number line does not tell an edition. */
  status: IndexStatus
  /** The newest edition on the day: null unless the status is "superseded". */
  supersededBy: NewerEdition | null
  file: string
  /** Index among the documents of the file. */
  document: number
  /** Of the number line, from 1. */
  line: number
}

export interface NewerEdition {
  /** "(Rev. Bucharest, 2022)". */
  edition: string
  conference: string
  /** The file of the repository that holds it; null when the catalogue alone knows it. */
  file: string | null
}

/** What `resolute index -f json` prints. */
export interface IndexReport {
  schemaVersion: 1
  /** The day on which an edition is current, ISO. */
  day: string
  documents: IndexRow[]
}

/**
 * By body, genre, number and year, then what has no number, each in the order of files. `catalogue` has what the documents add; `day` is ISO:
 * editions whose conference closed later supersede nothing.
 */
export function indexOf({ texts }: Collection, catalogue: Catalogue, day: string): IndexReport {
  const files = new Map<string, string>()
  for (const { adopted, file } of texts)
    if (adopted !== null && !files.has(keyOf(adopted))) files.set(keyOf(adopted), file)
  const documents = texts.map(text => rowOf(text, catalogue, day, files)).sort(inOrder)
  return { schemaVersion: 1, day, documents }
}

type EditionKey = Pick<Adopted, 'kind' | 'body' | 'number' | 'conference'>

function keyOf({ kind, body, number, conference }: EditionKey): string {
  return `${body} ${kind} ${number.replace(/^ITU-R\s*|-\d+$/g, '')} ${conference}`
}

function rowOf(text: CollectedText, catalogue: Catalogue, day: string, files: ReadonlyMap<string, string>): IndexRow {
  const { designation, genre, title, file, document, position, adopted } = text
  const body = designation?.body ?? null
  const number = designation?.number ?? null
  const mark = designation === null ? '' : writeMark(designation.revised, designation)
  return {
    name: body === null || number === null || genre === 'declaration' ? null : textName(genre, { body, number }),
    designation: designation?.text ?? null,
    title,
    genre,
    body,
    number,
    edition: mark === '' ? null : mark,
    conference: designation?.conference ?? null,
    year: designation?.year ?? null,
    ...(adopted === null
      ? { status: designation?.draft != null ? ('draft' as const) : ('unknown' as const), supersededBy: null }
      : standing(adopted, catalogue, day, files)),
    file,
    document,
    line: position.start.line,
  }
}

function standing(
  adopted: Adopted,
  catalogue: Catalogue,
  day: string,
  files: ReadonlyMap<string, string>,
): Pick<IndexRow, 'status' | 'supersededBy'> {
  const record = recordOf(adopted, catalogue)
  if (record === null) return { status: 'current', supersededBy: null }
  const latest = latestEdition(catalogue, record, day)
  const own = conferenceEnd(catalogue, adopted.conference)
  const newest = latest === null ? null : conferenceEnd(catalogue, latest.conference)
  if (latest !== null && own !== null && newest !== null && newest > own) {
    const { conference } = latest
    const file = files.get(keyOf({ ...adopted, conference })) ?? null
    return { status: 'superseded', supersededBy: { edition: writeMarkOf(catalogue, latest), conference, file } }
  }
  return { status: statusAt(catalogue, record, day) === 'abrogated' ? 'abrogated' : 'current', supersededBy: null }
}

/** The record with this edition: WRC numbers are used again, and then there are several. */
function recordOf({ kind, body, number, conference }: Adopted, catalogue: Catalogue): TextRecord | null {
  const records = catalogue.texts(kind, body, number)
  return records.find(record => editionOf(record, conference) !== null) ?? null
}

const bodies: readonly (Body | null)[] = ['PP', 'Council', 'RA', 'WRC', 'WTSA', 'WTDC', 'WCIT', 'WTPF', null]
const genres: readonly Document['genre'][] = ['resolution', 'decision', 'recommendation', 'opinion', 'declaration']

function inOrder(a: IndexRow, b: IndexRow): number {
  return (
    Number(a.number === null) - Number(b.number === null) ||
    bodies.indexOf(a.body) - bodies.indexOf(b.body) ||
    genres.indexOf(a.genre) - genres.indexOf(b.genre) ||
    plain(a) - plain(b) ||
    (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) ||
    0
  )
}

/** "ITU-R 7-3": 7. */
function plain({ number }: IndexRow): number {
  return Number.parseInt((number ?? '0').replace(/^ITU-R\s*/, ''), 10) || 0
}
