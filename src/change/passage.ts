/** A text as the differ sees it: one passage for each line, heading, clause, paragraph, row and note, in source order. */
import type { Block } from '../prose/block.js'
import type { Span } from '../source/position.js'
import type { Node } from '../tree/nodes.js'

export type PassageKind =
  | 'numberLine'
  | 'title'
  | 'history'
  | 'formula'
  /** A section's heading; `node` is the section. */
  | 'sectionHeading'
  /** The line that opens an annex; `node` is the annex. */
  | 'annexHeading'
  /** Another heading in an annex. */
  | 'heading'
  /** A clause with its marker and its first paragraph; `node` is the clause. */
  | 'clause'
  /** A tail of a clause, a paragraph of an annex. */
  | 'paragraph'
  /** A paragraph of a footnote; `label` is the note's. */
  | 'note'
  /** A row of a table: its cells with " | " between them. */
  | 'row'
  | 'unplaced'
  /** Front matter, comment, code, HTML, definition: `text` is the source as it stands. */
  | 'verbatim'

/** The smallest part that can be added, removed or moved. */
export interface Passage {
  readonly kind: PassageKind
  /** Among the passages of its text. */
  readonly index: number
  readonly document: number | null
  readonly path: string | null
  readonly node: Node
  /** On one line, as spoken: without marker, note marks, notes and the marks of Markdown. */
  readonly text: string
  /** `text` with quotes, dashes and hyphens of one kind: equal keys are equal passages. */
  readonly key: string
  /** Bare label of a clause or note; null when there is none. */
  readonly label: string | null
  /** The marker in the source. */
  readonly marker: Span | null
  /** The stretch of the source, marker included, without blanks around; holes lie inside. */
  readonly from: number
  readonly to: number
  /** Notes and comments that interrupt it: passages of their own. */
  readonly holes: readonly Span[]
  /** Index of the passage that heads its section or annex; its own index for these headings; -1 outside. */
  readonly section: number
  /** Index of the passage of the clause that it is an item or a tail of; -1 when there is none. */
  readonly parent: number
  /** 0 directly under the section. */
  readonly depth: number
  /** Where its words stand: the blocks, with the place of each in `text`. Empty for verbatim ones. */
  readonly stretches: readonly Stretch[]
}

export interface Stretch {
  readonly at: number
  readonly block: Block
}
