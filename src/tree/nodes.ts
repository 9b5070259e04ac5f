/**
 * The clause tree: unist nodes with positions on every node, mdast phrasing inside.
 * No behaviour here: this file can be read as the specification (docs/tree.md says the same at length).
 */
import type { Diagnostic } from '../source/diagnostic.js'
import type { Position } from '../source/position.js'

/** What `parse` gives: the documents of one input, what belongs to none of them, and what was noticed. */
export interface Reading {
  schemaVersion: 1
  /** Path as given, `-` for standard input; null when the library was called without one. */
  file: string | null
  documents: Document[]
  outside: Unplaced[]
  diagnostics: Diagnostic[]
}

export type Genre = 'resolution' | 'decision' | 'recommendation' | 'opinion' | 'declaration'
export type Part = 'preambular' | 'operative'
export type Body = 'PP' | 'WTSA' | 'WTDC' | 'WRC' | 'RA' | 'WCIT' | 'WTPF' | 'Council'

/** One instrument: "RESOLUTION 174 (Guadalajara, 2010)" with all that belongs to it. */
export interface Document {
  type: 'document'
  genre: Genre
  language: string
  designation: Designation | null
  /** The title on one line, without note marks. */
  title: string | null
  /** Labels of the document's notes, in source order. */
  notes: string[]
  children: DocumentContent[]
  position: Position
}

/** A reading of the number line and the formula. */
export interface Designation {
  /** The number line as printed, on one line: "RESOLUTION 174 (Guadalajara, 2010)". */
  text: string
  /** As printed after the noun: "174", "ITU-R 1-7". */
  number: string | null
  /** The provisional mark ("SEN-1", "COM5/3", "XXX"), "draft" if only so called, else null. */
  draft: string | null
  revised: boolean
  place: string | null
  year: number | null
  /** Short name from the table of conferences ("PP-10"), else the code in the text ("WRC-31"), else null. */
  conference: string | null
  body: Body | null
}

export interface FrontMatter {
  type: 'frontMatter'
  value: string
  position: Position
}

export interface NumberLine {
  type: 'numberLine'
  children: Phrasing[]
  position: Position
}

export interface Title {
  type: 'title'
  children: Phrasing[]
  position: Position
}

/** "(Florianópolis, 2004; Hammamet, 2016)" or "(1993-1995-2012)" under the title. */
export interface History {
  type: 'history'
  children: Phrasing[]
  position: Position
}

/** The adopting formula: "The Plenipotentiary Conference of the International Telecommunication Union (Guadalajara, 2010),". */
export interface Formula {
  type: 'formula'
  children: Phrasing[]
  position: Position
}

/** What follows one heading: "considering", "resolves to instruct the Secretary-General". */
export interface Section {
  type: 'section'
  part: Part
  /** The heading as printed, on one line; a closing colon is left to the phrasing. */
  heading: string
  /** Vocabulary forms in order: "resolves to instruct the ..." gives ["resolves", "instructs"]. */
  verbs: string[]
  /** Parties as printed. */
  addressees: string[]
  condition: string | null
  path: string
  children: SectionContent[]
  position: Position
}

export interface SectionHeading {
  type: 'sectionHeading'
  children: Phrasing[]
  position: Position
}

/** A lettered, numbered, dashed or unlettered provision, at any depth. */
export interface Clause {
  type: 'clause'
  /** Bare: "a", "bbis", "1.1", "ii", "-" for dashes and bullets; null when unlettered. */
  label: string | null
  /** As written, without Markdown's own bullet and emphasis: "a)", "1", "–"; null when there is none but Markdown's bullet. */
  marker: string | null
  path: string
  children: ClauseContent[]
  position: Position
}

/** A run of prose; a note that interrupts it stays inside, where it stands. */
export interface Paragraph {
  type: 'paragraph'
  children: (Phrasing | Note | Comment)[]
  position: Position
}

/** An annex, appendix or attachment, from its heading on. */
export interface Annex {
  type: 'annex'
  label: string | null
  title: string | null
  path: string
  children: AnnexContent[]
  position: Position
}

/** A heading inside an annex, or of the free structure below an operative heading; the annex's own heading line is the first, of depth 1. */
export interface Heading {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: Phrasing[]
  position: Position
}

/** A footnote's text, where it stands in the source. */
export interface Note {
  type: 'note'
  /** "1", "*", "1bis". */
  label: string
  path: string
  children: Paragraph[]
  position: Position
}

/** An HTML comment; `value` is what stands between the marks. */
export interface Comment {
  type: 'comment'
  value: string
  position: Position
}

/** Text that nobody understood; never dropped. `value` is the source as it stands. */
export interface Unplaced {
  type: 'unplaced'
  value: string
  position: Position
}

/** Blocks that are Markdown's own and read by remark: what is inside is mdast, with positions in the whole source. */
export interface Table {
  type: 'table'
  align: ('left' | 'right' | 'center' | null)[]
  children: TableRow[]
  position: Position
}
export interface TableRow {
  type: 'tableRow'
  children: TableCell[]
  position: Position
}
export interface TableCell {
  type: 'tableCell'
  children: Phrasing[]
  position: Position
}
export interface Code {
  type: 'code'
  lang: string | null
  meta: string | null
  value: string
  position: Position
}
export interface Html {
  type: 'html'
  value: string
  position: Position
}

// Phrasing: the part of mdast's phrasing content that the reader gives.
export interface Text {
  type: 'text'
  value: string
  position: Position
}
export interface Emphasis {
  type: 'emphasis'
  children: Phrasing[]
  position: Position
}
export interface Strong {
  type: 'strong'
  children: Phrasing[]
  position: Position
}
export interface Delete {
  type: 'delete'
  children: Phrasing[]
  position: Position
}
export interface InlineCode {
  type: 'inlineCode'
  value: string
  position: Position
}
export interface Link {
  type: 'link'
  url: string
  title: string | null
  children: Phrasing[]
  position: Position
}
export interface Image {
  type: 'image'
  url: string
  title: string | null
  alt: string | null
  position: Position
}
export interface LinkReference {
  type: 'linkReference'
  identifier: string
  label: string | null
  referenceType: 'shortcut' | 'collapsed' | 'full'
  children: Phrasing[]
  position: Position
}
export interface ImageReference {
  type: 'imageReference'
  identifier: string
  label: string | null
  referenceType: 'shortcut' | 'collapsed' | 'full'
  alt: string | null
  position: Position
}
/** The mark of a note in the text, glued ("countries1") or Markdown's own ("[^1]"). */
export interface FootnoteReference {
  type: 'footnoteReference'
  identifier: string
  label: string
  position: Position
}
/** A link definition ("[1]: https://..."); kept by writers. */
export interface Definition {
  type: 'definition'
  identifier: string
  label: string | null
  url: string
  title: string | null
  position: Position
}

export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Html
  | Link
  | Image
  | LinkReference
  | ImageReference
  | FootnoteReference

/** Blocks that may stand anywhere between the clauses. */
export type Interlude = Table | Code | Html | Definition | Note | Comment | Unplaced

export type DocumentContent = FrontMatter | NumberLine | Title | History | Formula | Section | Annex | Interlude
export type SectionContent = SectionHeading | Heading | Clause | Interlude
export type ClauseContent = Paragraph | Clause | Interlude
export type AnnexContent = Heading | Clause | Paragraph | Section | Interlude

/** Every node that can occur in a tree. */
export type Node =
  | Document
  | DocumentContent
  | SectionContent
  | ClauseContent
  | AnnexContent
  | TableRow
  | TableCell
  | Phrasing
