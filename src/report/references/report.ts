/** The shape of a report of references, and what it is made from. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { AsOf } from '../../reference/as-of.js'
import type { Reference } from '../../reference/reference.js'
import type { Ink } from '../ink.js'
import type { Placed } from '../place.js'

export interface CheckedDocument {
  /** "RESOLUTION 174 (Guadalajara, 2010)". */
  readonly name: string
  /** The day of judgement. */
  readonly asOf: AsOf
  /** Why this day: the document's own meeting, asked for, or none was known and today was taken. */
  readonly basis: 'own' | 'asked' | 'today'
}

export interface CheckedFile extends Placed {
  readonly file: string
  /** The text that was read. */
  readonly source: string
  readonly documents: readonly CheckedDocument[]
  /** What is shown. */
  readonly references: readonly Reference[]
  /** Everything that the file cites, to tell which references share a phrase. */
  readonly all: readonly Reference[]
}

/** How a report for a reader looks. */
export interface Look {
  readonly ink: Ink
  /** Columns of the terminal; null: lines are as long as they are. */
  readonly width: number | null
  readonly catalogue: Catalogue
}

export interface ReferencesReporter {
  readonly id: string
  /** Ends with a newline, or is "". */
  write(files: readonly CheckedFile[], look: Look): string
}
