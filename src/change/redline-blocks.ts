/** Makes the redline of a comparison: every passage once, in order of the new text; what is gone stands where it stood. */
import type { Pair } from './alignment.js'
import type { Comparison, PairWords, TextSide } from './comparison.js'
import { plain } from './leaves.js'
import type { Passage } from './passage.js'
import { isSameFormat, type Pieces, piecesOf } from './pieces.js'
import { placedTokens } from './placed.js'
import type { Redline, RedlineBlock, Run } from './redline.js'
import { trimmed } from './trim.js'
import { type Witness, witnessOf } from './witness.js'
import { matchTokens } from './words/match.js'

export function redlineOf(comparison: Comparison): Redline {
  const { a, b, alignment } = comparison
  const pairOfA = new Map<number, Pair>()
  const pairOfB = new Map<number, Pair>()
  for (const pair of alignment.pairs) {
    for (const index of pair.a) pairOfA.set(index, pair)
    for (const index of pair.b) pairOfB.set(index, pair)
  }
  const writing: Writing = { comparison, witness: witnessOf(comparison), blocks: [] }
  let nextA = 0
  const flushTo = (index: number) => {
    for (; nextA < index; nextA++) {
      const pair = pairOfA.get(nextA)
      if (pair === undefined) addAlone(writing, 'removed', a.passages[nextA] as Passage)
      else if (isMoved(comparison, pair)) addAway(writing, pair, nextA)
    }
  }
  for (const passage of b.passages) {
    const pair = pairOfB.get(passage.index)
    if (pair === undefined) {
      addAlone(writing, 'added', passage)
      continue
    }
    if (pair.b[0] !== passage.index) continue
    if (pair.move === null) flushTo(pair.a[0] as number)
    addPair(writing, pair)
    if (pair.move === null) nextA = Math.max(nextA, (pair.a[pair.a.length - 1] as number) + 1)
  }
  flushTo(a.passages.length)
  return { blocks: writing.blocks }
}

interface Writing {
  readonly comparison: Comparison
  readonly witness: Witness
  readonly blocks: RedlineBlock[]
}

/** Told as a move: a note that only the layout put elsewhere is not. */
function isMoved({ alignment }: Comparison, { move }: Pair): boolean {
  return move !== null && alignment.moves[move]?.silent === false
}

function addAlone(
  { comparison: { a, b }, witness, blocks }: Writing,
  status: 'added' | 'removed',
  passage: Passage,
): void {
  const isNew = status === 'added'
  const changes = isNew ? witness.ofNew(passage) : witness.ofOld(passage)
  const change = changes[0] ?? null
  const pieces = piecesOf(isNew ? b : a, passage)
  blocks.push({
    status,
    old: isNew ? null : passage,
    new: isNew ? passage : null,
    changes,
    marker: markerRuns(status, isNew ? b : a, passage, change),
    runs: pieces.cut(0, passage.text.length).map(({ text, format }) => ({ op: status, text, format, change })),
  })
}

function addAway({ comparison, witness, blocks }: Writing, pair: Pair, index: number): void {
  const { a, b } = comparison
  const passage = a.passages[index] as Passage
  const changes = witness.ofOld(passage)
  const change = witness.moveOf(changes)
  const place = Math.min(pair.a.indexOf(index), pair.b.length - 1)
  blocks.push({
    status: 'moved-away',
    old: passage,
    new: b.passages[pair.b[place] as number] as Passage,
    changes,
    marker: markerRuns('removed', a, passage, change),
    runs: piecesOf(a, passage)
      .cut(0, passage.text.length)
      .map(({ text, format }) => ({ op: 'removed', text, format, change })),
  })
}

function addPair(writing: Writing, pair: Pair): void {
  const { comparison, witness, blocks } = writing
  const { a, b } = comparison
  const olds = pair.a.map(index => a.passages[index] as Passage)
  const news = pair.b.map(index => b.passages[index] as Passage)
  const whole = pairRuns(writing, pair, olds, news)
  const count = Math.max(olds.length, news.length)
  for (let place = 0; place < count; place++) {
    const old = olds[Math.min(place, olds.length - 1)] as Passage
    const now = news[Math.min(place, news.length - 1)] as Passage
    const changes = [...new Set([...witness.ofOld(old), ...witness.ofNew(now)])].sort((x, y) => x - y)
    const runs = whole[place] ?? []
    // The second part of a split has a marker that is new, that of a merger one that is gone.
    const marker =
      place === 0 || (olds.length > place && news.length > place)
        ? markerPair(writing, old, now, changes)
        : news.length > place
          ? markerRuns('added', b, now, changes[0] ?? null)
          : markerRuns('removed', a, old, changes[0] ?? null)
    const isTouched = changes.length > 0 || [...runs, ...marker].some(({ op }) => op !== 'same')
    const status = isMoved(comparison, pair) ? 'moved-here' : isTouched ? 'changed' : 'same'
    blocks.push({ status, old, new: now, changes, marker, runs: coalesced(runs) })
  }
}

