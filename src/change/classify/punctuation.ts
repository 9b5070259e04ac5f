/** Marks, and the "and" or "or" that joins the last item of a list. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Classifier } from './classifier.js'
import { within, without } from './cut.js'
import { saidOfAll } from './said.js'

export const punctuation: Classifier = {
  id: 'punctuation',
  claim({ words }, hunks) {
    const ends = hunks.flatMap(hunk => endOf(words, hunk) ?? [])
    const rest = without(hunks, ends)
    // A comma in a clause that is worded otherwise anyway is a part of that.
    const inner = rest.every(hunk => isMarks(words, hunk)) ? rest : []
    const marks = [...inner, ...ends]
    return marks.length === 0 ? [] : [{ class: 'punctuation-only', hunks: marks, message: saidOfAll(words, marks) }]
  },
}

/** Whether nothing but marks differs. */
export function isMarks({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  const areMarks = (tokens: readonly PlacedToken[], from: number, to: number) => {
    for (let index = from; index < to; index++) if (tokens[index]?.kind !== 'mark') return false
    return true
  }
  return areMarks(tokensA, fromA, toA) && areMarks(tokensB, fromB, toB)
}

const joint = /^(?:and|or|and\/or)$/i

/** The part of a hunk that is the end of its clause on both sides; null when it has none, or the ends are the same. */
function endOf({ tokensA, tokensB }: PairWords, hunk: Hunk): Hunk | null {
  if (!isLast(tokensA, hunk.toA) || !isLast(tokensB, hunk.toB)) return null
  const fromA = endFrom(tokensA, hunk.fromA, hunk.toA)
  const fromB = endFrom(tokensB, hunk.fromB, hunk.toB)
  const tile = within(hunk, { fromA, toA: hunk.toA, fromB, toB: hunk.toB })
  const [old, now] = [keysOf(tokensA, tile.fromA, tile.toA), keysOf(tokensB, tile.fromB, tile.toB)]
  return old === now ? null : tile
}

/** Nothing of the same passage stands behind. */
function isLast(tokens: readonly PlacedToken[], to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return next === undefined || (last !== undefined && last.passage !== next.passage)
}

/** Where the marks at the end begin, with an "and" behind the last of them. */
function endFrom(tokens: readonly PlacedToken[], from: number, to: number): number {
  let start = to
  if (start > from && joint.test(tokens[start - 1]?.key ?? '')) {
    const isBehindMark = tokens[start - 2]?.kind === 'mark'
    if (!isBehindMark) return to
    start--
  }
  while (start > from && tokens[start - 1]?.kind === 'mark' && isStop(tokens[start - 1] as PlacedToken)) start--
  return start
}

function isStop({ key }: PlacedToken): boolean {
  return /^[,;.:]$/.test(key)
}

function keysOf(tokens: readonly PlacedToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')
}
