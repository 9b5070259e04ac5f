/** A comparison as it is shown: every passage of both texts once, with what is new and what is gone marked in it. Redlines of every form write these. */
import type { Passage } from './passage.js'

export interface Redline {
  readonly blocks: readonly RedlineBlock[]
}

/**
 * One passage. Accepting all gives the passages of the new text: the blocks that have a `new` one and are not `moved-away`, in order; blocks in a row with the
 * same `new` passage are one passage (a merger). Rejecting all gives the old text: the blocks that have an `old` one and are not `moved-here`, in the order of
 * their `old` passages; blocks with the same `old` passage are one (a split).
 */
export interface RedlineBlock {
  readonly status: 'same' | 'changed' | 'added' | 'removed' | 'moved-away' | 'moved-here'
  readonly old: Passage | null
  readonly new: Passage | null
  /** Indices in `ChangeSet.changes` of what happened here, `layout` left out. */
  readonly changes: readonly number[]
  /** The marker as written ("c)"), or the label of a note; [] when there is none. */
  readonly marker: readonly Run[]
  /** The words; runs in a row have another `op`, `change` or `format`. Cells of a row are parted by the text " | ". */
  readonly runs: readonly Run[]
}

export interface Run {
  readonly op: 'same' | 'removed' | 'added'
  /** As the new text has it for `same` and `added`, as the old one for `removed`. Never "". */
  readonly text: string
  readonly format: Format
  /** Index in `ChangeSet.changes`; null for `same` ones. */
  readonly change: number | null
}

/** What the words stand in, from the tree; `note` makes the run a note's mark, whose label is the text. */
export interface Format {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly deleted: boolean
  readonly code: boolean
  readonly note: boolean
  readonly url: string | null
}
