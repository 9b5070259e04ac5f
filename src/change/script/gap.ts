/**
 * What lies between two things that stayed: words of a pair, passages that come and go, blanks. What is spread comes last in the objects here: V8
 * takes fifty times as long for fields behind a spread (1 µs, Node 20).
 */
import type { Move, Pair } from '../alignment.js'
import type { Passage } from '../passage.js'
import type { ScriptEdit, Stretch } from './edit.js'
import type { Item } from './item.js'
import { isSameStretch } from './same.js'

export interface Gap {
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
export function closeBlank({ sourceA, sourceB, edits, seams, pair }: Gap, stretch: Stretch): void {
  const { fromA, toA, fromB, toB } = stretch
  if (pair !== null && crossesSeam(seams.get(pair), stretch)) edits.push({ type: 'seam', pair, ...stretch })
  else if (!isSameStretch(sourceA, fromA, toA, sourceB, fromB, toB))
    edits.push(
      pair === null ? { type: 'between', with: null, ...stretch } : { type: 'signs', pair, inWord: false, ...stretch },
    )
}

export function closeGap(gap: Gap, stretch: Stretch, itemsA: readonly Item[], itemsB: readonly Item[]): void {
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
export interface Seams {
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
