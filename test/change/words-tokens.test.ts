import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/change/words/tokens.js'

/** "ITU-T:code": one token each, with a bar between them. */
const cut = (text: string) =>
  tokensOf(text)
    .map(({ from, to, kind }) => (kind === 'word' ? text.slice(from, to) : `${text.slice(from, to)}:${kind}`))
    .join(' | ')

describe('tokensOf', () => {
  it.each([
    ['the needs of countries', 'the | needs | of | countries'],
    ["the Union's budget", "the | Union's | budget"],
    ['the Union\u2019s budget', 'the | Union\u2019s | budget'],
    ["the Members' rights", "the | Members | ':mark | rights"],
    ['decision-making by the Secretary-General', 'decision-making | by | the | Secretary-General'],
    ['pre- and post-', 'pre | -:mark | and | post | -:mark'],
    ['ITU-T, WRC-19 and WRC\u201123', 'ITU-T:code | ,:mark | WRC-19:code | and | WRC\u201123:code'],
    ['70/125 and A/RES/70/1', '70/125:code | and | A/RES/70/1:code'],
    ['EUR/44A7/1', 'EUR/44A7/1:code'],
    ['and/or', 'and | /:mark | or'],
    ['Y.1731 and 165A', 'Y.1731:code | and | 165A:code'],
    ['No.5', 'No | .:mark | 5:number'],
    ['in 2018.', 'in | 2018:number | .:mark'],
    ['2020-2023', '2020:number | -:mark | 2023:number'],
    ['2020\u20132023', '2020:number | \u2013:mark | 2023:number'],
    ['1 000 or 1\u00a0000\u00a0000 francs', '1 000:number | or | 1\u00a0000\u00a0000:number | francs'],
    ['in 2018 100 members', 'in | 2018:number | 100:number | members'],
    ['1,000,000 and 12.5', '1,000,000:number | and | 12.5:number'],
    ['2018, 2019', '2018:number | ,:mark | 2019:number'],
    ['30% or 30 %', '30%:number | or | 30:number | %:mark'],
    ['a) bbis', 'a | ):mark | bbis'],
    ['[developing]', '[:bracket | developing | ]:bracket'],
    ['tele\u00adcom\u00ad, Union\ufeff', 'tele\u00adcom | ,:mark | Union'],
    ['cafe\u0301s', 'cafe\u0301s'],
    ['a\u{1f600}b', 'a | \u{1f600}:mark | b'],
    ['a\ud800b', 'a | \ud800:mark | b'],
    ['الاتحاد الدولي', 'الاتحاد | الدولي'],
    ['резолюция 5', 'резолюция | 5:number'],
    ['第100號，電信', '第 | 100:number | 號 | ，:mark | 電信'],
  ])('should cut %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens)
  })

  it('should take each sign of a long run without blanks for a word', () => {
    expect(tokensOf('電'.repeat(601)).length).toBe(601)
  })

  it.each([
    ['the Union\u2019s', "the Union's"],
    ['WRC\u201319', 'WRC-19'],
    ['1\u00a0000', '1 000'],
    ['tele\u00adcom', 'telecom'],
  ])('should have equal keys for %j and %j', (one, other) => {
    expect(tokensOf(one).map(({ key }) => key)).toEqual(tokensOf(other).map(({ key }) => key))
  })
})
