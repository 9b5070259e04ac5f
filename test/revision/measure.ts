/** Asks a comparison what happened between two texts with known edits: how much of it is told, how much of what is told is true. */
import type { Change, Place } from '../../src/change/change.js'
import { compare } from '../../src/change/compare.js'
import { parse } from '../../src/read.js'
import { type Edit, type Expected, type Id, wordsIn } from './edit.js'
import { type Base, manyEditsIn, type Pair, pairOf } from './revise.js'
import type { FrameName, Where } from './sheet.js'

/** What was found of one kind of edit. */
export interface Figures {
  readonly kind: string
  pairs: number
  planted: number
  found: number
  /** Changes that the comparison tells in these pairs, layout left out, and those among them that are true. */
  told: number
  true: number
  /** Moves that never happened; of clauses that stand more than once in the old text they are not counted. */
  falseMoves: number
  /** Words marked and words planted, both sides together, where they can be counted. */
  marked: number
  plantedWords: number
  /** Substantive and other changes beyond layout, where only the layout was changed. */
  readonly faults: string[]
}

export interface Verdict {
  readonly missed: readonly Expected[]
  readonly extra: readonly Change[]
  readonly told: readonly Change[]
  readonly falseMoves: number
  readonly marked: number
  readonly plantedWords: number
  /** Planted ones that were found, by kind. */
  readonly found: readonly Expected[]
}

export const moves: ReadonlySet<string> = new Set(['clause-moved', 'section-moved'])

/** All that a comparison tells beyond layout. */
export function changesOf(old: string, now: string): Change[] {
  return compare(readText(old), readText(now)).set.changes.filter(change => change.class !== 'layout')
}

export function readText(source: string) {
  return { reading: parse(source), source }
}

/** One edit a pair, in each text with each seed. */
export function measure(bases: readonly Base[], edits: readonly Edit[], seeds: readonly number[]): Figures[] {
  const figures = new Map<string, Figures>()
  for (const edit of edits) {
    const pairs = bases.flatMap((base, index) => seeds.map(seed => pairOf(base, edit, seed * 1009 + index)))
    for (const pair of pairs) if (pair !== null) count(figures, edit.name, pair)
  }
  return [...figures.values()]
}

/** Several edits a pair. */
export function measureMany(bases: readonly Base[], seeds: readonly number[]): Figures[] {
  const figures = new Map<string, Figures>()
  for (const [index, base] of bases.entries())
    for (const seed of seeds) {
      const pair = manyEditsIn(base, seed * 2003 + index)
      if (pair !== null) count(figures, 'several at once', pair)
    }
  return [...figures.values()]
}

function count(figures: Map<string, Figures>, name: string, pair: Pair): void {
  const verdict = judge(pair, changesOf(pair.old, pair.new))
  const own = figuresOf(figures, name)
  own.pairs++
  own.told += verdict.told.length
  own.true += verdict.told.length - verdict.extra.length
  own.falseMoves += verdict.falseMoves
  own.marked += verdict.marked
  own.plantedWords += verdict.plantedWords
  for (const expected of pair.planted) {
    // What follows from an edit has rows of its own, wherever it was planted; in the row of several at once all counts.
    const rows = name === 'several at once' ? [own] : [figuresOf(figures, expected.kind)]
    for (const row of rows) {
      row.planted++
      if (verdict.found.includes(expected)) row.found++
    }
  }
  const fault = faultOf(pair, verdict)
  if (fault !== null) own.faults.push(fault)
}

function figuresOf(figures: Map<string, Figures>, kind: string): Figures {
  const known = figures.get(kind)
  if (known !== undefined) return known
  const none = { pairs: 0, planted: 0, found: 0, told: 0, true: 0, falseMoves: 0, marked: 0, plantedWords: 0 }
  const made: Figures = { kind, ...none, faults: [] }
  figures.set(kind, made)
  return made
}

