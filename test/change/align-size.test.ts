/** Long texts, and such as were made to be hard: the time grows with the text and not with its square, and bounds that are reached are said. */
import { describe, expect, it } from 'vitest'
import { align } from '../../src/change/align/align.js'
import { randomFrom } from '../score/invent.mjs'
import { broken, type Line, sideOf } from './invented.js'

const syllables = ['lamp', 'fer', 'ry', 'cat', 'sig', 'nal', 'keep', 'er', 'rope', 'ink', 'tide', 'gull']

/** Sentences of invented words, no two alike. */
function sentences(count: number, seed: number, words = 25): string[] {
  const random = randomFrom(seed)
  const pick = () => syllables[Math.floor(random() * syllables.length)] as string
  return Array.from({ length: count }, () => Array.from({ length: words }, () => pick() + pick() + pick()).join(' '))
}

const clauses = (texts: readonly string[], depth?: (index: number) => number): Line[] =>
  texts.map((text, index) => ({ kind: 'clause', text, depth: depth?.(index) }))

const families: Record<string, (count: number) => [Line[], Line[]]> = {
  'all equal, one more': count => {
    const texts = Array.from({ length: count }, () => 'to report annually to the Council')
    return [clauses(texts), clauses(texts.slice(1))]
  },
  'all different': count => [clauses(sentences(count, 1)), clauses(sentences(count, 2))],
  'few words in every order': count => [clauses(fewWords(count, 3)), clauses(fewWords(count, 4))],
  reversed: count => {
    const texts = sentences(count, 5)
    return [clauses(texts), clauses([...texts].reverse())]
  },
  'reversed and each reworded': count => {
    const texts = sentences(count, 6)
    return [clauses(texts), clauses([...texts].reverse().map(text => `${text} ink`))]
  },
  'neighbours swapped': count => {
    const texts = sentences(count, 7)
    return [clauses(texts), clauses(texts.map((_, index) => texts[index ^ 1] ?? ''))]
  },
  'one in the other, down to the last': count => {
    const texts = sentences(count, 8)
    return [clauses(texts, index => index), clauses([...texts].reverse(), index => index)]
  },
  'sections of one heading, reversed': count => {
    const lines = underHeadings(sentences(count / 2, 9), () => 'noting')
    return [lines, underHeadings(sentences(count / 2, 9).reverse(), () => 'noting')]
  },
  'sections of one clause': count => {
    const heads = sentences(count / 2, 10, 4)
    const same = heads.map(() => 'to report to the Council')
    return [
      underHeadings(same, index => heads[index] as string),
      underHeadings(same, index => heads.at(-1 - index) as string),
    ]
  },
  'notes, reversed': count => {
    const lines = sentences(count, 11).map((text): Line => ({ kind: 'note', text }))
    return [lines, [...lines].reverse()]
  },
  'verbatim stretches': count => [
    sentences(count, 12).map((text): Line => ({ kind: 'verbatim', text })),
    sentences(count, 13).map((text): Line => ({ kind: 'verbatim', text })),
  ],
}

function fewWords(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () =>
    Array.from({ length: 12 }, () => syllables[Math.floor(random() * 6)]).join(' '),
  )
}

function underHeadings(texts: readonly string[], heading: (index: number) => string): Line[] {
  return texts.flatMap((text, index): Line[] => [
    { kind: 'sectionHeading', text: heading(index) },
    { kind: 'clause', text },
  ])
}

describe('time grows with the text', () => {
  it.each(Object.keys(families))('%s', { timeout: 60_000 }, name => {
    const family = families[name] as (count: number) => [Line[], Line[]]
    const timeOf = (count: number) => {
      const [a, b] = family(count)
      const [old, now] = [sideOf(a), sideOf(b)]
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        align(old, now)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    // Eight times the text: 8 when linear, 64 when quadratic. A tenth of a second is noise on a machine that does other things too.
    expect(timeOf(4800)).toBeLessThan(24 * timeOf(600) + 100)
  })
})

describe('what was not looked at is said', () => {
  it('in long rewritten stretches', () => {
    const [a, b] = (families['few words in every order'] as (count: number) => [Line[], Line[]])(400)
    const alignment = align(sideOf(a), sideOf(b))
    expect(broken(alignment, sideOf(a), sideOf(b))).toEqual([])
    expect(alignment.bounds).toHaveLength(1)
  })

  it('and nothing of texts of a usual size', () => {
    const [a, b] = (families['all different'] as (count: number) => [Line[], Line[]])(40)
    expect(align(sideOf(a), sideOf(b)).bounds).toEqual([])
  })
})

it('finds reworded clauses among thousands by their rare words', () => {
  const texts = sentences(3000, 21)
  const now = texts.map((text, index) => (index % 2 === 0 ? text.split(' ').slice(5).join(' ') : text))
  const [a, b] = [sideOf(clauses(texts)), sideOf(clauses(now.map(text => `${text} ink`)))]
  const { pairs, moves } = align(a, b)
  expect(pairs.filter(pair => pair.a[0] === pair.b[0]).length).toBeGreaterThan(2990)
  expect(moves).toEqual([])
})
