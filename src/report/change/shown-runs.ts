/** The line of a block with the marks that are wanted: what else changed is shown as the new text has it. */
import type { RedlineBlock, Run } from '../../change/redline.js'
import { lineOf } from './line.js'

export function shownRuns(block: RedlineBlock, isShown: (change: number) => boolean): Run[] {
  if (block.status !== 'changed' && block.status !== 'moved-here') return lineOf(block)
  return lineOf(block).flatMap(run => {
    if (run.op === 'same' || run.change === null || isShown(run.change)) return [run]
    return run.op === 'added' ? [{ ...run, op: 'same' as const }] : []
  })
}
