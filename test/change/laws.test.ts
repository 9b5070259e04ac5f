/** What must hold for every pair of texts, whatever stands in them. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { apply } from '../../src/change/apply.js'
import type { Change, ChangeSet } from '../../src/change/change.js'
import { compare } from '../../src/change/compare.js'
import type { Comparison } from '../../src/change/comparison.js'
import { invert } from '../../src/change/invert.js'
import { type OuterMove, outerEdits } from '../../src/change/outer.js'
import type { Passage } from '../../src/change/passage.js'
import type { RedlineBlock, Run } from '../../src/change/redline.js'
import { redlineOf } from '../../src/change/redline-blocks.js'
import { madeTexts, ownTexts, realTexts } from '../revision/bases.js'
import { edits } from '../revision/edits.js'
import { goldLayouts, madeLayouts } from '../revision/layout.js'
import { readText } from '../revision/measure.js'
import { type Base, manyEditsIn, pairOf } from '../revision/revise.js'
import { randomFrom } from '../score/invent.mjs'

vi.setConfig({ testTimeout: 240_000 })

const own = [...ownTexts(), ...madeTexts(6)]
const real = realTexts()

interface Texts {
  readonly old: string
  readonly new: string
}

/** A revision of one of the texts, by one edit or several. */
function revisionsOf(bases: readonly Base[]): fc.Arbitrary<Texts> {
  return fc
    .record({
      base: fc.constantFrom(...bases),
      edit: fc.option(fc.constantFrom(...edits), { freq: 2 }),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(({ base, edit, seed }) => (edit === null ? manyEditsIn(base, seed) : pairOf(base, edit, seed)) ?? null)
    .filter((pair): pair is NonNullable<typeof pair> => pair !== null)
}

/** Texts that have nothing to do with each other. */
function strangersOf(bases: readonly Base[]): fc.Arbitrary<Texts> {
  return fc.tuple(fc.constantFrom(...bases), fc.constantFrom(...bases)).map(([a, b]) => ({ old: a.text, new: b.text }))
}

/** A text and what is left of it when lines and characters go astray. */
function damagedOf(bases: readonly Base[]): fc.Arbitrary<Texts> {
  return fc.tuple(fc.constantFrom(...bases), fc.integer({ min: 1, max: 1_000_000 })).map(([{ text }, seed]) => {
    const random = randomFrom(seed)
    const old = text.slice(0, 8000)
    const lines = old.split('\n')
    for (let count = Math.floor(random() * 6); count > 0; count--) {
      const at = Math.floor(random() * lines.length)
      const chance = random()
      if (chance < 0.3) lines.splice(at, 1)
      else if (chance < 0.6) lines.splice(Math.floor(random() * lines.length), 0, lines[at] as string)
      else
        lines[at] =
          (lines[at] as string).slice(Math.floor(random() * 20)) + crumbs[Math.floor(random() * crumbs.length)]
    }
    return random() < 0.5 ? { old, new: lines.join('\n') } : { old: lines.join('\n'), new: old }
  })
}

const crumbs = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  'a)',
  '1',
  '*',
  '**',
  '[^1]',
  '[^1]: ',
  '|',
  '```',
  '<!--',
  '____________________',
  'considering',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\ud800',
  '[',
  ']',
  'resolves 2',
  'RESOLUTION 7 (QUAYVILLE, 2031)',
  'ANNEX 1',
]

const crumbled = fc
  .array(fc.constantFrom(...crumbs, 'that ferries', '; ', ', ', 'to paint', '\n'), { maxLength: 60 })
  .map(parts => parts.join(' '))
const decoder = new TextDecoder()
const wild = fc.oneof(
  crumbled,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map(bytes => decoder.decode(bytes)),
)
const wildPairs: fc.Arbitrary<Texts> = fc.oneof(
  fc.record({ old: wild, new: wild }),
  fc.record({ old: crumbled, new: crumbled }),
  // Alike but for the middle.
  fc
    .tuple(crumbled, wild, wild, crumbled)
    .map(([head, a, b, tail]) => ({ old: head + a + tail, new: head + b + tail })),
)

function compared({ old, new: now }: Texts): Comparison {
  return compare(readText(old), readText(now))
}

function lawful(texts: Texts): void {
  const comparison = compared(texts)
  const { set } = comparison
  expect(textOf(texts.old, set), 'applied').toBe(texts.new)
  expect(textOf(texts.new, invert(set)), 'inverted and applied').toBe(texts.old)
  expect(invert(invert(set))).toEqual(set)
  expect(JSON.parse(JSON.stringify(set))).toEqual(set)
  for (const change of set.changes) honest(change, texts)
  hasOuterEdits(set, texts)
  readsBack(comparison)
}

/** Between the outer edits both texts are the same; a move lies in one of them on each side. */
function hasOuterEdits(set: ChangeSet, { old, new: now }: Texts): void {
  const { edits, moves } = outerEdits(set)
  let [atA, atB] = [0, 0]
  for (const { fromA, toA, fromB, toB } of [...edits, { fromA: old.length, toA: 0, fromB: now.length, toB: 0 }]) {
    expect(old.slice(atA, fromA), 'between outer edits').toBe(now.slice(atB, fromB))
    ;[atA, atB] = [toA, toB]
  }
  for (const { fromA, toA, fromB, toB } of moves) {
    expect(edits.some(edit => (edit.fromA <= fromA && toA <= edit.toA) || isNested(moves, 'A', fromA, toA))).toBe(true)
    expect(edits.some(edit => (edit.fromB <= fromB && toB <= edit.toB) || isNested(moves, 'B', fromB, toB))).toBe(true)
  }
}

function isNested(moves: readonly OuterMove[], side: 'A' | 'B', from: number, to: number): boolean {
  return moves.some(move => {
    const [begin, end] = side === 'A' ? [move.fromA, move.toA] : [move.fromB, move.toB]
    return begin <= from && to <= end && end - begin > to - from
  })
}

function textOf(base: string, set: ChangeSet): string {
  const result = apply(base, set)
  expect(result.refused, 'refused').toEqual([])
  return result.text as string
}

/** Each word and each place is what the sources have there. */
function honest(change: Change, { old, new: now }: Texts): void {
  let [atA, atB] = [0, 0]
  for (const word of change.words) {
    expect(word.old).toBe(old.slice(word.fromA, word.toA))
    expect(word.new).toBe(now.slice(word.fromB, word.toB))
    expect(word.old !== '' || word.new !== '', 'a word says something').toBe(true)
    if (!change.class.endsWith('-moved') && change.class !== 'layout') {
      expect(word.fromA, 'words in order').toBeGreaterThanOrEqual(atA)
      expect(word.fromB, 'words in order').toBeGreaterThanOrEqual(atB)
      atA = word.toA
      atB = word.toB
    }
  }
  for (const [place, source] of [
    [change.old, old],
    [change.new, now],
  ] as const) {
    if (place === null) continue
    expect(place.text).toBe(source.slice(place.position.start.offset, place.position.end.offset))
  }
  // Blanks before and behind all passages stand in none of them.
  if (change.class !== 'layout') expect(change.old ?? change.new, 'a change stands somewhere').not.toBeNull()
  expect(change.message).not.toMatch(/undefined|null|NaN|\[object/)
  expect(change.message).not.toBe('')
}

/** Accepting all of a redline gives the new passages, rejecting all the old ones. */
function readsBack(comparison: Comparison): void {
  const { blocks } = redlineOf(comparison)
  const accepted = blocks.filter(block => block.new !== null && block.status !== 'moved-away')
  expect(gathered(accepted, block => block.new as Passage, 'removed')).toEqual(comparison.b.passages.map(shownPassage))
  const rejected = blocks
    .filter(block => block.old !== null && block.status !== 'moved-here')
    .map((block, index) => ({ block, index }))
    .sort((a, b) => (a.block.old as Passage).index - (b.block.old as Passage).index || a.index - b.index)
    .map(({ block }) => block)
  expect(gathered(rejected, block => block.old as Passage, 'added')).toEqual(comparison.a.passages.map(shownPassage))
}

function gathered(blocks: readonly RedlineBlock[], passageOf: (block: RedlineBlock) => Passage, without: Run['op']) {
  const gathered: { index: number; text: string }[] = []
  for (const block of blocks) {
    const { index } = passageOf(block)
    const text = block.runs
      .filter(({ op, format }) => op !== without && !format.note)
      .map(run => run.text)
      .join('')
    const last = gathered.at(-1)
    if (last?.index === index) last.text += text
    else gathered.push({ index, text })
  }
  return gathered.map(({ index, text }) => ({ index, text: folded(text) }))
}

function shownPassage({ index, text }: Passage) {
  return { index, text: folded(text) }
}

/** Without blanks: a note's mark that is left out leaves some behind. */
function folded(text: string): string {
  return text.replace(/\s+/g, '')
}

/**
 * Classes and places, in no order: what an inverted comparison has in common with the comparison the other way round. Not so: which of two
 * neighbours that changed places is said to have moved, and broken references, which are broken in the new text only.
 */
function gist(set: ChangeSet): string[] {
  return set.changes
    .filter(({ class: kind }) => kind !== 'layout' && !kind.startsWith('internal-ref-') && !kind.endsWith('-moved'))
    .map(change => `${change.class}: ${change.old?.path ?? ''} -> ${change.new?.path ?? ''}`)
    .sort()
}

const kinds: [string, fc.Arbitrary<Texts>, number][] = [
  ['revisions of our own texts', revisionsOf(own), 150],
  ['texts that have nothing to do with each other', strangersOf(own), 40],
  ['damaged texts', damagedOf(own), 120],
  ['wild strings', wildPairs, 300],
]
if (real.length > 0) {
  kinds.push(
    ['revisions of real texts', revisionsOf(real), 40],
    ['different real texts', strangersOf(real), 10],
    ['damaged real texts', damagedOf(real), 60],
  )
}

describe.each(kinds)('%s', (_name, pairs, numRuns) => {
  it('give back both texts, by apply and by redline', () => {
    fc.assert(fc.property(pairs, lawful), { numRuns })
  })

  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(pairs, ({ new: text }) => {
        expect(compared({ old: text, new: text }).set.changes).toEqual([])
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })

  it('say the same the other way round', () => {
    fc.assert(
      fc.property(pairs, ({ old, new: now }) => {
        const forth = compared({ old, new: now }).set
        const back = compared({ old: now, new: old }).set
        expect(gist(invert(forth))).toEqual(gist(back))
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })

  it('take any choice of changes, and leave all else as it was', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1_000_000 }), ({ old, new: now }, seed) => {
        const comparison = compared({ old, new: now })
        const random = randomFrom(seed)
        const chosen = comparison.set.changes.filter(() => random() < 0.5)
        const text = textOf(old, { ...comparison.set, changes: chosen })
        const words = chosen.flatMap(change => change.words)
        const left = comparison.a.passages.filter(
          ({ from, to, holes }) => holes.length === 0 && !words.some(word => word.fromA <= to && word.toA >= from),
        )
        for (const { from, to } of left) expect(text).toContain(old.slice(from, to))
        if (chosen.length === comparison.set.changes.length) expect(text).toBe(now)
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })
})

describe('layout alone', () => {
  const names = [
    'as-is',
    'wrap72',
    'wrap80-blank',
    'wrap80-pages',
    'blank-lines',
    'no-blank-lines',
    'glued',
    'markdown',
    'markdown-hash',
    'markdown-bold',
    'capitals',
    'colons',
    'tabs',
    'hanging',
    'crlf',
  ]

  it('makes no change of substance in made texts', () => {
    const { readAlike, silent, faults } = madeLayouts(3, names)
    expect(readAlike).toBeGreaterThan(30)
    expect(silent, faults.join('\n')).toBe(readAlike)
  })

  it.skipIf(real.length === 0)('makes no change of substance in real texts (needs ../shared)', () => {
    const { readAlike, silent, faults } = goldLayouts(names.slice(0, 10))
    expect(readAlike).toBeGreaterThan(80)
    expect(silent, faults.join('\n')).toBe(readAlike)
  })
})
