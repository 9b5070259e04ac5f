/** What holds for the words of any two texts: matches are of equal words, in order, and mirror when the texts change places; nothing throws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSigns } from '../../src/change/words/fold.js'
import { hunksOf } from '../../src/change/words/hunks.js'
import { matchTokens } from '../../src/change/words/match.js'
import type { Token } from '../../src/change/words/token.js'
import { tokensOf } from '../../src/change/words/tokens.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'the',
        'of',
        'and',
        'ITU-T',
        'Union',
        'study',
        'group',
        ',',
        ';',
        '[',
        ')',
        '2018',
        '1 000',
        '電信',
        'e\u0301',
      ),
      { maxLength: 60 },
    )
    .map(words => words.join(' ')),
)

const fewWords = fc
  .array(fc.constantFrom('a', 'b', ',', 'Union', 'study', 'group'), { maxLength: 80 })
  .map(words => words.join(' '))

function broken(a: readonly Token[], b: readonly Token[]): string[] {
  const { matches } = matchTokens(a, b)
  const faults: string[] = []
  let lastA = -1
  let lastB = -1
  for (const match of matches) {
    if (match.a <= lastA || match.b <= lastB) faults.push(`${match.a}:${match.b} is out of order`)
    if (a[match.a]?.key !== b[match.b]?.key) faults.push(`${match.a}:${match.b} are two words`)
    lastA = match.a
    lastB = match.b
  }
  return faults
}

function expectMirror(a: readonly Token[], b: readonly Token[]): void {
  const there = matchTokens(a, b)
  const back = matchTokens(b, a)
  expect(back.bound).toBe(there.bound)
  expect(back.matches).toEqual(there.matches.map(({ a, b }) => ({ a: b, b: a })))
}

describe('tokensOf', () => {
  it('should leave nothing out but blanks, and cut no character', () => {
    fc.assert(
      fc.property(anyText, text => {
        let at = 0
        for (const { from, to, key } of tokensOf(text)) {
          expect(text.slice(at, from)).toMatch(/^[\s\u00ad\u200b\u2060\ufeff]*$/)
          expect(to).toBeGreaterThan(from)
          expect(key).toBe(foldSigns(text.slice(from, to)))
          const pairCut = /[\ud800-\udbff]$/.test(text.slice(from, to)) && /^[\udc00-\udfff]/.test(text.slice(to))
          expect(pairCut).toBe(false)
          at = to
        }
        expect(text.slice(at)).toMatch(/^[\s\u00ad\u200b\u2060\ufeff]*$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('matchTokens', () => {
  it('should match equal words in order', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(broken(tokensOf(a), tokensOf(b))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('should mirror when the texts change places', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fewWords), fc.oneof(anyText, fewWords), (a, b) => {
        expectMirror(tokensOf(a), tokensOf(b))
      }),
      { numRuns: 1000 },
    )
  })

  it('should match all of a text with itself', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = tokensOf(text)
        expect(hunksOf(matchTokens(tokens, tokens).matches, tokens.length, tokens.length)).toEqual([])
      }),
    )
  })

  it('should have hunks that fill what the matches leave', () => {
    fc.assert(
      fc.property(fewWords, fewWords, (textA, textB) => {
        const a = tokensOf(textA)
        const b = tokensOf(textB)
        const { matches } = matchTokens(a, b)
        const hunks = hunksOf(matches, a.length, b.length)
        expect(hunks.reduce((sum, { fromA, toA }) => sum + toA - fromA, matches.length)).toBe(a.length)
        expect(hunks.reduce((sum, { fromB, toB }) => sum + toB - fromB, matches.length)).toBe(b.length)
      }),
      { numRuns: 500 },
    )
  })
})

const many = 100_000
const numbered = (prefix: string, from = 0) =>
  Array.from({ length: many }, (_, index) => `${prefix}${from + index}`).join(' ')
const mixed = (turn: number) =>
  Array.from({ length: many }, (_, index) => ['a', 'b', 'c', 'd', 'e'][(index * index * turn + (index >> 3)) % 5]).join(
    ' ',
  )

describe('hostile texts', () => {
  it.each([
    ['one word', 'a '.repeat(many), 'a '.repeat(many - 1)],
    ['one word and another', 'a '.repeat(many), 'b '.repeat(many)],
    ['words that occur once', numbered('x'), numbered('y')],
    ['the same words turned', numbered('x'), numbered('x').split(' ').reverse().join(' ')],
    ['words in turn', 'a b '.repeat(many / 2), 'b a '.repeat(many / 2)],
    ['few words in two orders', mixed(7), mixed(11)],
    ['heaps of marks', `a${'\u0301\u0323'.repeat(many)}`, `b${'\u0323\u0301'.repeat(many)}`],
    ['half surrogates', '\ud800'.repeat(many), '\udc00\ud800'.repeat(many / 2)],
    ['Chinese without a mark', '國際電信聯盟'.repeat(many / 10), '電信國際聯盟'.repeat(many / 10)],
    ['Chinese with marks', '國際電信聯盟，'.repeat(many / 10), '電信國際聯盟。'.repeat(many / 10)],
    ['soft hyphens', '\u00ad'.repeat(many), `a${'\u00ad'.repeat(many)}`],
    ['commas and digits', '1,000'.repeat(many / 5), '1 000 '.repeat(many / 5)],
    ['hyphens and slashes', 'A-/'.repeat(many / 2), 'A/-'.repeat(many / 2)],
  ])('should end on %s', { timeout: 30_000 }, (_, textA, textB) => {
    const a = tokensOf(textA)
    const b = tokensOf(textB)
    expect(broken(a, b)).toEqual([])
    const [first, second] = [matchTokens(a, b), matchTokens(b, a)]
    expect(second.bound).toBe(first.bound)
    expect(second.matches.length).toBe(first.matches.length)
  })

  it('should say that a bound was reached', () => {
    expect(matchTokens(tokensOf(mixed(7)), tokensOf(mixed(11))).bound).toBe(true)
  })

  it('should find one word in many', () => {
    const a = tokensOf(`c ${'a b '.repeat(many / 2)}`)
    const b = tokensOf(`${'a b '.repeat(many / 2)}d`)
    const { matches, bound } = matchTokens(a, b)
    expect(bound).toBe(false)
    expect(matches.length).toBe(many)
  })
})
