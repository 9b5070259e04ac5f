/**
 * From aligned passages to edits: both sources are walked together from one thing that stayed to the next, and what lies between is one gap
 * on each side. Every character that differs lies in a gap, so the edits turn one source into the other, byte for byte.
 */
import type { Span } from '../source/position.js'
import type { Alignment, Move, Pair } from './alignment.js'
import type { PairWords, PlacedToken, TextSide } from './comparison.js'
import { nestOf } from './nest.js'
import type { Passage } from './passage.js'
import type { TokenMatch } from './words/token.js'

/** A stretch of both sources that differs, and why. Bounds of `words` are those of the gap: they are trimmed once the classes are known. */
export type ScriptEdit = Stretch & Cause

export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

export type Cause =
  /** Words of a pair: half-open ranges of its tokens. */
  | { readonly type: 'words'; readonly pair: Pair; readonly tokens: Stretch }
  /** The marker of a pair. */
  | { readonly type: 'marker'; readonly pair: Pair }
  /** Where a passage was split, or two were joined. */
  | { readonly type: 'seam'; readonly pair: Pair }
  /** Signs and blanks between words that stayed, or the same word written otherwise. */
  | { readonly type: 'signs'; readonly pair: Pair | null; readonly inWord: boolean }
  /** A passage that is gone, or new, with the blanks before it. */
  | { readonly type: 'passage'; readonly side: 'a' | 'b'; readonly passage: Passage }
  /** A moved stretch: taken away, or put in; `lead` are the blanks before it. */
  | { readonly type: 'move'; readonly move: Move; readonly lead: boolean }
  /** Blanks and page furniture between passages; after a passage that is gone or new at the start of the text they belong to it. */
  | { readonly type: 'between'; readonly with: ScriptEdit | null }

/** Something in one of the sources; `mate` is the same thing in the other one. */
interface Item {
  readonly type: 'open' | 'close' | 'whole' | 'marker' | 'token' | 'passage' | 'move'
  readonly from: number
  readonly to: number
  readonly pair: Pair | null
  /** Of a token, among those of its pair. */
  readonly token: number
  readonly passage: Passage | null
  readonly move: Move | null
  mate: Item | null
  order: number
}

interface Lane {
  /** Ranges of both sources that are walked: the whole texts, or a stretch that moved. */
  readonly bounds: Stretch
  readonly a: Item[]
  readonly b: Item[]
}

/** `wordsOf` gives the words of a pair, also of one whose words are the same and only the source differs. */
export function scriptOf(
  a: TextSide,
  b: TextSide,
  alignment: Alignment,
  wordsOf: (pair: Pair) => PairWords,
): ScriptEdit[] {
  const { pairs, moves } = alignment
  const root: Lane = { bounds: { fromA: 0, toA: a.source.length, fromB: 0, toB: b.source.length }, a: [], b: [] }
  const lanes = moves.map(move => laneOf(move, a, b))
  const nestA = nestOf(moves.map(move => move.a))
  const nestB = nestOf(moves.map(move => move.b))
  const laneAt = (index: number) => (index < 0 ? root : (lanes[index] as Lane))

  const isPairedA = new Uint8Array(a.passages.length)
  const isPairedB = new Uint8Array(b.passages.length)
  for (const pair of pairs) {
    for (const index of pair.a) isPairedA[index] = 1
    for (const index of pair.b) isPairedB[index] = 1
  }
  for (let index = 0; index < pairs.length; ) {
    const pair = pairs[index] as Pair
    const lane = laneAt(pair.move ?? -1)
    const end = sameUntil(pairs, index, a, b)
    if (end > index) addSame(lane, pair, pairs[end - 1] as Pair, a, b)
    else addPair(lane, pair, a, b, wordsOf)
    index = Math.max(end, index + 1)
  }
  addUnpaired(a.passages, isPairedA, index => laneAt(nestA.around(index, index + 1)).a)
  addUnpaired(b.passages, isPairedB, index => laneAt(nestB.around(index, index + 1)).b)
  for (const [index, move] of moves.entries()) {
    const { bounds } = lanes[index] as Lane
    laneAt(nestA.around(move.a.from, move.a.to, index)).a.push(moveItem(move, bounds.fromA, bounds.toA))
    laneAt(nestB.around(move.b.from, move.b.to, index)).b.push(moveItem(move, bounds.fromB, bounds.toB))
  }
  const edits: ScriptEdit[] = []
  const seams = new Map<Pair, Seams>()
  const startsOf = ({ passages }: TextSide, indices: readonly number[]) =>
    indices.slice(1).map(index => (passages[index] as Passage).from)
  for (const pair of pairs) {
    if (pair.a.length > 1 || pair.b.length > 1) seams.set(pair, { a: startsOf(a, pair.a), b: startsOf(b, pair.b) })
  }
  for (const lane of [root, ...lanes]) walkLane(lane, a.source, b.source, seams, edits)
  return edits
}