/** The runs of a pair, for each of its passages. */
function pairRuns(
  writing: Writing,
  pair: Pair,
  olds: readonly Passage[],
  news: readonly Passage[],
  matched: PairWords | undefined = writing.comparison.words.get(pair),
): Run[][] {
  const { comparison, witness } = writing
  const { a, b } = comparison
  const oldPieces = olds.map(passage => piecesOf(a, passage))
  const newPieces = news.map(passage => piecesOf(b, passage))
  if (matched === undefined) {
    const [old, now] = [olds[0] as Passage, news[0] as Passage]
    if (old.text !== now.text) return pairRuns(writing, pair, olds, news, sameWords(a, b, old, now))
    return [notes(sameRuns(newPieces[0] as Pieces, 0, now.text.length), oldPieces[0] as Pieces, newPieces[0] as Pieces)]
  }
  const joinedA = joinedText(olds)
  const joinedB = joinedText(news)
  const rows: Run[][] = Array.from({ length: Math.max(olds.length, news.length) }, () => [])
  const placeOf = (offsetA: number, offsetB: number) =>
    news.length > 1 ? joinedB.placeAt(offsetB) : joinedA.placeAt(offsetA)
  for (const step of stepsOf(matched.tokensA, matched.tokensB, matched.matches, joinedA, joinedB)) {
    const { fromA, toA, fromB, toB } = step
    if (step.same) {
      // A stretch that holds the place where two were joined stands in both rows.
      const seam = olds.length > 1 ? joinedA.seamIn(fromA, toA) : null
      const cuts = seam === null ? [fromB, toB] : [fromB, Math.min(toB, fromB + seam - fromA), toB]
      for (let index = 1; index < cuts.length; index++) {
        const row = index > 1 && seam !== null ? joinedA.placeAt(seam) : placeOf(fromA, fromB)
        for (const part of joinedB.parts(cuts[index - 1] as number, cuts[index] as number)) {
          const share = news.length > 1 ? part.place : row
          rows[share]?.push(...sameRuns(newPieces[part.place] as Pieces, part.from, part.to))
        }
      }
      continue
    }
    for (const part of joinedA.parts(fromA, toA)) {
      const share = olds.length > 1 ? part.place : placeOf(fromA, fromB)
      const pieces = (oldPieces[part.place] as Pieces).cut(part.from, part.to)
      const change = witness.atOld(olds[part.place] as Passage, part.from)
      rows[share]?.push(...pieces.map(({ text, format }): Run => ({ op: 'removed', text, format, change })))
    }
    for (const part of joinedB.parts(fromB, toB)) {
      const share = news.length > 1 ? part.place : placeOf(Math.max(fromA, toA - 1), fromB)
      const pieces = (newPieces[part.place] as Pieces).cut(part.from, part.to)
      const change = witness.atNew(news[part.place] as Passage, part.from)
      rows[share]?.push(...pieces.map(({ text, format }): Run => ({ op: 'added', text, format, change })))
    }
  }
  if (olds.length === 1 && news.length === 1)
    return [notes(rows[0] as Run[], oldPieces[0] as Pieces, newPieces[0] as Pieces)]
  return rows
}

/** The words of passages that differ in quotes and dashes alone. */
function sameWords(a: TextSide, b: TextSide, old: Passage, now: Passage): PairWords {
  const tokensA = placedTokens(a, old)
  const tokensB = placedTokens(b, now)
  return { tokensA, tokensB, matches: matchTokens(tokensA, tokensB).matches }
}

function sameRuns(pieces: Pieces, from: number, to: number): Run[] {
  return pieces.cut(from, to).map(({ text, format }) => ({ op: 'same', text, format, change: null }))
}

