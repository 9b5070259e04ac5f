/**
 * The one currency of revision: what a comparison finds, what `apply`, `invert` and `merge` use, what every redline shows. This file is the
 * published shape (`resolute diff -f json`, schemas/changes.schema.json); docs/diff.md explains each word. A change never lives in a tree: no
 * node knows that it is "deleted".
 */
import type { Position } from '../source/position.js'
import type { Designation } from '../tree/nodes.js'

/** What happened, in the words of an editor; `classes.ts` says of each how strong it is and how it is shown. */
export type ChangeClass =
  | 'metadata'
  | 'section-added'
  | 'section-removed'
  | 'section-moved'
  | 'section-renamed'
  | 'clause-added'
  | 'clause-removed'
  | 'clause-moved'
  | 'clause-split'
  | 'clause-merged'
  | 'relabelled'
  | 'punctuation-only'
  | 'typographic-only'
  | 'citation-updated'
  | 'citation-restyled'
  | 'citation-added'
  | 'citation-removed'
  | 'internal-ref-updated'
  | 'internal-ref-broken'
  | 'term-change'
  | 'verb-strength'
  | 'addressee-change'
  | 'deadline-change'
  | 'number-change'
  | 'bracketed'
  | 'substantive'
  | 'layout'

/** Where a change stands in one of the two texts. */
export interface Place {
  /** Index of the document; null outside of all of them. */
  document: number | null
  /** As delegates name it: "recalling c)", "title"; null outside of documents. */
  path: string | null
  /** The clause, heading or line that the change is in; for a section or a clause with items, with all that is in it. */
  position: Position
  /** The source of that stretch: what a stale change is told by. */
  text: string
}

/** The passages behind which a passage goes in: in the old text, and, when the change is undone, in the new one; null at the start of a text. */
export interface After {
  old: Place | null
  new: Place | null
}

/**
 * One replaced stretch, by offsets of both sources: A is the old one, B the new one. An insertion has fromA = toA, the place before which it
 * goes; a deletion fromB = toB. Words of one change are in order of the old text and do not overlap.
 */
export interface Word {
  fromA: number
  toA: number
  fromB: number
  toB: number
  /** The source of each side: "" for an insertion, a deletion. */
  old: string
  new: string
}

export interface Change {
  class: ChangeClass
  old: Place | null
  new: Place | null
  /** Of what comes, goes or moves whole: by it a passage finds its place in a text that changed since. Null for all else. */
  after: After | null
  /**
   * The edits that make this change, blanks between clauses included. Of a move (`section-moved`, `clause-moved`, a `layout` with two places) one is the stretch of `old`
   * taken away, one the stretch of `new` put in; changes inside of what moved are changes of their own, whose words lie inside these two. An
   * `internal-ref-broken` whose words did not change has none.
   */
  words: Word[]
  /** One sentence for an editor: "now recalling d)", "`invites` is now `instructs`". */
  message: string
}

/** One of the two texts. */
export interface Side {
  /** As given, "-" for standard input; null when the library was called without one. */
  file: string | null
  /** Of its first document. */
  designation: Designation | null
  /** Length in UTF-16 code units, and a digest (FNV-1a, 64 bits, hexadecimal) of the source: whether a base is the one compared. */
  length: number
  digest: string
}

/** What is strange about the comparison as a whole. */
export interface Remark {
  code: 'different-resolutions' | 'different-languages' | 'no-document' | 'bound-reached'
  message: string
}

/** Flat, in order of the new text (of the old one for what is gone); enough to make one source out of the other, byte for byte. */
export interface ChangeSet {
  schemaVersion: 1
  old: Side
  new: Side
  changes: Change[]
  remarks: Remark[]
}