function laneOf(move: Move, a: TextSide, b: TextSide): Lane {
  const [fromA, toA] = extentOf(a.passages, move.a)
  const [fromB, toB] = extentOf(b.passages, move.b)
  return { bounds: { fromA, toA, fromB, toB }, a: [], b: [] }
}

/** The stretch of the source that a run of passages covers. */
export function extentOf(
  passages: readonly Passage[],
  { from, to }: { readonly from: number; readonly to: number },
): [number, number] {
  let end = 0
  for (let index = from; index < to; index++) end = Math.max(end, (passages[index] as Passage).to)
  return [(passages[from] as Passage).from, end]
}

function moveItem(move: Move, from: number, to: number): Item {
  return { type: 'move', from, to, pair: null, token: -1, passage: null, move, mate: null, order: 0 }
}

function passageItem(passage: Passage, from: number, to: number): Item {
  return { type: 'passage', from, to, pair: null, token: -1, passage, move: null, mate: null, order: 0 }
}

function markerItem(passage: Passage, { from, to }: Span, pair: Pair): Item {
  return { type: 'marker', from, to, pair, token: -1, passage, move: null, mate: null, order: 0 }
}

function pairItem(type: Item['type'], from: number, to: number, pair: Pair, token = -1): Item {
  return { type, from, to, pair, token, passage: null, move: null, mate: null, order: 0 }
}

function mate(x: Item, y: Item): void {
  x.mate = y
  y.mate = x
}

function addMates(lane: Lane, x: Item, y: Item): void {
  mate(x, y)
  lane.a.push(x)
  lane.b.push(y)
}

/** Behind the last pair from `from` on that stays as it is, together with all that stands between; `from` itself when it does not. */
function sameUntil(pairs: readonly Pair[], from: number, a: TextSide, b: TextSide): number {
  let end = from
  for (let last: Pair | null = null; end < pairs.length; end++) {
    const pair = pairs[end] as Pair
    if (!staysBehind(last, pair, a, b)) break
    last = pair
  }
  return end
}

function staysBehind(last: Pair | null, pair: Pair, a: TextSide, b: TextSide): boolean {
  const [x, y] = passagesOf(pair, a, b)
  if (!isUnbroken(pair, x, y) || x.key !== y.key || x.to - x.from !== y.to - y.from) return false
  if (last === null) return isSameStretch(a.source, x.from, x.to, b.source, y.from, y.to)
  const [lastX, lastY] = passagesOf(last, a, b)
  if (pair.move !== last.move || x.index !== lastX.index + 1 || y.index !== lastY.index + 1) return false
  return isSameStretch(a.source, lastX.to, x.to, b.source, lastY.to, y.to)
}

/** The first ones of a pair. */
function passagesOf(pair: Pair, a: TextSide, b: TextSide): [Passage, Passage] {
  return [a.passages[pair.a[0] as number] as Passage, b.passages[pair.b[0] as number] as Passage]
}

