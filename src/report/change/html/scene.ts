/** What the pieces of the page know of the comparison. */
import type { Change } from '../../../change/change.js'
import type { Comparison } from '../../../change/comparison.js'
import type { Passage } from '../../../change/passage.js'
import type { RedlineBlock } from '../../../change/redline.js'
import type { ChangeReport } from '../report.js'
import { type ClassCount, countsOf } from '../summary.js'

export interface Scene {
  readonly comparison: Comparison
  readonly blocks: readonly RedlineBlock[]
  /** Of the changes that are told, strongest first. */
  readonly classes: readonly ClassCount[]
  /** Changes that are told nowhere because they stand in no block: layout. */
  readonly unmarked: readonly ClassCount[]
  /** Changes that are marked, but left out on request. */
  readonly leftOut: number
  /** The block where each change is told: the first that it is in. */
  readonly blockOf: ReadonlyMap<number, number>
  readonly changeOf: (index: number) => Change
  /** The other end of a move, for a block that moved away or here. */
  readonly partnerOf: (block: number) => number | undefined
}

export function sceneOf({ comparison, redline: { blocks }, shown }: ChangeReport): Scene {
  const { changes } = comparison.set
  const firstBlock = new Map<number, number>()
  const away = new Map<number, number>()
  const here = new Map<number, number>()
  for (const [index, { changes: own, status, old, new: now }] of blocks.entries()) {
    for (const change of own) if (!firstBlock.has(change)) firstBlock.set(change, index)
    if (status === 'moved-away' && old !== null) away.set(old.index, index)
    if (status === 'moved-here' && now !== null && !here.has(now.index)) here.set(now.index, index)
  }
  const blockOf = new Map([...firstBlock].filter(([change]) => shown.has(change)))
  const newOf = new Map<number, number>()
  for (const { status, old, new: now } of blocks)
    if (status === 'moved-here' && old !== null && now !== null && !newOf.has(old.index))
      newOf.set(old.index, now.index)
  return {
    comparison,
    blocks,
    classes: countsOf(changes.filter((_, index) => blockOf.has(index))),
    unmarked: countsOf(changes.filter((_, index) => !firstBlock.has(index) && shown.has(index))),
    leftOut: firstBlock.size - blockOf.size,
    blockOf,
    changeOf: index => changes[index] as Change,
    partnerOf(index) {
      const { status, old } = blocks[index] as RedlineBlock
      if (old === null) return undefined
      if (status === 'moved-here') return away.get(old.index)
      const target = newOf.get(old.index)
      return status === 'moved-away' && target !== undefined ? here.get(target) : undefined
    },
  }
}

/** "considering c)": the frame and what stands outside have names too. */
export function placeName({ path, document }: Passage): string {
  return path ?? (document === null ? 'outside of the documents' : 'document')
}
