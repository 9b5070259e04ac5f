/** What one side made of the base: its edits and moves, told by offsets of the base, with what each of them is about. */

import type { Span } from '../../source/position.js'
import { isBlank } from '../../tree/text.js'
import type { Change, Word } from '../change.js'
import type { Comparison, TextSide } from '../comparison.js'
import { extentOf } from '../extent.js'
import type { Passage } from '../passage.js'
import { boundsOf, PassageFinder } from './passage-finder.js'

export type SideName = 'ours' | 'theirs'
/** The text that characters of the merged text come from. */
export type Origin = SideName | 'base'

export type Rank =
  /** A whole passage, or a part of it between two notes, comes or goes. */
  | 'passage'
  | 'words'
  /** Signs without letters and digits. */
  | 'mark'
  /** The marker of a clause. */
  | 'marker'
  | 'layout'

/** One replaced stretch: `from` and `to` in the base, `fromB` and `toB` in the text of the side. */
export interface Edit {
  readonly side: SideName
  readonly from: number
  readonly to: number
  readonly fromB: number
  readonly toB: number
  readonly rank: Rank
  readonly change: Change
  /** Of a passage that comes, in its side; of one that goes, in the base; null for other ranks. */
  readonly passage: Passage | null
  /** Index of the base's passage whose words it changes; null for passages that come, and for layout. */
  readonly home: number | null
  /** Of a passage that comes: index of the base's passage of the clause, section or annex that it comes into; null for none. */
  readonly owner: number | null
  /** The moved stretch whose text it changes. */
  readonly within: Relocation | null
}

/** A stretch of the base, [from, to), that stands at `at` now. */
export interface Relocation {
  readonly side: SideName
  readonly from: number
  readonly to: number
  readonly at: number
  readonly fromB: number
  readonly toB: number
  /** From the blanks that were put in before it, to those behind. */
  readonly leadB: number
  readonly tailB: number
  /** Indices of the base's passages in it: half-open. */
  readonly first: number
  readonly end: number
  readonly owner: number | null
  /** The moved stretch into which it was put. */
  readonly within: Relocation | null
  /** Only the layout moved it. */
  readonly silent: boolean
}

export interface Strand {
  readonly side: SideName
  readonly base: TextSide
  readonly own: TextSide
  /** By place in the base, then in the side. */
  readonly edits: readonly Edit[]
  readonly moves: readonly Relocation[]
  /** The passage of the side that the base's passage became; null when it is gone. */
  readonly nowOf: (base: number) => Passage | null
  /** Index of the base's passage that a passage of the side was; null when it is new. */
  readonly wasOf: (own: Passage) => number | null
  /** Whether the side moved a passage of the base. */
  readonly isMoved: (base: number) => boolean
  /** Whether a passage of the base is now a part of the one before it. */
  readonly isJoined: (base: number) => boolean
}

/** One of the three texts. */
export function textOf({ ours, theirs }: Readonly<Record<SideName, Strand>>, origin: Origin): TextSide {
  if (origin === 'base') return ours.base
  return origin === 'ours' ? ours.own : theirs.own
}

export function sourceOf(strands: Readonly<Record<SideName, Strand>>, origin: Origin): string {
  return textOf(strands, origin).source
}

/** The strand of one comparison of the base with a side. */
export function strandOf(side: SideName, { a: base, b: own, alignment, set }: Comparison): Strand {
  const now = new Map<number, Passage>()
  const was = new Map<number, number>()
  for (const pair of alignment.pairs) {
    const [firstA, firstB] = [pair.a[0], pair.b[0]]
    if (firstA === undefined || firstB === undefined) continue
    // Of a split the first part is the old clause; of a merger, the first one lives on.
    now.set(firstA, own.passages[firstB] as Passage)
    was.set(firstB, firstA)
  }
  const joined = new Set(alignment.pairs.flatMap(({ a }) => a.slice(1)))
  const paired = pairedIn(alignment.pairs)
  const words = set.changes.flatMap(change => wholePuts(change.words).map(word => ({ change, word })))
  const { moves, rest } = relocationsIn(side, { base, own, alignment, was, words })
  const finders = { base: new PassageFinder(base.passages), own: new PassageFinder(own.passages) }
  const edits = rest
    .flatMap(entry => byPassage(entry, base, own))
    .map(entry => editOf(side, entry, { base, own, finders, paired, was, moves }))
  edits.sort((x, y) => x.from - y.from || x.fromB - y.fromB || x.to - y.to)
  return {
    side,
    base,
    own,
    edits: wholeMarkers(edits, base, now),
    moves,
    nowOf: index => now.get(index) ?? null,
    wasOf: passage => was.get(passage.index) ?? null,
    isMoved: index => moves.some(({ first, end, silent }) => !silent && first <= index && index < end),
    isJoined: index => joined.has(index),
  }
}

/** Whether an edit takes away a passage of the base, or a part of it between two notes. */
export function isRemoval(edit: Edit): edit is Edit & { readonly home: number } {
  return edit.rank === 'passage' && edit.home !== null
}

