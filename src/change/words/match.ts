/**
 * Which words of a clause are still there: fixed stretches first, the cheapest script between them, then a look at how it reads. One side is `x`,
 * one `y`, whichever is old: so that exchanging the texts exchanges the answer and nothing else.
 */
import { commonRuns } from './anchors.js'
import { cheapest, maxCells } from './cheapest.js'
import { fewEdits } from './few-edits.js'
import { readable } from './readable.js'
import type { Partners, Stretch, Words } from './stretch.js'
import type { Token, TokenMatch } from './token.js'
import { weightOf } from './weight.js'

/** `bound`: stretches were too long and too different to be compared word by word, and count as replaced. */
export function matchTokens(
  a: readonly Token[],
  b: readonly Token[],
): { matches: readonly TokenMatch[]; bound: boolean } {
  const turned = isBehind(a, b)
  const [words, partners, bound] = turned ? partnersOf(b, a) : partnersOf(a, b)
  readable(words, partners)
  const matches: TokenMatch[] = []
  for (let x = 0; x < partners.length; x++) {
    const y = partners[x] as number
    if (y >= 0) matches.push(turned ? { a: y, b: x } : { a: x, b: y })
  }
  return { matches, bound }
}

/** An order of texts: the shorter first, then by the first word that differs. */
function isBehind(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return a.length > b.length
  for (let at = 0; at < a.length; at++) {
    const keyA = (a[at] as Token).key
    const keyB = (b[at] as Token).key
    if (keyA !== keyB) return keyA > keyB
  }
  return false
}

function partnersOf(tokensX: readonly Token[], tokensY: readonly Token[]): [Words, Partners, boolean] {
  const partners = new Int32Array(tokensX.length).fill(-1)
  const middle = trimmed(tokensX, tokensY, partners)
  const ids = new Map<string, number>()
  const weights: number[] = []
  const x = numbered(tokensX, middle.fromX, middle.toX, ids, weights)
  const y = numbered(tokensY, middle.fromY, middle.toY, ids, weights)
  const words: Words = { x, y, tokensX, tokensY, weights }
  return [words, partners, matchStretch(words, partners, middle, 0)]
}

/** Matches what both sides begin and end with: most of most clauses, which is never numbered. */
function trimmed(tokensX: readonly Token[], tokensY: readonly Token[], partners: Partners): Stretch {
  let from = 0
  let toX = tokensX.length
  let toY = tokensY.length
  while (from < toX && from < toY && tokensX[from]?.key === tokensY[from]?.key) partners[from] = from++
  while (from < toX && from < toY && tokensX[toX - 1]?.key === tokensY[toY - 1]?.key) partners[--toX] = --toY
  return { fromX: from, toX, fromY: from, toY }
}

function numbered(
  tokens: readonly Token[],
  from: number,
  to: number,
  ids: Map<string, number>,
  weights: number[],
): Int32Array {
  const numbers = new Int32Array(to)
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    let id = ids.get(token.key)
    if (id === undefined) {
      id = weights.length
      ids.set(token.key, id)
      weights.push(weightOf(token))
    }
    numbers[at] = id
  }
  return numbers
}

/** Smaller stretches gain nothing by a search for what is fixed: 24 by 24 words. */
const smallCells = 24 * 24
/** A run of so many words around a word that occurs once is no accident; shorter ones are weighed against the rest. */
const fixedRun = 5
/** Fixed runs inside of fixed runs end after two or three turns in prose; what goes deeper was made to. */
const maxDepth = 12

/** True when a bound was reached. */
function matchStretch(words: Words, partners: Partners, whole: Stretch, depth: number): boolean {
  const stretch = closed(words, partners, whole)
  const cells = (stretch.toX - stretch.fromX) * (stretch.toY - stretch.fromY)
  if (cells === 0) return false
  if (cells <= smallCells) return cheapest(words, partners, stretch)
  const small = cells <= maxCells
  const runs = depth < maxDepth ? commonRuns(words, stretch, small ? fixedRun : 1) : []
  if (runs.length === 0) return small ? cheapest(words, partners, stretch) : !fewEdits(words, partners, stretch)
  let bound = false
  let { fromX, fromY } = stretch
  for (const run of runs) {
    for (let at = run.fromX; at < run.toX; at++) partners[at] = run.fromY + at - run.fromX
    if (matchStretch(words, partners, { fromX, toX: run.fromX, fromY, toY: run.fromY }, depth + 1)) bound = true
    fromX = run.toX
    fromY = run.toY
  }
  return matchStretch(words, partners, { fromX, toX: stretch.toX, fromY, toY: stretch.toY }, depth + 1) || bound
}

/** Matches what both sides of a stretch begin and end with. */
function closed({ x, y }: Words, partners: Partners, { fromX, toX, fromY, toY }: Stretch): Stretch {
  while (fromX < toX && fromY < toY && x[fromX] === y[fromY]) partners[fromX++] = fromY++
  while (fromX < toX && fromY < toY && x[toX - 1] === y[toY - 1]) partners[--toX] = --toY
  return { fromX, toX, fromY, toY }
}