/** Holds what is told against what was planted. */
export function judge(pair: Pair, told: readonly Change[]): Verdict {
  const hits = (expected: Expected) => told.filter(change => isOf(pair, expected, change))
  const instead = ({ orElse }: Expected) => orElse?.every(other => hits(other).length > 0) === true
  const found = pair.planted.filter(expected => hits(expected).length > 0 || instead(expected))
  const truths = [...pair.planted, ...pair.planted.flatMap(({ orElse = [] }) => orElse), ...pair.allowed]
  const extra = told.filter(
    change => !truths.some(expected => isOf(pair, expected, change)) && !isOtherReference(pair, change),
  )
  const counted = pair.planted.filter(expected => expected.words !== null && hits(expected).length > 0)
  const marks = new Set(
    counted.flatMap(expected => [
      ...hits(expected),
      ...pair.allowed.filter(({ kind }) => kind === expected.kind).flatMap(hits),
    ]),
  )
  return {
    missed: pair.planted.filter(expected => !found.includes(expected)),
    extra,
    told,
    found,
    falseMoves: extra.filter(change => moves.has(change.class) && !isRepeated(pair, change)).length,
    marked: sum([...marks].flatMap(({ words }) => words.map(word => wordsIn(word.old) + wordsIn(word.new)))),
    plantedWords: sum(counted.map(({ words }) => (words?.out ?? 0) + (words?.in ?? 0))),
  }
}

function isOf(pair: Pair, expected: Expected, change: Change): boolean {
  return (
    expected.classes.includes(change.class) &&
    stands(change.old, expected.old, pair.placesOld) &&
    stands(change.new, expected.new, pair.placesNew)
  )
}

/** About a reference that the generator does not read, where references may have been shaken. */
function isOtherReference(pair: Pair, change: Change): boolean {
  if (!change.class.startsWith('internal-ref-') || pair.readReferences === null) return false
  return ![...pair.readReferences].some(id => stands(change.old, [id], pair.placesOld))
}

function stands(place: Place | null, ids: readonly Id[], places: ReadonlyMap<number | FrameName, Where>): boolean {
  if (ids.length === 0) return true
  if (place === null) return false
  const [from, to] = [place.position.start.offset, place.position.end.offset]
  return ids.some(id => {
    if (typeof id === 'string' && id.startsWith('note ')) return place.path === id
    const where = places.get(id as number | FrameName)
    if (where === undefined || from >= where.to || where.from >= to) return false
    return typeof id === 'string' || place.path === where.path || from === where.from
  })
}

/** Of a clause that the old text has twice, nobody knows which one is where. */
function isRepeated(pair: Pair, { old }: Change): boolean {
  const words = (old?.text ?? '').replace(/^\W*\w{1,4}\W+/, '').slice(0, 200)
  return words !== '' && pair.old.split(words).length > 2
}

function faultOf(pair: Pair, { missed, extra, marked, plantedWords }: Verdict): string | null {
  const isWide = plantedWords > 0 && marked > plantedWords * 1.5
  if (missed.length === 0 && extra.length === 0 && !isWide) return null
  return [
    pair.name,
    ...missed.map(
      ({ kind, classes, old, new: now }) =>
        `  missed ${classes.join('|')} (${kind}): ${named(old, pair.placesOld)} -> ${named(now, pair.placesNew)}`,
    ),
    ...extra.map(change => `  extra  ${shown(change)}`),
    ...(isWide ? [`  wide   ${marked} words marked, ${plantedWords} planted`] : []),
  ].join('\n')
}

function named(ids: readonly Id[], places: Pair['placesOld']): string {
  return ids.map(id => places.get(id as number | FrameName)?.path ?? id).join(', ') || 'none'
}

export function shown(change: Change): string {
  const words = change.words.map(word => `[-${clipped(word.old)}-]{+${clipped(word.new)}+}`).join(' ')
  return `${change.class}: ${change.old?.path ?? 'none'} -> ${change.new?.path ?? 'none'}: ${words}`
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 80)}... (${line.length})` : line
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** All rows as one. */
export function total(kind: string, rows: readonly Figures[]): Figures {
  const all: Figures = {
    kind,
    pairs: 0,
    planted: 0,
    found: 0,
    told: 0,
    true: 0,
    falseMoves: 0,
    marked: 0,
    plantedWords: 0,
    faults: [],
  }
  for (const row of rows)
    for (const key of ['pairs', 'planted', 'found', 'told', 'true', 'falseMoves', 'marked', 'plantedWords'] as const)
      all[key] += row[key]
  return all
}
