/**
 * One part of a Word file that holds paragraphs (the body, the footnotes), as it is written: every piece of text knows its place in the XML, and who put it in
 * or struck it out. Nothing is decided here about what a paragraph means.
 */

/** Offsets in the XML of the part, in UTF-16 code units. */
export interface XmlSpan {
  readonly from: number
  readonly to: number
}

/** A tracked insertion or deletion (w:ins, w:del, w:moveTo, w:moveFrom, or their marks in properties). */
export interface Revision {
  readonly kind: 'inserted' | 'deleted'
  /** By w:moveFrom or w:moveTo. */
  readonly moved: boolean
  readonly author: string | null
  /** As written: "2018-10-19T10:00:00Z". */
  readonly date: string | null
}

export interface Story {
  /** "word/document.xml" */
  readonly part: string
  readonly xml: string
  /** In the order of the file; those of tables in theirs. Of a note: its own. */
  readonly paragraphs: readonly WordParagraph[]
  readonly tables: readonly WordTable[]
  /** Ids of comments, each with the index of the paragraph in which it begins. */
  readonly comments: ReadonlyMap<string, number>
}

export interface WordParagraph {
  /** From 0, in its story: people say "paragraph index + 1". */
  readonly index: number
  /** The whole element. */
  readonly xml: XmlSpan
  /** The element w:pPr; null when there is none. */
  readonly properties: XmlSpan | null
  /** Id of the paragraph's style as written; null for the default one. */
  readonly style: string | null
  /** What w:numPr says, styles included; null when the paragraph is in no list. */
  readonly numbering: { readonly id: string; readonly level: number } | null
  /** Where the first line begins, in twips, styles and numbering included. */
  readonly indent: number | null
  /** Revisions of the paragraph's mark: "deleted" joins it to the next, "inserted" parted it from it. */
  readonly mark: readonly Revision[]
  readonly pieces: readonly Piece[]
  /** The cell it is in; null outside of tables. */
  readonly cell: WordCell | null
  /** w:id of the footnote or endnote that it is of; null in the body. */
  readonly note: string | null
}

export interface WordTable {
  readonly xml: XmlSpan
  readonly rows: readonly WordRow[]
  /** The cell that the table is in; null for a table of the body. */
  readonly within: WordCell | null
}

export interface WordRow {
  readonly xml: XmlSpan
  readonly revisions: readonly Revision[]
  readonly cells: readonly WordCell[]
}

export interface WordCell {
  readonly xml: XmlSpan
  readonly table: WordTable
  readonly row: WordRow
  /** Columns of the grid that it takes, at least 1. */
  readonly columns: number
  /** It goes on with the cell above it (w:vMerge). */
  readonly merged: boolean
  /** Indices of its own paragraphs, without those of tables inside it. */
  readonly paragraphs: readonly number[]
}

/** What stands in a run: one element of it. */
export interface Piece {
  readonly kind: 'text' | 'tab' | 'break' | 'hyphen' | 'symbol' | 'note' | 'object'
  /** The text: of `note` "", of `object` the letters of a formula or "". Tabs, breaks and no-break hyphens are one character: "\t", "\n", "\u2011". */
  readonly value: string
  /** The element: <w:t>...</w:t>, <w:tab/>. */
  readonly xml: XmlSpan
  /** Of `note`: its w:id, which part it is in, and whether its mark is typed behind it. */
  readonly note: { readonly id: string; readonly part: 'footnotes' | 'endnotes'; readonly customMark: boolean } | null
  readonly run: Run
}

/** A run with what its text looks like, styles included. */
export interface Run {
  /** The element w:r; of a formula m:oMath. */
  readonly xml: XmlSpan
  /** The element w:rPr; null when there is none. */
  readonly properties: XmlSpan | null
  readonly style: string | null
  /** Italic. */
  readonly emphasis: boolean
  /** Bold. */
  readonly strong: boolean
  readonly capitals: boolean
  readonly position: 'superscript' | 'subscript' | null
  /** Struck through by its format: not a tracked change. */
  readonly struck: boolean
  /** What it looked like before a tracked change of its format. */
  readonly before?: { readonly emphasis: boolean; readonly strong: boolean }
  /** Outermost first; [] for text that was always there. */
  readonly revisions: readonly Revision[]
  /** Elements between the paragraph and the run, outermost first (w:ins, w:hyperlink, w:smartTag, w:sdt ...). */
  readonly around: readonly Wrapper[]
}

export interface Wrapper {
  readonly name: string
  readonly xml: XmlSpan
  /** Its opening tag alone. */
  readonly opening: XmlSpan
}
