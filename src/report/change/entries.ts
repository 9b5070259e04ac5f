/** The blocks of a redline as an editor goes through them: what is told one by one, and what is only counted between. */
import { classes } from '../../change/classes.js'
import type { Passage } from '../../change/passage.js'
import type { RedlineBlock } from '../../change/redline.js'
import type { ChangeReport } from './report.js'
import { entryOf, isFolded } from './summary.js'

export type Entry = Told | Folded

/** One block; of what moved as a whole the first, with the number of blocks that moved along with nothing else to tell. */
export interface Told {
  readonly type: 'told'
  readonly block: RedlineBlock
  /** Indices of the changes that are told here, strongest class first. */
  readonly changes: readonly number[]
  along: number
}

/** Blocks in a row that are not told. */
export interface Folded {
  readonly type: 'folded'
  unchanged: number
  editorial: number
  /** With changes that were left out on request. */
  left: number
}

export function entriesOf({ comparison, redline, shown }: ChangeReport, all: boolean): Entry[] {
  const { changes } = comparison.set
  const ranks = new Map(changes.map((change, index) => [index, order.get(change.class) as number]))
  const isOpen = (index: number) => {
    const change = changes[index]
    return change !== undefined && shown.has(index) && (all || !isFolded(entryOf(change)))
  }
  const entries: Entry[] = []
  for (const block of redline.blocks) {
    const last = entries[entries.length - 1]
    const told = block.changes.filter(isOpen).sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number))
    if (told.length > 0 || (all && block.status === 'same')) {
      if (last?.type === 'told' && movedAlong(last, block, told)) last.along++
      else entries.push({ type: 'told', block, changes: told, along: 0 })
      continue
    }
    const fold: Folded = last?.type === 'folded' ? last : { type: 'folded', unchanged: 0, editorial: 0, left: 0 }
    if (fold !== last) entries.push(fold)
    if (block.changes.some(index => shown.has(index))) fold.editorial++
    else if (block.changes.length > 0) fold.left++
    else fold.unchanged++
  }
  return entries
}

/** A clause of a section that moved says nothing that the section did not. */
function movedAlong({ block: first, changes: [move] }: Told, block: RedlineBlock, told: readonly number[]): boolean {
  return block.status.startsWith('moved') && first.status === block.status && told.length === 1 && told[0] === move
}

const order = new Map(classes.map(({ id }, rank) => [id, rank]))

export function passageOf({ old, new: now }: RedlineBlock): Passage {
  return (now ?? old) as Passage
}