interface Paired {
  /** Index of the base's passage by the index of any passage of the side that is a part of it; and the base's paired passages. */
  readonly byOwn: ReadonlyMap<number, number>
  readonly base: ReadonlySet<number>
}

function pairedIn(pairs: Comparison['alignment']['pairs']): Paired {
  const byOwn = new Map<number, number>()
  const base = new Set<number>()
  for (const pair of pairs) {
    for (const index of pair.b) byOwn.set(index, pair.a[Math.min(pair.b.indexOf(index), pair.a.length - 1)] as number)
    for (const index of pair.a) base.add(index)
  }
  return { byOwn, base }
}

interface Entry {
  readonly change: Change
  readonly word: Word
}

/**
 * What a change puts in at one place in a row is one word: of a move, what is put in and the blanks around it are words of their own, and
 * blanks alone would be layout, which gives way to whatever the other side puts in at that place.
 */
function wholePuts(words: readonly Word[]): Word[] {
  const whole: Word[] = []
  for (const word of words) {
    const open = whole.at(-1)
    if (open !== undefined && isPut(open) && isPut(word) && open.toA === word.fromA && open.toB === word.fromB)
      whole[whole.length - 1] = { ...open, toB: word.toB, new: open.new + word.new }
    else whole.push(word)
  }
  return whole
}

function isPut({ fromA, toA, fromB, toB }: Word): boolean {
  return fromA === toA && fromB < toB
}

interface MoveScene extends Pick<Comparison, 'alignment'> {
  readonly base: TextSide
  readonly own: TextSide
  readonly was: ReadonlyMap<number, number>
  readonly words: readonly Entry[]
}

/**
 * The two words of each move are taken out of the rest: the ones that hold it. What else they hold (blanks, page furniture) is taken away as an
 * edit of its own, and put in with what moved. A move whose words are not to be found stays two edits.
 */
function relocationsIn(
  side: SideName,
  { base, own, alignment, was, words }: MoveScene,
): { readonly moves: Relocation[]; readonly rest: Entry[] } {
  const outs = words.filter(({ word }) => word.fromA < word.toA && word.fromB === word.toB)
  const ins = words.filter(({ word }) => isPut(word))
  outs.sort((x, y) => x.word.fromA - y.word.fromA)
  ins.sort((x, y) => x.word.fromB - y.word.fromB)
  type Mutable = { -readonly [Key in keyof Relocation]: Relocation[Key] }
  const moves: Mutable[] = []
  const taken = new Set<Entry>()
  const rest: Entry[] = []
  for (const { a, b, silent } of alignment.moves) {
    const [from, to] = extentOf(base.passages, a)
    const [fromB, toB] = extentOf(own.passages, b)
    const out = holding(outs, 'A', from, to)
    const put = holding(ins, 'B', fromB, toB)
    if (out === undefined || put === undefined || taken.has(out) || taken.has(put)) continue
    taken.add(out).add(put)
    rest.push(...aroundOf(out, from, to))
    moves.push({
      side,
      from,
      to,
      at: put.word.fromA,
      fromB,
      toB,
      leadB: put.word.fromB,
      tailB: put.word.toB,
      first: a.from,
      end: a.to,
      owner: ownerOf(own.passages[b.from] as Passage, own, was),
      within: null,
      silent,
    })
  }
  for (const move of moves) move.within = innermost(moves, move.fromB, move.toB, move)
  return { moves, rest: [...rest, ...words.filter(entry => !taken.has(entry))] }
}

/** The narrowest entry that holds a stretch of one side: moves lie in each other. */
function holding(entries: readonly Entry[], side: 'A' | 'B', from: number, to: number): Entry | undefined {
  const startOf = ({ word }: Entry) => (side === 'A' ? word.fromA : word.fromB)
  const endOf = ({ word }: Entry) => (side === 'A' ? word.toA : word.toB)
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(entries[middle] as Entry) <= from) low = middle + 1
    else high = middle
  }
  // The last that begins before it; those that lie beside it in the same outer one end too soon.
  for (let index = low - 1; index >= 0; index--) if (endOf(entries[index] as Entry) >= to) return entries[index]
  return undefined
}

/** What a deletion takes away before and behind a stretch. */
function aroundOf({ change, word }: Entry, from: number, to: number): Entry[] {
  const part = (fromA: number, toA: number): Entry => ({
    change,
    word: { ...word, fromA, toA, old: word.old.slice(fromA - word.fromA, toA - word.fromA) },
  })
  return [part(word.fromA, from), part(to, word.toA)].filter(entry => entry.word.fromA < entry.word.toA)
}

/** The narrowest moved stretch that holds a stretch of the side. */
function innermost(
  moves: readonly Relocation[],
  fromB: number,
  toB: number,
  other: Relocation | null = null,
): Relocation | null {
  let best: Relocation | null = null
  for (const move of moves) {
    if (move === other || move.fromB > fromB || move.toB < toB) continue
    if (best === null || move.toB - move.fromB < best.toB - best.fromB) best = move
  }
  return best
}

function innermostByBase(moves: readonly Relocation[], from: number, to: number): Relocation | null {
  let best: Relocation | null = null
  for (const move of moves) {
    if (move.from > from || move.to < to) continue
    if (best === null || move.to - move.from < best.to - best.from) best = move
  }
  return best
}

