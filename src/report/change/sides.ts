/** The two texts that a redline holds, all of it accepted, or all rejected: by this a writer checks what it reads back. */
import type { Comparison } from '../../change/comparison.js'
import type { Passage } from '../../change/passage.js'
import type { Redline, RedlineBlock, Run } from '../../change/redline.js'
import { foldSigns } from '../../change/words/fold.js'
import { writable } from '../markup.js'

/** A block of a redline, from the redline itself or as it was read back from a report. */
export interface MarkedBlock {
  readonly status: RedlineBlock['status']
  /** Indices of the passages of both texts. */
  readonly old: number | null
  readonly new: number | null
  readonly runs: readonly MarkedRun[]
}

export interface MarkedRun {
  readonly op: Run['op']
  readonly text: string
  /** A note's mark: no word of the passage. */
  readonly note: boolean
}

export function markedBlocks({ blocks }: Redline): MarkedBlock[] {
  return blocks.map(({ status, old, new: now, runs }) => ({
    status,
    old: old === null ? null : old.index,
    new: now === null ? null : now.index,
    runs: runs.map(({ op, text, format }) => ({ op, text, note: format.note })),
  }))
}

/** What a reader of the new text, or of the old one, finds in these runs; "" for none. */
export function sideOf(runs: readonly Pick<Run, 'op' | 'text'>[], side: 'old' | 'new'): string {
  const gone = side === 'new' ? 'removed' : 'added'
  return runs.map(({ op, text }) => (op === gone ? '' : text)).join('')
}

/** True when blocks of this status stand in the text of that side. */
export function standsIn({ status }: Pick<RedlineBlock, 'status'>, side: 'old' | 'new'): boolean {
  return side === 'new'
    ? status !== 'removed' && status !== 'moved-away'
    : status !== 'added' && status !== 'moved-here'
}

/** Null when accepting gives the passages of the new text and rejecting those of the old one; else a sentence about the first that differs. */
export function strayFrom({ a, b }: Comparison, blocks: readonly MarkedBlock[]): string | null {
  return strayOf(blocks, 'new', b.passages) ?? strayOf(blocks, 'old', a.passages)
}

function strayOf(blocks: readonly MarkedBlock[], side: 'old' | 'new', passages: readonly Passage[]): string | null {
  const held = blocks.filter(block => block[side] !== null && standsIn(block, side))
  if (side === 'old') held.sort((x, y) => (x.old as number) - (y.old as number))
  const texts: { text: string; parted: boolean }[] = []
  let last = -1
  for (const { runs, [side]: index } of held) {
    const words = runs.filter(({ note }) => !note)
    const text = sideOf(words, side)
    const open = texts[texts.length - 1]
    if (index === last && open !== undefined) {
      open.text += ` ${text}`
      open.parted = true
    } else if (index === last + 1) {
      texts.push({ text, parted: false })
      last++
    } else return `${side} passage ${last + 1} is not in its place`
  }
  if (texts.length !== passages.length) return `${side} passage ${texts.length} is missing`
  const at = texts.findIndex(({ text, parted }, index) => {
    const given = (passages[index] as Passage).text
    return !isSame(text, given) && !(parted && isSame(withoutBlanks(text), withoutBlanks(given)))
  })
  return at < 0 ? null : `${side} passage ${at} (${passages[at]?.path ?? 'no path'}) has other words`
}

/** Whether a blank stood where a clause was parted is no longer told. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The same words: runs that both texts share are written as the new one has them, and all blanks are one. */
export function isSame(written: string, text: string): boolean {
  return written === text || spoken(written) === spoken(text)
}

function spoken(text: string): string {
  return foldSigns(writable(text)).replace(/\s+/g, ' ').trim()
}
