/** What one form of citation is: how it is read, how it is written. Each form is a file in `forms/`, listed in `forms/forms.ts`. */
import type { EditionMatch } from '../frame/edition.js'
import type { Language } from '../language/language.js'
import type { Block } from '../prose/block.js'
import type { Span } from '../source/position.js'
import type { Body, Document } from '../tree/nodes.js'
import type { NumberTarget, ReferenceKind, TextTarget } from './reference.js'

export interface CitationForm {
  readonly id: string
  /** One line for the documentation: what it reads. */
  readonly reads: string
  /**
   * Words at which a citation of this form can be recognised, as they stand in small letters; the scanner stops at each in any case of its
   * first letter, and at whole words only. A sign ("§") is a word.
   */
  readonly anchors: readonly string[] | ((language: Language) => readonly string[])
  /**
   * Reads the citation around the anchor at `at`; null when there is none. May look back (a body before the noun), but not before `floor`,
   * where the citation before it ended. Total, and bounded by a constant times the length of what it reads.
   */
  read(scene: Scene, at: number): Found | null
  /**
   * The citation as it should be written, without the title; null when the target is none of this form, or the form has no wording of its
   * own for the mention. Absent: the form is only read.
   */
  write?(target: TextTarget | NumberTarget, kind: ReferenceKind, mention: Mention): string | null
}

/** Where a citation stands: the first of its text, a later one, or in a text adopted by the very meeting that adopted the cited edition. */
export type Mention = 'first' | 'later' | 'here'

/** What a form may look at. */
export interface Scene {
  readonly block: Block
  /** `block.text`. */
  readonly text: string
  /** Nothing before this offset may be read again. */
  readonly floor: number
  readonly document: Document
  readonly language: Language
  /** The citation that begins at an offset, whatever its form; for those that hold another ("annex to Resolution 44"). */
  citationAt(at: number): Found | null
}

/** One phrase with all that it cites. */
export interface Found extends Span {
  /** In the order in which they are printed; never empty. */
  readonly citations: readonly Cited[]
  /** Where to go on looking; behind the phrase unless it holds another citation. */
  readonly resume?: number
}

/** Something wrong with the way a citation is written; the target is clear all the same. */
export interface Fault extends Span {
  /** "Unexpected ..., expected ...". */
  readonly message: string
  /** What should stand there instead. */
  readonly write: string | null
}

interface CitedBase extends Span {
  readonly faults: readonly Fault[]
}

/** A text of a body of ITU as the words tell it; the linker adds what the catalogue knows. */
export interface CitedText extends CitedBase {
  readonly type: 'text'
  readonly kind: 'resolution' | 'decision' | 'recommendation' | 'opinion'
  /** "130", "ITU-R 7-3", "1 to 5". */
  readonly number: string
  /** The bracket that governs the number, its own or one that it shares. */
  readonly edition: EditionMatch | null
  /** Who adopted it, as far as the words say. */
  readonly issuer: Issuer | null
}

export interface Issuer extends Span {
  /** Null for a body that is not named ("this meeting"), until the linker looks who met. */
  readonly body: Body | null
  /** "of this conference". */
  readonly here: boolean
  /** A session or conference named with the body: "at its 2017 session", "of PP-18". */
  readonly year: number | null
  readonly code: string | null
  /** Where it stands: before the noun, behind the number, or in the number itself (ITU-R). */
  readonly place: 'before' | 'behind' | 'number'
}

/** A thing cited by a number inside something that has a name. */
export interface CitedNumber extends CitedBase {
  readonly type: 'number'
  readonly kind: Exclude<ReferenceKind, CitedText['kind'] | 'internal'> | 'recommendation'
  readonly target: NumberTarget
}

/** A place in this text, or in another that the words name. */
export interface CitedPlace extends CitedBase {
  readonly type: 'place'
  readonly kind: 'internal' | 'annex'
  /** The heading as the citation has it ("instructs the Director"); "annex"; empty where only labels are given ("c) above"). */
  readonly heading: string
  /** Labels from the outside in: ["c", "iv"], ["1.1"]; "-2" for the second indent; none for the whole section. */
  readonly labels: readonly string[]
  /** The end of a range, which is one citation: ["e"] in "b) to e)". */
  readonly last: readonly string[] | null
  readonly direction: 'above' | 'below' | null
  /** Where the word of the direction stands. */
  readonly directionSpan: Span | null
  /** "of Resolution 58 (...)", "thereof": the place is in another text. */
  readonly outside: boolean
  /** The other text, where the words name it. */
  readonly within: CitedText | CitedNumber | null
}

export type Cited = CitedText | CitedNumber | CitedPlace
