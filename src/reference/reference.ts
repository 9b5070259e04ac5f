/**
 * References: what a text cites, where, and what the catalogue says of it. They are values beside the tree, never nodes of it.
 * This file is the published shape (`resolute refs -f json`, schemas/references.schema.json); docs/references.md explains each word.
 */
import type { Fix, Severity } from '../source/diagnostic.js'
import type { Position } from '../source/position.js'
import type { Body } from '../tree/nodes.js'

export type ReferenceKind =
  | 'resolution'
  | 'decision'
  | 'recommendation'
  | 'opinion'
  | 'un-resolution'
  | 'provision'
  | 'instrument'
  | 'wsis'
  | 'internal'
  | 'annex'
  | 'document'
  | 'question'
  | 'study-group'
  | 'sdg'

/** A resolution, decision, recommendation or opinion of a body of ITU, in one edition. */
export interface TextTarget {
  /** Null when the words leave more than one body, or none. */
  readonly body: Body | null
  /** As printed, RA with its prefix: "130", "ITU-R 7-3". */
  readonly number: string
  readonly revised: boolean
  readonly place: string | null
  readonly year: number | null
  /** Short name from the table of conferences, else the code in the citation, else null. */
  readonly conference: string | null
}

/** What is cited by a number inside something that has a name: a provision, a paragraph, a goal, a document. */
export interface NumberTarget {
  /** "CS", "CV", "GR", "RR", "ITR", "Tunis Agenda", "UNGA", "ITU-T"; null when the number says all. */
  readonly instrument: string | null
  /** As printed: "165A", "Article 5", "70/125", "C5"; null when the instrument is named without number. */
  readonly number: string | null
  /** Paragraphs of a UN resolution ("55-65"), or the article that a provision is said to stand in ("Article 8"). */
  readonly part: string | null
}

/** A place in this text, or in another one. */
export interface PlaceTarget {
  /** As delegates name it: "considering b)", "annex 2". */
  readonly path: string
  /** Index of the document; null when the place is in a text that was not given. */
  readonly document: number | null
}

export type Target = TextTarget | NumberTarget | PlaceTarget

export type Outcome =
  | 'current'
  | 'same-meeting'
  | 'revised-at-same-meeting'
  | 'superseded'
  | 'predecessor'
  | 'historical'
  | 'abrogated'
  | 'unknown-edition'
  | 'unknown-number'
  | 'wrong-body'
  | 'impossible'
  | 'malformed'
  | 'ambiguous'
  | 'unverified'
  | 'found'
  | 'dangling'
  | 'wrong-direction'
  | 'outside'

export type TitleVerdict = 'agrees' | 'differs' | 'not-given' | 'unverified'

/** One entry for each thing cited: "Resolutions 50 and 52 (Rev. Johannesburg, 2008)" gives two, a range one. */
export interface Reference {
  kind: ReferenceKind
  /** The number with its own edition, as printed, on one line. */
  text: string
  position: Position
  /** The whole citation, shared by all entries of a plural. */
  phrase: { text: string; position: Position }
  /** Index of the document that cites; null for text outside of all documents. */
  document: number | null
  /** The clause that cites ("recalling c)"); null outside of sections, annexes and notes. */
  path: string | null
  target: Target
  outcome: Outcome
  /** Null for good outcomes. */
  severity: Severity | null
  /** What was cited, what the catalogue has, on what evidence; null for good outcomes without a remark. */
  message: string | null
  title: TitleVerdict
  /** Word by word: "essential" where the title has "critical"; null when it agrees. */
  titleDifference: string | null
  /** Keys of the sources that the judgement rests on; none: background knowledge. */
  evidence: string[]
  /** The right citation, where there is exactly one. */
  fix: Fix | null
}

/** What the texts of one file cite. */
export interface FileReferences {
  /** As given; for standard input "-", or the name given for it. */
  file: string
  references: Reference[]
}

/** What `resolute refs -f json` prints. */
export interface ReferencesReport {
  schemaVersion: 1
  files: FileReferences[]
}