/** Runs in a row of one kind are one run. */
function coalesced(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole[whole.length - 1]
    const joins =
      last !== undefined &&
      last.op === run.op &&
      last.change === run.change &&
      !last.format.note &&
      !run.format.note &&
      isSameFormat(last.format, run.format)
    if (last !== undefined && joins) whole[whole.length - 1] = { ...last, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

/** Marks of notes that one of the texts alone has are put in, or taken out, by themselves. */
function notes(runs: Run[], old: Pieces, now: Pieces): Run[] {
  const had = new Set(old.notes)
  const has = new Set(now.notes)
  const kept = runs.map(run =>
    run.format.note && run.op === 'same' && !had.has(run.text) ? { ...run, op: 'added' as const } : run,
  )
  const shown = new Set(runs.filter(({ op, format }) => op === 'removed' && format.note).map(({ text }) => text))
  for (const label of old.notes)
    if (!has.has(label) && !shown.has(label))
      kept.push({ op: 'removed', text: label, format: { ...plain, note: true }, change: null })
  return kept
}

interface Joined {
  readonly text: string
  /** Where each passage begins in the text. */
  readonly starts: readonly number[]
  placeAt(offset: number): number
  /** The start of the first passage that begins inside of a stretch; null when none does. */
  seamIn(from: number, to: number): number | null
  /** A stretch of the text by passages, offsets in each; blanks between passages are in none. */
  parts(from: number, to: number): { place: number; from: number; to: number }[]
}

function joinedText(passages: readonly Passage[]): Joined {
  const starts: number[] = []
  let text = ''
  for (const [place, passage] of passages.entries()) {
    if (place > 0) text += ' '
    starts.push(text.length)
    text += passage.text
  }
  return {
    text,
    starts,
    placeAt: offset =>
      Math.max(
        0,
        starts.findLastIndex(start => start <= offset),
      ),
    seamIn: (from, to) => starts.find((start, place) => place > 0 && from < start && start < to) ?? null,
    parts: (from, to) =>
      passages.flatMap((passage, place) => {
        const start = starts[place] as number
        const [first, last] = [Math.max(from, start), Math.min(to, start + passage.text.length)]
        return first < last ? [{ place, from: first - start, to: last - start }] : []
      }),
  }
}

interface Step {
  readonly same: boolean
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** Stretches of both texts that are the same, and between them those that are not, cut as small as they read well. */
function* stepsOf(
  tokensA: Matched['tokensA'],
  tokensB: Matched['tokensB'],
  matches: Matched['matches'],
  a: Joined,
  b: Joined,
): Generator<Step> {
  const placeOf = (joined: Joined, passages: ReadonlyMap<Passage, number>, token: Matched['tokensA'][number]) =>
    (joined.starts[passages.get(token.passage) ?? 0] ?? 0) + token.from
  const orderA = placesOf(tokensA)
  const orderB = placesOf(tokensB)
  let [endA, endB, nextA, nextB] = [0, 0, 0, 0]
  for (let index = 0; index <= matches.length; index++) {
    const match = matches[index]
    const [tokenA, tokenB] = match === undefined ? [undefined, undefined] : [tokensA[match.a], tokensB[match.b]]
    const startA = tokenA === undefined ? a.text.length : placeOf(a, orderA, tokenA)
    const startB = tokenB === undefined ? b.text.length : placeOf(b, orderB, tokenB)
    const [untilA, untilB] = match === undefined ? [tokensA.length, tokensB.length] : [match.a, match.b]
    const keep = {
      fromA: nextA < untilA ? placeOf(a, orderA, tokensA[nextA] as Matched['tokensA'][number]) : 0,
      toA: nextA < untilA ? endOf(a, orderA, tokensA[untilA - 1] as Matched['tokensA'][number]) : 0,
      fromB: nextB < untilB ? placeOf(b, orderB, tokensB[nextB] as Matched['tokensA'][number]) : 0,
      toB: nextB < untilB ? endOf(b, orderB, tokensB[untilB - 1] as Matched['tokensA'][number]) : 0,
    }
    const gap = { fromA: endA, toA: startA, fromB: endB, toB: startB }
    const cut = trimmed(a.text, b.text, gap, keep)
    yield { same: true, fromA: gap.fromA, toA: cut.fromA, fromB: gap.fromB, toB: cut.fromB }
    if (cut.fromA < cut.toA || cut.fromB < cut.toB) yield { same: false, ...cut }
    endA = tokenA === undefined ? startA : endOf(a, orderA, tokenA)
    endB = tokenB === undefined ? startB : endOf(b, orderB, tokenB)
    // The same word with other quotes or dashes is shown as both texts have it.
    if (a.text.slice(startA, endA) === b.text.slice(startB, endB)) {
      yield { same: true, fromA: cut.toA, toA: endA, fromB: cut.toB, toB: endB }
    } else {
      yield { same: true, fromA: cut.toA, toA: startA, fromB: cut.toB, toB: startB }
      yield { same: false, fromA: startA, toA: endA, fromB: startB, toB: endB }
    }
    nextA = untilA + 1
    nextB = untilB + 1
  }
}

type Matched = NonNullable<ReturnType<Comparison['words']['get']>>

/** The passages of a pair in order. */
function placesOf(tokens: Matched['tokensA']): Map<Passage, number> {
  const places = new Map<Passage, number>()
  for (const { passage } of tokens) if (!places.has(passage)) places.set(passage, places.size)
  return places
}

function endOf(joined: Joined, places: ReadonlyMap<Passage, number>, token: Matched['tokensA'][number]): number {
  return (joined.starts[places.get(token.passage) ?? 0] ?? 0) + token.to
}

function markerPair({ comparison: { a, b } }: Writing, old: Passage, now: Passage, changes: readonly number[]): Run[] {
  const [was, is] = [markerText(a, old), markerText(b, now)]
  if (was === is) return is === '' ? [] : [{ op: 'same', text: is, format: plain, change: null }]
  const change = changes[0] ?? null
  return [
    ...(was === '' ? [] : [{ op: 'removed' as const, text: was, format: plain, change }]),
    ...(is === '' ? [] : [{ op: 'added' as const, text: is, format: plain, change }]),
  ]
}

function markerRuns(op: 'added' | 'removed', side: TextSide, passage: Passage, change: number | null): Run[] {
  const text = markerText(side, passage)
  return text === '' ? [] : [{ op, text, format: plain, change }]
}

/** The marker without the signs of Markdown: "a)". */
function markerText({ source }: TextSide, { marker }: Passage): string {
  return marker === null ? '' : source.slice(marker.from, marker.to).replace(/[\s*_\\]+/g, '')
}
