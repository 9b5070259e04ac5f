/** What all that writes tracked changes works with. */
import type { Line, TextTable } from './blocks.js'
import type { Homes } from './homes.js'
import type { Token } from './inline.js'
import type { Marking } from './marking.js'
import type { Models } from './models.js'
import type { Moves } from './moves.js'
import type { NewNotes } from './new-notes.js'
import type { StoryEdit } from './story-edit.js'

export interface WriterContext {
  readonly homes: Homes
  readonly marking: Marking
  readonly models: Models
  readonly moves: Moves
  readonly notes: NewNotes
  readonly pairs: ReadonlyMap<Token, Token>
  /** Tokens that are not to be kept. */
  readonly coarse: ReadonlySet<Token>
  readonly oldTables: ReadonlyMap<Token, TextTable>
  readonly newTables: ReadonlyMap<Token, TextTable>
  readonly newLines: ReadonlyMap<Token, Line>
  edit(story: number): StoryEdit
}
