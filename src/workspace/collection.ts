/** A repository of texts as its views see it: what each document is, holds and cites. Trees are gone by then: a collection of thousands of documents stays small. */
import type { Adopted } from '../reference/designations.js'
import type { Reference } from '../reference/reference.js'
import type { Position } from '../source/position.js'
import type { Designation, Document } from '../tree/nodes.js'

export interface CollectedText {
  /** As given. */
  readonly file: string
  /** Index among the documents of the file. */
  readonly document: number
  readonly genre: Document['genre']
  readonly designation: Designation | null
  readonly title: string | null
  /** The edition of an adopted text that it is; null for drafts, and where the number line does not tell one. */
  readonly adopted: Adopted | null
  /** Of its number line; of the whole document where there is none. */
  readonly position: Position
  /** Every place in it that can be cited ("considering b)", "annex 1", "note 2"), in source order, each once. */
  readonly places: readonly string[]
  /** What it cites, in source order. */
  readonly references: readonly Reference[]
}

export interface Collection {
  /** In the order of files and of documents in them. */
  readonly texts: readonly CollectedText[]
}
