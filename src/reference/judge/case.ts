/** One citation of an adopted text, with all that its judgement needs. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { TextRecord } from '../../catalogue/record.js'
import type { Designation, Genre } from '../../tree/nodes.js'
import type { AsOf } from '../as-of.js'
import type { CitedText, Found } from '../form.js'
import { sharersOf } from '../phrase.js'
import type { ReadTarget } from '../target.js'
import { writeMarkOf as markOf, writeHere } from '../write.js'
import type { Replacement } from './verdict.js'

export { writeMarkOf as markOf } from '../write.js'

export interface Case {
  readonly catalogue: Catalogue
  readonly cited: CitedText
  /** The whole citation of which `cited` is a part. */
  readonly phrase: Found
  readonly read: ReadTarget
  /** The document that cites. */
  readonly designation: Designation | null
  readonly genre: Genre
  /** Null when no day is known: then only what holds on every day is judged. */
  readonly asOf: AsOf | null
  /** The day is the close of the document's own meeting. */
  readonly isOwnDay: boolean
  /** The words around speak of the past, or the phrase lists several editions of the number. */
  readonly isHistory: boolean
}

/** The document is an edition of the cited text itself. */
export function isOwnNumber(
  { designation, genre }: Case,
  record: Pick<TextRecord, 'body' | 'kind' | 'number'>,
): boolean {
  if (designation === null || designation.body !== record.body || genre !== record.kind) return false
  return designation.number?.replace(/^(ITU-R \d+)-\d+$/, '$1') === record.number
}

/** "its editions are `(Antalya, 2006)`, `(Rev. Busan, 2014)`". */
export function listedEditions(catalogue: Catalogue, { editions }: TextRecord): string {
  return `its editions are ${editions.map(edition => `\`${markOf(catalogue, edition)}\``).join(', ')}`
}

/** Puts another bracket in place of the cited one; null where the bracket belongs to other numbers too. */
export function newBracket({ cited, phrase }: Case, text: string): Replacement[] | null {
  const { edition } = cited
  if (edition === null) return null
  return sharersOf(phrase, edition.from) === 1 ? [{ from: edition.from, to: edition.to, text }] : null
}

/** "of this conference", as the meeting that adopts the text calls itself. */
export function ofThisMeeting(designation: Designation | null): string {
  return writeHere(designation?.body ?? null)
}
