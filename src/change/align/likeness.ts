/** How alike two passages are, from 0 to 1: the share of words that stayed, in their order. */
import type { Words } from './words.js'

/**
 * Longer stretches are compared by pairs of neighbouring words: 256 by 256 words take 0.1 ms word by word, and texts so long have so many common
 * words that pairs of them tell more.
 */
const maxCells = 1 << 16

/**
 * An expansion keeps the old text whole, however much is added: it counts when the shorter text has so many words (below, "of the Union" would be
 * held by any clause), is so large a part of the longer one, and nearly all of its pairs of words are in the longer one.
 */
const held = { words: 6, part: 0.25, pairs: 0.7 }

/** A clause to which something was added at one end, a citation most often, is still that clause, however short it was. */
const atOneEnd = 0.5

/** One word is enough where nothing else stands in its place ("expenses,"), and nowhere else. */
const oneWordAtOneEnd = 0.4

/** Of two texts alone; the same whichever comes first. What is surely below `least` is not worked out: some number below it is given. */
export function likeness(a: Words, b: Words, least = 0.25): number {
  const [lengthA, lengthB] = [a.order.length, b.order.length]
  if (lengthA === 0 || lengthB === 0) return 0
  const most = common(a.sorted, b.sorted)
  const shorter = Math.min(lengthA, lengthB)
  // No order of words makes more of it.
  if (2 * most < least * (lengthA + lengthB) && most < held.pairs * shorter) return (2 * most) / (lengthA + lengthB)
  const kept = keptWords(a.order, b.order)
  const dice = (2 * kept) / (lengthA + lengthB)
  if (dice < atOneEnd && kept === shorter && isAtOneEnd(a.order, b.order))
    return shorter > 1 ? atOneEnd : oneWordAtOneEnd
  if (dice >= held.pairs || shorter < held.words || shorter < held.part * Math.max(lengthA, lengthB)) return dice
  if (most < held.pairs * shorter) return dice
  const pairs = common(allPairsOf(a), allPairsOf(b)) / (shorter - 1)
  return pairs >= held.pairs ? Math.max(dice, held.pairs * pairs) : dice
}

/** The shorter one is what the longer one begins or ends with. */
function isAtOneEnd(a: Int32Array, b: Int32Array): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const stands = (from: number) => short.every((word, at) => long[from + at] === word)
  return stands(0) || stands(long.length - short.length)
}

/** How many numbers two ascending lists share. */
export function common(a: Int32Array, b: Int32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** How many words are the same in the same order; of long texts an estimate. */
function keptWords(a: Int32Array, b: Int32Array): number {
  let from = 0
  let toA = a.length
  let toB = b.length
  while (from < toA && from < toB && a[from] === b[from]) from++
  while (from < toA && from < toB && a[toA - 1] === b[toB - 1]) {
    toA--
    toB--
  }
  const same = a.length - (toA - from)
  const [rows, columns] = [toA - from, toB - from]
  if (rows === 0 || columns === 0) return same
  if (rows * columns <= maxCells) return same + longestCommon(a.subarray(from, toA), b.subarray(from, toB))
  // Where each word stays with chance p, a pair of neighbours stays with chance p * p.
  const pairs = common(pairsOf(a.subarray(from, toA)), pairsOf(b.subarray(from, toB)))
  return same + Math.min(rows, columns) * Math.sqrt(pairs / Math.min(rows, columns))
}

let row = new Uint16Array(256)

function longestCommon(a: Int32Array, b: Int32Array): number {
  if (row.length <= b.length) row = new Uint16Array(2 * b.length)
  row.fill(0, 0, b.length + 1)
  for (const word of a) {
    let upLeft = 0
    let left = 0
    for (let j = 0; j < b.length; j++) {
      const up = row[j + 1] as number
      left = word === b[j] ? upLeft + 1 : up > left ? up : left
      row[j + 1] = left
      upLeft = up
    }
  }
  return row[b.length] as number
}

function allPairsOf(words: Words): Int32Array {
  words.pairs ??= pairsOf(words.order)
  return words.pairs
}

/** A number for each two neighbours, ascending. */
function pairsOf(order: Int32Array): Int32Array {
  const pairs = new Int32Array(Math.max(0, order.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = Math.imul(order[at] as number, 31) ^ (order[at + 1] as number)
  return pairs.sort()
}
