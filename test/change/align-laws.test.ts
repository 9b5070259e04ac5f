/** What holds for the alignment of any two texts: the laws of `Alignment`, itself with itself, and the mirror. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/change/align/align.js'
import type { Alignment, Move, Pair } from '../../src/change/alignment.js'
import type { TextSide } from '../../src/change/comparison.js'
import type { PassageKind } from '../../src/change/passage.js'
import { passagesOf } from '../../src/change/passages.js'
import { parse } from '../../src/read.js'
import { madeTexts } from '../revision/bases.js'
import { make, print } from '../revision/maker.js'
import { manyEditsIn } from '../revision/revise.js'
import { randomFrom } from '../score/invent.mjs'
import { layouts } from '../score/layouts.mjs'
import { broken, type Line, sideOf } from './invented.js'

const words = [
  'that',
  'to',
  'report',
  'harbour',
  'lamps',
  'ferries',
  'annually',
  'Council',
  'keepers',
  'signals',
  'cats',
]
const anyKind = fc.constantFrom<PassageKind>(
  'numberLine',
  'title',
  'history',
  'formula',
  'sectionHeading',
  'sectionHeading',
  'annexHeading',
  'heading',
  'clause',
  'clause',
  'clause',
  'clause',
  'paragraph',
  'note',
  'row',
  'unplaced',
  'verbatim',
)
const anyWords = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(list => list.join(' '))
const anyLine: fc.Arbitrary<Line> = fc.record({
  kind: anyKind,
  text: fc.oneof(anyWords, fc.constantFrom('noting', 'considering', 'to report annually to the Council on lamps', '')),
  depth: fc.nat({ max: 2 }),
  document: fc.option(fc.nat({ max: 2 }), { freq: 4 }),
})
const anyLines = fc.array(anyLine, { maxLength: 40 })

/** A text and what became of it: lines go, come, change places, and change a word. */
const revised = anyLines.chain(lines =>
  fc
    .array(
      fc.record({
        act: fc.constantFrom('move', 'drop', 'add', 'change', 'block'),
        from: fc.nat(),
        to: fc.nat(),
        line: anyLine,
      }),
      { maxLength: 8 },
    )
    .map(steps => {
      const now = [...lines]
      for (const { act, from, to, line } of steps) {
        const at = now.length === 0 ? 0 : from % now.length
        const goal = now.length === 0 ? 0 : to % (now.length + 1)
        if (act === 'drop') now.splice(at, 1)
        else if (act === 'add') now.splice(goal, 0, line)
        else if (act === 'move') now.splice(goal, 0, ...now.splice(at, 1))
        else if (act === 'block') now.splice(goal, 0, ...now.splice(at, 4))
        else if (now.length > 0) now.splice(at, 1, { ...(now[at] as Line), text: `${now[at]?.text} cats` })
      }
      return [lines, now] as const
    }),
)

describe('the laws of alignment', () => {
  it('hold for any two lists of passages', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (one, other) => {
        const [a, b] = [sideOf(one), sideOf(other)]
        expect(broken(align(a, b), a, b)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('hold for a list and its revision, and for the way back', () => {
    fc.assert(
      fc.property(revised, ([one, other]) => {
        const [a, b] = [sideOf(one), sideOf(other)]
        const there = align(a, b)
        expect(broken(there, a, b)).toEqual([])
        expect(mirrored(align(b, a))).toEqual(there)
      }),
      { numRuns: 500 },
    )
  })

  it('leave a text in its place when it is compared with itself', () => {
    fc.assert(
      fc.property(anyLines, lines => {
        const [a, b] = [sideOf(lines), sideOf(lines)]
        const { pairs, moves } = align(a, b)
        expect(moves).toEqual([])
        expect(pairs).toEqual(lines.map((_, index) => ({ a: [index], b: [index], move: null })))
      }),
      { numRuns: 200 },
    )
  })

  it('hold for readings of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (one, other) => {
        const [a, b] = [one, other].map(source => passagesOf({ reading: parse(source), source })) as [
          TextSide,
          TextSide,
        ]
        expect(broken(align(a, b), a, b)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('the laws of alignment, in revisions of whole texts', () => {
  const pairs = madeTexts(6, 7).flatMap(base => [1, 2, 3].flatMap(seed => manyEditsIn(base, seed) ?? []))

  it('hold both ways, and moves are found at all', () => {
    let moves = 0
    let groups = 0
    for (const pair of pairs) {
      const [a, b] = [read(pair.old), read(pair.new)]
      const there = align(a, b)
      expect(broken(there, a, b), pair.name).toEqual([])
      expect(mirrored(align(b, a)), pair.name).toEqual(there)
      moves += there.moves.length
      groups += there.pairs.filter(({ a: one, b: other }) => one.length + other.length > 2).length
    }
    expect(pairs.length).toBeGreaterThan(12)
    expect(moves).toBeGreaterThan(3)
    expect(groups).toBeGreaterThan(0)
  })
})

describe('one text in two layouts', () => {
  const made = make(randomFrom(11), 5000)
  const plain = read(print(made, 'as-is'))

  it.each(Object.keys(layouts))('is in its place: %s', name => {
    const other = read(print(made, name))
    expect(other.passages).toHaveLength(plain.passages.length)
    const { pairs, moves } = align(plain, other)
    expect(moves.filter(({ silent }) => !silent)).toEqual([])
    expect(pairs).toHaveLength(plain.passages.length)
  })
})

function read(source: string): TextSide {
  return passagesOf({ reading: parse(source), source })
}

function mirrored({ pairs, moves, bounds }: Alignment): Alignment {
  const turned = <T extends Pair | Move>(value: T): T => ({ ...value, a: value.b, b: value.a })
  return {
    pairs: pairs.map(turned).sort((x, y) => (x.a[0] as number) - (y.a[0] as number)),
    moves: moves.map(turned),
    bounds,
  }
}
