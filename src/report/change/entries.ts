/** The blocks of a redline as an editor goes through them: what is told one by one, and what is only counted between. */
import { classes } from '../../change/classes.js'
import type { RedlineBlock } from '../../change/redline.js'
import type { ChangeReport } from './report.js'
import { entryOf, isFolded } from './summary.js'

export type Entry = Told | Folded

/** Blocks in a row that came, went or moved by one change and nothing else; any other block by itself. Never none. */
export interface Told {
  readonly type: 'told'
  readonly blocks: RedlineBlock[]
  /** Indices of the changes that are told here, strongest class first. */
  readonly changes: readonly number[]
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
      if (last?.type === 'told' && goesWith(last, block, told)) last.blocks.push(block)
      else entries.push({ type: 'told', blocks: [block], changes: told })
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

/** A clause of a section that moved, or is new, says nothing that the section did not. */
function goesWith({ blocks: [first], changes }: Told, { status }: RedlineBlock, told: readonly number[]): boolean {
  return (
    status !== 'changed' &&
    first?.status === status &&
    told.length === 1 &&
    changes.length === 1 &&
    told[0] === changes[0]
  )
}

const order = new Map(classes.map(({ id }, rank) => [id, rank]))
