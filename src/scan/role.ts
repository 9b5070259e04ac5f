/**
 * What the style of a paragraph says about it, for texts that come from a word processor. Evidence for scan and outline, beside what the words say: a style
 * that was put on the wrong paragraph must not break what the grammar holds together.
 */
export type Role =
  /** "RESOLUTION 174 (Guadalajara, 2010)": ResNo, DecNo, RecNo, OpinionNo. */
  | 'number-line'
  | 'title'
  /** Places and years of earlier editions below the title: Resref, Resdate. */
  | 'history'
  | 'formula'
  /** Heading of a section, preambular or operative: Call. */
  | 'section-heading'
  /** "ANNEX 1 (to Resolution ...)": AnnexNo, AppendixNo, AnnexNotitle. */
  | 'annex-heading'
  | 'annex-title'
  /** A heading of free structure: SectionNo, Sectiontitle, PartNo, Heading1 and the like. */
  | 'subheading'
  /** A paragraph of the running text, numbered or not: Normal, enumlev1 to enumlev3. */
  | 'text'
  | 'note'
  /** A line of a proposals document: Proposal, Reasons, Source, Agendaitem. */
  | 'proposal'
  /** A line of a table of contents. */
  | 'contents'

/** One paragraph of the text, by offsets; sorted, without overlap. What has no entry says nothing. */
export interface Styled {
  readonly from: number
  readonly to: number
  readonly role: Role | null
  /** Where its first line begins, in columns of Markdown (a level of a list is about 4); null when the style says nothing. */
  readonly indent: number | null
  /** How many characters at its start are a label that automatic numbering counted: 0 when none. Such a label is one, whatever its form ("a.", "IV"). */
  readonly label: number
}