interface EditScene {
  readonly base: TextSide
  readonly own: TextSide
  readonly finders: { readonly base: PassageFinder; readonly own: PassageFinder }
  readonly paired: Paired
  readonly was: ReadonlyMap<number, number>
  readonly moves: readonly Relocation[]
}

function editOf(side: SideName, { change, word }: Entry, scene: EditScene): Edit {
  const { base, own, finders, paired, was, moves } = scene
  const { fromA: from, toA: to, fromB, toB } = word
  const old = finders.base.at(firstWord(base.source, from, to))
  const now = finders.own.at(firstWord(own.source, fromB, toB))
  const goes = from < to && old !== null && !paired.base.has(old.index)
  const comes = fromB < toB && now !== null && !paired.byOwn.has(now.index)
  const within = fromB < toB ? innermost(moves, fromB, toB) : innermostByBase(moves, from, to)
  const given = { side, from, to, fromB, toB, change, within }
  if (isAllBlank(word.old + word.new)) return { ...given, rank: 'layout', passage: null, home: null, owner: null }
  if (comes) return { ...given, rank: 'passage', passage: now, home: null, owner: ownerOf(now, own, was) }
  if (goes) return { ...given, rank: 'passage', passage: old, home: old.index, owner: null }
  if (isLayout(change, word)) return { ...given, rank: 'layout', passage: null, home: null, owner: null }
  const home = from < to && old !== null ? old.index : now === null ? null : (paired.byOwn.get(now.index) ?? null)
  const inMarker = change.class === 'relabelled' || (isIn(old?.marker, from, to) && isIn(now?.marker, fromB, toB))
  const rank = inMarker ? 'marker' : /[\p{L}\p{N}]/u.test(word.old + word.new) ? 'words' : 'mark'
  return { ...given, rank, passage: null, home, owner: null }
}

/** Layout may give way: it is so only where no word does with it. Page furniture comes and goes; what is neither is told as words. */
function isLayout({ class: kind }: Change, { old, new: now }: Word): boolean {
  const [was, is] = [lettersOf(old), lettersOf(now)]
  return kind === 'layout' && (was === is || was === '' || is === '')
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function isIn(span: Span | null | undefined, from: number, to: number): boolean {
  return span !== null && span !== undefined && span.from <= from && to <= span.to
}

/** What comes or goes in one stretch, passage by passage, and in parts where a note interrupts one; each with the blanks before it. */
function byPassage(entry: Entry, base: TextSide, own: TextSide): Entry[] {
  const { fromA, toA, fromB, toB } = entry.word
  if (fromA < toA === fromB < toB) return [entry]
  const goes = fromA < toA
  const { source } = goes ? base : own
  const [from, to] = goes ? [fromA, toA] : [fromB, toB]
  const parts: Entry[] = []
  let at = from
  for (const cut of [...(goes ? boundsOf(base) : boundsOf(own)).between(from, to), to]) {
    if (cut < to && (isAllBlank(source.slice(at, cut)) || isAllBlank(source.slice(cut, to)))) continue
    const text = source.slice(at, cut)
    const word = goes
      ? { fromA: at, toA: cut, fromB, toB, old: text, new: '' }
      : { fromA, toA, fromB: at, toB: cut, old: '', new: text }
    parts.push({ change: entry.change, word })
    at = cut
  }
  return parts
}

/** The first character that is no blank; the end of the stretch when there is none. */
function firstWord(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(source.charCodeAt(at))) at++
  return at
}

function isAllBlank(text: string): boolean {
  return firstWord(text, 0, text.length) === text.length
}

/** The nearest clause, section or annex around a passage that the base has too. */
function ownerOf(passage: Passage, { passages }: TextSide, was: ReadonlyMap<number, number>): number | null {
  let around = outerOf(passage)
  while (around >= 0) {
    const known = was.get(around)
    if (known !== undefined) return known
    around = outerOf(passages[around] as Passage)
  }
  return null
}

/** Index of the passage that a passage lies in: its clause, else its section or annex; -1 for none. */
export function outerOf({ parent, section, index }: Passage): number {
  return parent >= 0 ? parent : section === index ? -1 : section
}

/** Markers are changed as one: half of "10" from one side and half from the other would be no label. */
function wholeMarkers(edits: readonly Edit[], base: TextSide, now: ReadonlyMap<number, Passage>): Edit[] {
  const whole: Edit[] = []
  const done = new Set<number>()
  for (const edit of edits) {
    const old = edit.rank === 'marker' && edit.home !== null ? base.passages[edit.home] : undefined
    const marker = old?.marker ?? null
    const other = old === undefined ? null : (now.get(old.index)?.marker ?? null)
    if (old === undefined || marker === null || other === null || edit.from < marker.from || edit.to > marker.to) {
      whole.push(edit)
      continue
    }
    if (done.has(old.index)) continue
    done.add(old.index)
    whole.push({ ...edit, from: marker.from, to: marker.to, fromB: other.from, toB: other.to })
  }
  return whole
}
