/** The edits of a change set as a word processor knows them: what moved is taken out whole at one place and put in whole, as it is now, at another. */
import { movedStretch } from './apply.js'
import type { ChangeSet, Word } from './change.js'
import { nestOf } from './nest.js'

/** A replaced stretch of the old text, and what stands for it in the new one; the texts outside of all of them are the same. */
export interface OuterEdit {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** A stretch that moved: one of the edits holds its old place, one its new one. */
export interface OuterMove {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** As delegates name the two places; null outside of documents. */
  readonly oldPath: string | null
  readonly newPath: string | null
}

export interface OuterEdits {
  /** In order, without overlap on either side; those that touch stay apart: each is one change. */
  readonly edits: readonly OuterEdit[]
  readonly moves: readonly OuterMove[]
}

export function outerEdits({ changes }: ChangeSet): OuterEdits {
  const moves: OuterMove[] = []
  const words: Word[] = []
  const whole = new Set<Word>()
  for (const change of changes) {
    const stretch = movedStretch(change)
    words.push(...change.words)
    if (stretch === null) continue
    const { cut, paste } = stretch
    whole.add(cut).add(paste)
    const paths = { oldPath: change.old?.path ?? null, newPath: change.new?.path ?? null }
    moves.push({ fromA: cut.fromA, toA: cut.toA, fromB: paste.fromB, toB: paste.toB, ...paths })
  }
  const cuts = nestOf(moves.map(({ fromA, toA }) => ({ from: fromA, to: toA })))
  const pastes = nestOf(moves.map(({ fromB, toB }) => ({ from: fromB, to: toB })))
  // What changed inside of a stretch that moved shows in the two texts of the stretch.
  const outer = words.filter(word => {
    const { fromA, toA, fromB, toB } = word
    const own = whole.has(word) ? moves.findIndex(move => isOf(move, word)) : -1
    return fromA < toA ? cuts.around(fromA, toA, own) < 0 : pastes.around(fromB, toB, own) < 0
  })
  outer.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB || x.toA - y.toA)
  return { edits: joined(outer), moves }
}

function isOf(move: OuterMove, { fromA, toA, fromB, toB }: Word): boolean {
  return fromA < toA ? move.fromA === fromA && move.toA === toA : move.fromB === fromB && move.toB === toB
}

function joined(words: readonly Word[]): OuterEdit[] {
  const edits: { fromA: number; toA: number; fromB: number; toB: number }[] = []
  for (const { fromA, toA, fromB, toB } of words) {
    const last = edits[edits.length - 1]
    if (last !== undefined && (last.toA > fromA || last.toB > fromB)) {
      last.toA = Math.max(last.toA, toA)
      last.toB = Math.max(last.toB, toB)
    } else edits.push({ fromA, toA, fromB, toB })
  }
  return edits
}
