import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSigns } from '../../src/change/words/fold.js'

describe('foldSigns', () => {
  it.each([
    ['the Union\u2019s budget', "the Union's budget"],
    ['\u201cConnect\u201d and \u00abConnect\u00bb', '"Connect" and "Connect"'],
    ['2020\u20132023 \u2014 a plan', '2020-2023 - a plan'],
    ['ITU\u2011T, ITU\u2010R', 'ITU-T, ITU-R'],
    ['tele\u00adcommuni\u00adcation', 'telecommunication'],
    ['1\u00a0000 and 1\u202f000', '1 000 and 1 000'],
    ['Union\ufeff\u200b', 'Union'],
    ['Gene\u0300ve', 'Gen\u00e8ve'],
    ['\u0645\u06cc\u200c\u0634\u0648\u062f', '\u0645\u06cc\u200c\u0634\u0648\u062f'],
  ])('should fold %j', (text, folded) => {
    expect(foldSigns(text)).toBe(folded)
  })

  it('should fold what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const folded = foldSigns(text)
        expect(foldSigns(folded)).toBe(folded)
      }),
    )
  })

  it('should keep a heap of marks as it stands', () => {
    const heap = `a${'\u0301\u0323'.repeat(50_000)}`
    expect(foldSigns(heap)).toBe(heap)
  })
})
