/** Documents that are given together know each other: what their number lines say, as a file that extends the catalogue. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { editionOf } from '../catalogue/editions.js'
import type { CatalogueFile, EditionEntry, TextEntry } from '../catalogue/file.js'
import type { Issuer, TextKind } from '../catalogue/record.js'
import { titleOf } from '../catalogue/title.js'
import type { Document } from '../tree/nodes.js'
import { compareTitle, wordsOf } from './title.js'

/** A document as an edition of an adopted text. */
export interface Adopted {
  readonly kind: TextKind
  readonly body: Issuer
  /** As cited, RA with prefix and suffix: "130", "ITU-R 7-3". */
  readonly number: string
  readonly conference: string
  readonly revised: boolean
  readonly title: string | null
}

/** The edition that a document is; null for drafts, which are no evidence, and where the number line does not tell an edition. */
export function adoptedAs({ designation, genre, title }: Document): Adopted | null {
  if (designation === null || designation.draft !== null || genre === 'declaration') return null
  const { number, body, conference, revised } = designation
  if (number === null || body === null || conference === null) return null
  return { kind: genre, body, number, conference, revised, title }
}

/** What the documents add to the catalogue; null when it knows them all. `source` is the key by which evidence names them. */
export function designationFile(
  documents: readonly (readonly [document: Document, source: string])[],
  catalogue: Catalogue,
): CatalogueFile | null {
  const file: CatalogueFile = {}
  for (const [document, source] of documents) {
    const adopted = adoptedAs(document)
    if (adopted === null || isKnown(adopted, catalogue)) continue
    const list = `${adopted.kind}s` as const
    file[list] = [...(file[list] ?? []), entryOf(adopted, source)]
    file.sources = { ...file.sources, [source]: { where: source, what: 'given together with the other documents' } }
  }
  return file.sources === undefined ? null : file
}

function isKnown({ kind, body, number, conference, title }: Adopted, catalogue: Catalogue): boolean {
  const records = catalogue.texts(kind, body, number)
  return records.some(record => {
    const edition = editionOf(record, conference)
    if (edition === null || edition.sources.length === 0) return false
    const known = titleOf(record, edition)
    return title === null || (known !== null && compareTitle(known.title, wordsOf(title)).agrees)
  })
}

/** The entry of a catalogue file that says what an adopted text says of itself. */
export function entryOf({ body, number, conference, revised, title, kind }: Adopted, source: string): TextEntry {
  const edition: EditionEntry = {
    conference,
    ...(body === 'RA' ? { number: bare(number) } : { revised }),
    ...(title === null ? {} : { title, titleEvidence: 'heading' as const }),
    sources: [source],
  }
  return { number: plainNumber(kind, body, number), body, editions: [edition], sources: [source] }
}

/** As files have it: 130; 7 for "ITU-R 7-3". */
export function plainNumber(_kind: TextKind, body: Issuer, number: string): number | string {
  const shown = body === 'RA' ? bare(number).replace(/-\d+$/, '') : number
  return /^\d+$/.test(shown) ? Number(shown) : shown
}

/** "ITU-R 7-3": "7-3". */
export function bare(number: string): string {
  return number.replace(/^ITU-R\s*/, '')
}
