/** Puts passages into the lanes: pairs with what stayed and what did not, and those without mate. */
import type { Span } from '../../source/position.js'
import type { Pair } from '../alignment.js'
import type { PairWords, PlacedToken, TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { TokenMatch } from '../words/token.js'
import { addMates, type Item, type Lane, markerItem, mate, pairItem, passageItem } from './item.js'
import { isSameBody, isSameStretch, isUnbroken, passagesOf } from './same.js'

/** Passages in a row whose source did not change are one thing: nine tenths of most texts. */
export function addSame(lane: Lane, first: Pair, last: Pair, a: TextSide, b: TextSide): void {
  const [firstA, firstB] = passagesOf(first, a, b)
  const [lastA, lastB] = passagesOf(last, a, b)
  addMates(lane, pairItem('whole', firstA.from, lastA.to, first), pairItem('whole', firstB.from, lastB.to, first))
}

export function addPair(lane: Lane, pair: Pair, a: TextSide, b: TextSide, wordsOf: (pair: Pair) => PairWords): void {
  const passagesA = pair.a.map(index => a.passages[index] as Passage)
  const passagesB = pair.b.map(index => b.passages[index] as Passage)
  const [firstA, firstB] = [passagesA[0] as Passage, passagesB[0] as Passage]
  const [endA, endB] = [Math.max(...passagesA.map(({ to }) => to)), Math.max(...passagesB.map(({ to }) => to))]
  addMates(lane, pairItem('open', firstA.from, firstA.from, pair), pairItem('open', firstB.from, firstB.from, pair))
  addMates(lane, pairItem('close', endA, endA, pair), pairItem('close', endB, endB, pair))
  const markersA = markerItems(passagesA, pair)
  const markersB = markerItems(passagesB, pair)
  const [markA, markB] = [markersA[0], markersB[0]]
  if (markA !== undefined && markB !== undefined && markA.passage === firstA && markB.passage === firstB)
    mate(markA, markB)
  lane.a.push(...markersA)
  lane.b.push(...markersB)
  if (isSameBody(pair, firstA, firstB, a.source, b.source)) {
    const wholeA = pairItem('whole', (firstA.marker as Span).to, firstA.to, pair)
    addMates(lane, wholeA, pairItem('whole', (firstB.marker as Span).to, firstB.to, pair))
    return
  }
  addTokens(lane, pair, wordsOf(pair), isUnbroken(pair, firstA, firstB), a.source, b.source)
}

/** Words, each of them a thing. Words in a row that stayed, and stand in the same source, are one: most of a clause of which a word differs. */
function addTokens(
  lane: Lane,
  pair: Pair,
  { tokensA, tokensB, matches }: PairWords,
  joins: boolean,
  sourceA: string,
  sourceB: string,
): void {
  let [nextA, nextB] = [0, 0]
  const addUnmatched = (toA: number, toB: number) => {
    for (; nextA < toA; nextA++) lane.a.push(tokenItem(tokensA, nextA, pair))
    for (; nextB < toB; nextB++) lane.b.push(tokenItem(tokensB, nextB, pair))
  }
  for (let index = 0; index < matches.length; index++) {
    const { a, b } = matches[index] as TokenMatch
    addUnmatched(a, b)
    const first = index
    if (joins) while (isNext(matches, index)) index++
    nextA += index - first + 1
    nextB += index - first + 1
    const { sourceFrom: fromA } = tokensA[a] as PlacedToken
    const { sourceFrom: fromB } = tokensB[b] as PlacedToken
    const { sourceTo: toA } = tokensA[nextA - 1] as PlacedToken
    const { sourceTo: toB } = tokensB[nextB - 1] as PlacedToken
    if (index > first && isSameStretch(sourceA, fromA, toA, sourceB, fromB, toB))
      addMates(lane, pairItem('whole', fromA, toA, pair), pairItem('whole', fromB, toB, pair))
    else
      for (let atA = a, atB = b; atA < nextA; atA++, atB++)
        addMates(lane, tokenItem(tokensA, atA, pair), tokenItem(tokensB, atB, pair))
  }
  addUnmatched(tokensA.length, tokensB.length)
}

/** Whether the next words on both sides are a match too. */
function isNext(matches: readonly TokenMatch[], index: number): boolean {
  const [match, next] = [matches[index] as TokenMatch, matches[index + 1]]
  return next !== undefined && next.a === match.a + 1 && next.b === match.b + 1
}

function tokenItem(tokens: readonly PlacedToken[], token: number, pair: Pair): Item {
  const { sourceFrom, sourceTo } = tokens[token] as PlacedToken
  return pairItem('token', sourceFrom, sourceTo, pair, token)
}

function markerItems(passages: readonly Passage[], pair: Pair): Item[] {
  return passages.flatMap(passage => (passage.marker === null ? [] : [markerItem(passage, passage.marker, pair)]))
}

/** A passage without mate, in parts where notes interrupt it. */
export function addUnpaired(
  passages: readonly Passage[],
  isPaired: Uint8Array,
  laneOf: (index: number) => Item[],
): void {
  for (const passage of passages) {
    if (isPaired[passage.index] === 1) continue
    const items = laneOf(passage.index)
    let { from } = passage
    for (const hole of passage.holes) {
      if (hole.from > from) items.push(passageItem(passage, from, hole.from))
      from = Math.max(from, hole.to)
    }
    if (passage.to > from) items.push(passageItem(passage, from, passage.to))
  }
}
