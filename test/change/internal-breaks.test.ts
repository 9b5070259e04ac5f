/** References that break though nobody touched them. */
import { describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/change/classify/internal-breaks.js'
import { documentOf, sidesOf } from './scene.js'

const notes = (
  old: string,
  now: string,
  extra: { old?: boolean; new?: boolean } = {},
  change = (text: string) => text,
) => {
  const { a, b, newOf } = sidesOf(
    documentOf(old, 'clause', extra.old === true),
    change(documentOf(now, 'clause', extra.new === true)),
  )
  const pairs = [...newOf].map(([x, y]) => ({ a: [x.index], b: [y.index], move: null }))
  const words = new Map(
    pairs
      .filter(({ a: [x], b: [y] }) => a.passages[x as number]?.text !== b.passages[y as number]?.text)
      .map(pair => [pair, { tokensA: [], tokensB: [], matches: [] }]),
  )
  return brokenReferences({ a, b, alignment: { pairs, moves: [], bounds: [] }, words }).map(
    ({ now: { path }, message }) => `${path}: ${message}`,
  )
}

const cites = 'that considering b) above be read aloud;'

describe('brokenReferences', () => {
  it('finds a reference whose clause has another label now', () => {
    expect(notes(cites, cites, { new: true })).toEqual([
      'resolves 2: refers to `considering b)`, which is now `considering c)`',
    ])
    expect(notes(cites, cites, { old: true })).toEqual([
      'resolves 2: refers to `considering b)`, which is now `considering a)`',
    ])
  })

  it('finds a reference whose clause is gone', () => {
    const goneLast = (text: string) => text.replace('c) that frogs sing in tune,\n\n', '')
    const last = 'that considering c) above be read aloud;'
    expect(notes(last, last, {}, goneLast)).toEqual(['resolves 2: refers to `considering c)`, which is gone'])
    const goneFirst = (text: string) =>
      text
        .replace('a) that otters are punctual;\n\n', '')
        .replace('b) that herons', 'a) that herons')
        .replace('c) that frogs', 'b) that frogs')
    const first = 'that considering a) above be read aloud;'
    expect(notes(first, first, {}, goneFirst)).toEqual([
      "resolves 2: refers to `considering a)`, which is gone: that label is another clause's now",
    ])
  })

  it('finds the end of a range', () => {
    const range = 'that considering a) to c) above be read aloud;'
    const inserted = (text: string) =>
      text
        .replace('c) that frogs', 'd) that frogs')
        .replace('b) that herons', 'c) that herons')
        .replace('c) that herons', 'b) that a swan has eaten the minutes;\n\nc) that herons')
    expect(notes(range, range, {}, inserted)).toEqual([
      'resolves 2: refers to `considering c)`, which is now `considering d)`',
    ])
  })

  it('looks at clauses that say something else besides', () => {
    expect(notes(cites, 'that considering b) above be sung aloud;', { new: true })).toEqual([
      'resolves 2: refers to `considering b)`, which is now `considering c)`',
    ])
  })

  it('is silent where the reference follows, where nothing moved, and about other texts', () => {
    expect(notes(cites, 'that considering c) above be read aloud;', { new: true })).toEqual([])
    expect(notes(cites, cites)).toEqual([])
    const other = 'that considering b) of Resolution 58 (Rev. Busan, 2014) be read aloud;'
    expect(notes(other, other, { new: true })).toEqual([])
  })
})
