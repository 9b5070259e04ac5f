/**
 * The text of a Word file, in which positions count: Markdown, one paragraph a block (docs/word.md). Every character of it that stands in the file knows where;
 * those that do not (blank lines, stars of emphasis, backslashes, computed labels) are in no stretch.
 */
import type { Styled } from '../../scan/role.js'

/** A run of characters of the text that are characters of one piece, in order. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Which story: 0 the body, 1 the footnotes, 2 the endnotes. */
  readonly story: number
  readonly paragraph: number
  /** Index in the paragraph's `pieces`. */
  readonly piece: number
  /** Offset in the piece's value of the first character. */
  readonly at: number
  /** How many characters of the value they are: other than to - from for `&#x62;`, and 0 for the mark of a note. */
  readonly length: number
}

/** One paragraph of the text. Several of the file, when their marks are struck out. */
export interface TextParagraph {
  readonly from: number
  readonly to: number
  readonly story: number
  /** Indices in the story's `paragraphs`, in order; the last one gives style and numbering. */
  readonly paragraphs: readonly number[]
  /** Behind what the text has and the file has not at the start: "# ", "[^1]: ", a computed label with its blank. */
  readonly contentFrom: number
}

export interface WordText {
  readonly text: string
  /** Sorted by `from`. */
  readonly stretches: readonly Stretch[]
  /** Sorted by `from`; those of cells and notes too. */
  readonly paragraphs: readonly TextParagraph[]
  readonly styles: readonly Styled[]
}
