/**
 * The differ as one sentence: both texts are cut into passages, passages are aligned, their words matched, what differs is named, and the
 * edits that make it are gathered.
 */
import { indexLines } from '../source/lines.js'
import { align } from './align/align.js'
import type { Pair } from './alignment.js'
import type { ChangeSet, Side } from './change.js'
import type { Finding, PairScene } from './classify/classifier.js'
import { classify } from './classify/classify.js'
import { brokenReferences } from './classify/internal-breaks.js'
import type { Comparison, PairWords, PlacedToken, ReadText, TextSide } from './comparison.js'
import { digestOf } from './digest.js'
import { furnitureOf } from './furniture.js'
import { gather } from './gather.js'
import type { Passage } from './passage.js'
import { passagesOf } from './passages.js'
import { placedTokens } from './placed.js'
import { remarksOn } from './remarks.js'
import { scriptOf } from './script/script.js'
import { hunksOf } from './words/hunks.js'
import { matchTokens } from './words/match.js'

/** Compares two readings of any two texts; never throws on what they say. */
export function compare(old: ReadText, now: ReadText): Comparison {
  const a = passagesOf(old)
  const b = passagesOf(now)
  const alignment = align(a, b)
  const words = new Map<Pair, PairWords>()
  const findings = new Map<Pair, readonly Finding[]>()
  const partners = partnersOf(a, b, alignment.pairs)
  let boundReached = false
  for (const pair of alignment.pairs) {
    if (isSame(a, b, pair)) continue
    const { tokensA, tokensB, matches, bound } = wordsOf(a, b, pair)
    boundReached ||= bound
    const matched: PairWords = { tokensA, tokensB, matches }
    words.set(pair, matched)
    const hunks = hunksOf(matches, tokensA.length, tokensB.length)
    if (hunks.length > 0) findings.set(pair, classify(sceneOf(a, b, pair, matched, partners), hunks))
  }
  const edits = scriptOf(a, b, alignment, pair => words.get(pair) ?? wordsOf(a, b, pair))
  const linesA = indexLines(a.source)
  const linesB = indexLines(b.source)
  const broken = brokenReferences({ a, b, alignment, words })
  const furnitureA = furnitureOf(old.reading)
  const furnitureB = furnitureOf(now.reading)
  const changes = gather({ a, b, linesA, linesB, furnitureA, furnitureB, alignment, words, findings, edits, broken })
  const remarks = remarksOn(a, b, boundReached ? [...alignment.bounds, wordBound] : alignment.bounds)
  const set: ChangeSet = { schemaVersion: 1, old: sideOf(old), new: sideOf(now), changes, remarks }
  return { a, b, alignment, words, set }
}

const wordBound = 'A clause is so long and so different that its words were not all matched'

function isSame(a: TextSide, b: TextSide, pair: Pair): boolean {
  if (pair.a.length > 1 || pair.b.length > 1) return false
  return a.passages[pair.a[0] as number]?.key === b.passages[pair.b[0] as number]?.key
}

function wordsOf(a: TextSide, b: TextSide, pair: Pair): PairWords & { readonly bound: boolean } {
  const tokensA = tokensIn(a, pair.a)
  const tokensB = tokensIn(b, pair.b)
  return { tokensA, tokensB, ...matchTokens(tokensA, tokensB) }
}

function tokensIn(side: TextSide, indices: readonly number[]): PlacedToken[] {
  const [index] = indices
  return indices.length === 1
    ? placedTokens(side, side.passages[index as number] as Passage)
    : indices.flatMap(one => placedTokens(side, side.passages[one] as Passage))
}

interface Partners {
  readonly newOf: (old: Passage) => Passage | null
  readonly oldOf: (now: Passage) => Passage | null
}

function partnersOf(a: TextSide, b: TextSide, pairs: readonly Pair[]): Partners {
  const toB = new Map<number, number>()
  const toA = new Map<number, number>()
  for (const pair of pairs) {
    for (const index of pair.a) toB.set(index, pair.b[0] as number)
    for (const index of pair.b) toA.set(index, pair.a[0] as number)
  }
  return {
    newOf: ({ index }) => b.passages[toB.get(index) ?? -1] ?? null,
    oldOf: ({ index }) => a.passages[toA.get(index) ?? -1] ?? null,
  }
}

function sceneOf(a: TextSide, b: TextSide, pair: Pair, words: PairWords, partners: Partners): PairScene {
  return {
    a,
    b,
    passagesA: pair.a.map(index => a.passages[index] as Passage),
    passagesB: pair.b.map(index => b.passages[index] as Passage),
    words,
    ...partners,
  }
}

function sideOf({ reading, source }: ReadText): Side {
  return {
    file: reading.file,
    designation: reading.documents[0]?.designation ?? null,
    length: source.length,
    digest: digestOf(source),
  }
}