/** Passages in a row whose source did not change are one thing: nine tenths of most texts. */
function addSame(lane: Lane, first: Pair, last: Pair, a: TextSide, b: TextSide): void {
  const [firstA, firstB] = passagesOf(first, a, b)
  const [lastA, lastB] = passagesOf(last, a, b)
  addMates(lane, pairItem('whole', firstA.from, lastA.to, first), pairItem('whole', firstB.from, lastB.to, first))
}

function addPair(lane: Lane, pair: Pair, a: TextSide, b: TextSide, wordsOf: (pair: Pair) => PairWords): void {
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

/** One passage on each side, without notes in it: what stands in it is its own. */
function isUnbroken(pair: Pair, x: Passage, y: Passage): boolean {
  return pair.a.length === 1 && pair.b.length === 1 && x.holes.length === 0 && y.holes.length === 0
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

function isSameStretch(
  sourceA: string,
  fromA: number,
  toA: number,
  sourceB: string,
  fromB: number,
  toB: number,
): boolean {
  return toA - fromA === toB - fromB && sourceA.slice(fromA, toA) === sourceB.slice(fromB, toB)
}

/** Another label alone: the words stand as they stood. */
function isSameBody(pair: Pair, x: Passage, y: Passage, sourceA: string, sourceB: string): boolean {
  if (!isUnbroken(pair, x, y) || x.marker === null || y.marker === null || x.key !== y.key) return false
  return isSameStretch(sourceA, x.marker.to, x.to, sourceB, y.marker.to, y.to)
}

function markerItems(passages: readonly Passage[], pair: Pair): Item[] {
  return passages.flatMap(passage => (passage.marker === null ? [] : [markerItem(passage, passage.marker, pair)]))
}

/** A passage without mate, in parts where notes interrupt it. */
function addUnpaired(passages: readonly Passage[], isPaired: Uint8Array, laneOf: (index: number) => Item[]): void {
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

const ranks = { close: 0, open: 1, whole: 2, marker: 2, token: 2, passage: 2, move: 2 } as const

function inOrder(x: Item, y: Item): number {
  return x.from - y.from || ranks[x.type] - ranks[y.type] || x.to - y.to
}

/** Sorts a lane's items and drops those that overlap one before them: what they cover is then in the gap. */
function ordered(items: Item[]): Item[] {
  items.sort(inOrder)
  const kept: Item[] = []
  let end = 0
  for (const entry of items) {
    if (entry.from < end) {
      if (entry.mate !== null) entry.mate.mate = null
      continue
    }
    entry.order = kept.length
    kept.push(entry)
    end = entry.to
  }
  return kept
}

function walkLane(
  { bounds, a, b }: Lane,
  sourceA: string,
  sourceB: string,
  seams: ReadonlyMap<Pair, Seams>,
  edits: ScriptEdit[],
): void {
  const itemsA = ordered(a)
  const itemsB = ordered(b)
  const open: Pair[] = []
  const gap: Gap = { sourceA, sourceB, edits, seams, pair: null, atStart: true }
  let [endA, endB] = [bounds.fromA, bounds.fromB]
  let [nextA, nextB] = [0, 0]
  for (let index = 0; index <= itemsA.length; index++) {
    const entry = itemsA[index]
    const other = entry?.mate ?? null
    const isLast = entry === undefined
    if (!isLast && (other === null || other.mate !== entry || other.order < nextB || itemsB[other.order] !== other))
      continue
    const [toA, toB] = isLast ? [bounds.toA, bounds.toB] : [entry.from, (other as Item).from]
    const untilB = isLast ? itemsB.length : (other as Item).order
    gap.pair = open[open.length - 1] ?? null
    const stretch = { fromA: endA, toA, fromB: endB, toB }
    if (nextA === index && nextB === untilB) closeBlank(gap, stretch)
    else closeGap(gap, stretch, itemsA.slice(nextA, index), itemsB.slice(nextB, untilB))
    if (isLast) return
    gap.atStart = false
    compareMates(entry, other as Item, sourceA, sourceB, edits)
    if (entry.type === 'open') open.push(entry.pair as Pair)
    if (entry.type === 'close') open.splice(Math.max(0, open.lastIndexOf(entry.pair as Pair)))
    endA = entry.to
    endB = (other as Item).to
    nextA = index + 1
    nextB = untilB + 1
  }
}

// In the objects below, what is spread comes last: V8 takes fifty times as long for fields behind a spread (1 µs, Node 20).

/** The same word or marker may be written otherwise: an entity, a quotation mark, another letter. */
function compareMates(x: Item, y: Item, sourceA: string, sourceB: string, edits: ScriptEdit[]): void {
  if (x.type === 'open' || x.type === 'close' || x.type === 'whole') return
  if (isSameStretch(sourceA, x.from, x.to, sourceB, y.from, y.to)) return
  const stretch = { fromA: x.from, toA: x.to, fromB: y.from, toB: y.to }
  const pair = x.pair as Pair
  edits.push(
    x.type === 'marker' ? { type: 'marker', pair, ...stretch } : { type: 'signs', pair, inWord: true, ...stretch },
  )
}

interface Gap {
  readonly sourceA: string
  readonly sourceB: string
  readonly edits: ScriptEdit[]
  readonly seams: ReadonlyMap<Pair, Seams>
  /** The pair that the gap lies in; null between passages. */
  pair: Pair | null
  /** True before the first thing that stayed. */
  atStart: boolean
}

/** Nothing but signs and blanks stands between two things that stayed. */
function closeBlank({ sourceA, sourceB, edits, seams, pair }: Gap, stretch: Stretch): void {
  const { fromA, toA, fromB, toB } = stretch
  if (pair !== null && crossesSeam(seams.get(pair), stretch)) edits.push({ type: 'seam', pair, ...stretch })
  else if (!isSameStretch(sourceA, fromA, toA, sourceB, fromB, toB))
    edits.push(
      pair === null ? { type: 'between', with: null, ...stretch } : { type: 'signs', pair, inWord: false, ...stretch },
    )
}

function closeGap(gap: Gap, stretch: Stretch, itemsA: readonly Item[], itemsB: readonly Item[]): void {
  const { sourceA, sourceB, edits } = gap
  const { fromA, toA, fromB, toB } = stretch
  const [outs, ins] = [itemsA.filter(isApart), itemsB.filter(isApart)]
  const [wordsA, wordsB] = [itemsA.filter(entry => !isApart(entry)), itemsB.filter(entry => !isApart(entry))]
  if (outs.length === 0 && ins.length === 0) return addWords(gap, stretch, wordsA, wordsB)

  // What stands before the first passage that comes or goes, then these, then what stands behind.
  const [beforeA, behindA] = parted(wordsA, outs[0]?.from)
  const [beforeB, behindB] = parted(wordsB, ins[0]?.from)
  const near = behindA.length > 0 && beforeA.length === 0 && outs.length > 0 && ins.length === 0
  const nearB = behindB.length > 0 && beforeB.length === 0 && ins.length > 0 && outs.length === 0
  const headA = nearB ? [] : beforeA
  const headB = near ? [] : beforeB
  const tailA = nearB ? [...beforeA, ...behindA] : behindA
  const tailB = near ? [...beforeB, ...behindB] : behindB
  let atA = headA.length === 0 ? fromA : (headA[headA.length - 1] as Item).to
  let atB = headB.length === 0 ? fromB : (headB[headB.length - 1] as Item).to
  if (headA.length > 0 || headB.length > 0) addWords(gap, { fromA, toA: atA, fromB, toB: atB }, headA, headB)

  let last: ScriptEdit | null = null
  for (const out of outs) {
    last = apart(gap, out, { fromA: atA, toA: out.to, fromB: atB, toB: atB })
    atA = out.to
  }
  for (const put of ins) {
    last = apart(gap, put, { fromA: atA, toA: atA, fromB: atB, toB: put.to })
    atB = put.to
  }
  if (tailA.length > 0 || tailB.length > 0) addWords(gap, { fromA: atA, toA, fromB: atB, toB }, tailA, tailB)
  else if (sourceA.slice(atA, toA) !== sourceB.slice(atB, toB)) {
    edits.push({ fromA: atA, toA, fromB: atB, toB, type: 'between', with: gap.atStart ? last : null })
  }
}

/** A passage or a moved stretch; not a word of a pair. */
function isApart({ type }: Item): boolean {
  return type === 'passage' || type === 'move'
}

function parted(items: readonly Item[], at: number | undefined): [Item[], Item[]] {
  if (at === undefined) return [[...items], []]
  return [items.filter(({ from }) => from < at), items.filter(({ from }) => from >= at)]
}

/** A passage goes, or comes, with the blanks before it; a moved stretch leaves them, so that it can be put in as it is. */
function apart(gap: Gap, entry: Item, stretch: Stretch): ScriptEdit {
  const { edits } = gap
  if (entry.type === 'passage') {
    const side = stretch.fromA < stretch.toA ? 'a' : 'b'
    const edit: ScriptEdit = { type: 'passage', side, passage: entry.passage as Passage, ...stretch }
    edits.push(edit)
    return edit
  }
  const move = entry.move as Move
  const isOut = stretch.fromA < stretch.toA
  const cut = isOut ? { ...stretch, toA: entry.from } : { ...stretch, toB: entry.from }
  if (cut.fromA < cut.toA || cut.fromB < cut.toB) edits.push({ type: 'move', move, lead: true, ...cut })
  const rest = isOut ? { ...stretch, fromA: entry.from } : { ...stretch, fromB: entry.from }
  const edit: ScriptEdit = { type: 'move', move, lead: false, ...rest }
  edits.push(edit)
  return edit
}

/** Words and markers of one pair that have no mate. */
function addWords(gap: Gap, stretch: Stretch, itemsA: readonly Item[], itemsB: readonly Item[]): void {
  const pair = gap.pair ?? itemsA[0]?.pair ?? itemsB[0]?.pair
  if (pair === undefined || pair === null) return
  const { edits } = gap
  if (crossesSeam(gap.seams.get(pair), stretch)) {
    edits.push({ type: 'seam', pair, ...stretch })
    return
  }
  const [tokensA, tokensB] = [itemsA.filter(isToken), itemsB.filter(isToken)]
  if (tokensA.length === 0 && tokensB.length === 0) {
    edits.push({ type: 'marker', pair, ...stretch })
    return
  }
  // A marker that came or went stands before the words.
  const markA = itemsA.find(entry => entry.type === 'marker')
  const markB = itemsB.find(entry => entry.type === 'marker')
  let { fromA, fromB } = stretch
  if (markA !== undefined || markB !== undefined) {
    const [toA, toB] = [markA?.to ?? fromA, markB?.to ?? fromB]
    edits.push({ fromA, toA, fromB, toB, type: 'marker', pair })
    fromA = toA
    fromB = toB
  }
  const { toA, toB } = stretch
  edits.push({ type: 'words', pair, tokens: tokenRange(tokensA, tokensB), fromA, toA, fromB, toB })
}

function isToken({ type }: Item): boolean {
  return type === 'token'
}

/** Where the second and later passages of a split or a merger begin. */
interface Seams {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

function crossesSeam(seams: Seams | undefined, { fromA, toA, fromB, toB }: Stretch): boolean {
  if (seams === undefined) return false
  return seams.a.some(at => fromA <= at && at <= toA) || seams.b.some(at => fromB <= at && at <= toB)
}

function tokenRange(tokensA: readonly Item[], tokensB: readonly Item[]): Stretch {
  const range = (tokens: readonly Item[]): [number, number] =>
    tokens.length === 0 ? [-1, -1] : [(tokens[0] as Item).token, (tokens[tokens.length - 1] as Item).token + 1]
  const [fromA, toA] = range(tokensA)
  const [fromB, toB] = range(tokensB)
  return { fromA, toA, fromB, toB }
}
