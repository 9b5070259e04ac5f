import { describe, expect, it } from 'vitest'
import { findFormula, matchFormula } from '../../src/frame/formula.js'
import { matchHistory } from '../../src/frame/history.js'
import { matchNumberLine } from '../../src/frame/number-line.js'

/** What is matched at the first character of `words` in the text, null when nothing. */
function numberLineAt(text: string, words: string, lineStart = true): string | null {
  const match = matchNumberLine(text, text.indexOf(words), { lineStart })
  return match === null ? null : text.slice(match.from, match.to)
}

describe('number lines', () => {
  it.each([
    'Resolution 130 (Rev. Antalya, 2006) of the Plenipotentiary Conference, on lamps',
    'Resolution 9 (Geneva, 2022), which lighthouses shall follow',
    'Resolution 9 (Geneva, 2022); and',
    'Resolution 5 should be read with care',
    'Resolution 5 (Dubai, 2018) and Resolution 6 (Dubai, 2018)',
    'Resolution 5 (Dubai, 2018)\nof this conference is kept',
    'Resolution 5 (Dubai, 2018)\n\nof this conference is kept',
    'Resolution 5 (Dubai, 2018)\nshows the way',
    'resolution 5 (Dubai, 2018) Lamps',
    'Resolutions 5 and 6 (Dubai, 2018)',
    'RESOLUTIONS 5 AND 6',
    'RESOLUTION OF DISPUTES',
    'RESOLUTION 70/125',
    'RESOLUTION 12.5 dots',
    'Resolution and/or decision',
    'R 12',
    'R 1238 lamps',
    'D - 60',
    'DECLARATIONS',
    'Draft new Resolution on lamps',
  ])('are not "%s"', text => expect(numberLineAt(text, text)).toBeNull())

  it.each([
    ['in the middle of a sentence', 'lamps, as said in\nResolution 5 (Dubai, 2018)\n\nLamps are lit.', 'Resolution'],
    [
      'behind a marker alone on its line',
      'recalling\n\na)\nResolution 5 (Dubai, 2018)\nof this conference;',
      'Resolution',
    ],
    ['in the heading of an annex', 'ANNEX 1 TO RESOLUTION 5 (DUBAI, 2018)', 'RESOLUTION'],
    ['in the heading of an annex on two lines', 'ANNEX 1 TO\nRESOLUTION 5 (DUBAI, 2018)', 'RESOLUTION'],
    ['in the middle of a word', 'PRERESOLUTION 5 (DUBAI, 2018)', 'RESOLUTION'],
  ])('are not citations %s', (_, text, words) => expect(numberLineAt(text, words)).toBeNull())

  it('are not citations in capitals inside a line', () => {
    expect(numberLineAt('SEE RESOLUTION 5 (DUBAI, 2018) of this conference', 'RESOLUTION', false)).toBeNull()
    expect(numberLineAt('SEE Resolution 5 (Dubai, 2018)', 'Resolution', false)).toBeNull()
  })

  it.each([
    ['RESOLUTION 5 (DUBAI, 2018) Lamps and fog', 'RESOLUTION 5 (DUBAI, 2018)'],
    ['Resolution 5 (Dubai, 2018)\n\nLamps and fog', 'Resolution 5 (Dubai, 2018)'],
    ['Resolution 5 (Dubai, 2018)\n\nconsidering\n\na) fog', 'Resolution 5 (Dubai, 2018)'],
    ['Resolution 5 (Dubai, 2018) Lamps and fog\n\nThe Council,', 'Resolution 5 (Dubai, 2018)'],
    ['Resolution 5 — Lamps and fog', 'Resolution 5 —'],
    ['RESOLUTION 1 (Hammamet, 2016)1, bis', 'RESOLUTION 1 (Hammamet, 2016)1, bis'],
    ['RESOLUTION 646 (see page 5)', 'RESOLUTION 646'],
    ['RESOLUTION 5 (WRC-23) – 290 – RES5-1', 'RESOLUTION 5 (WRC-23)'],
    ['RESOLUTION ITU-R 1-7\n(1993-1995-2012)', 'RESOLUTION ITU-R 1-7'],
    ['RESOLUTION 20\n\n(Johannesburg, 2008; Dubai, 2012)', 'RESOLUTION 20'],
    ['RESOLUTION 58 (Rev. Dubai,\n\n2014)', 'RESOLUTION 58 (Rev. Dubai,\n\n2014)'],
  ])('are cut at their end: %s', (text, wanted) => expect(numberLineAt(text, text)).toBe(wanted))

  it('stand behind text that has no end when a formula follows', () => {
    const text = 'Acts of a conference\n\nResolution 5 (Dubai, 2018)\n\nLamps\n\nThe Council,\n\nnoting\n\nfog'
    expect(numberLineAt(text, 'Resolution')).toBe('Resolution 5 (Dubai, 2018)')
  })

  it.each([
    ['RESOLUTION 5 (REV. BUSANDUBAI, 20184)', true],
    ['RESOLUTION 5 (Rev. DubaiBuenos Aires, 2017)', true],
    ['RESOLUTION 5 (REV. BUSANDUBAI, 2018)', true],
    ['RESOLUTION 5 (Rev. Buenos Aires, 2017)', false],
    ['RESOLUTION 5 (Sharm el-Sheikh, 2019)', false],
  ])('tell residue of tracked changes: %s', (text, residue) => {
    const match = matchNumberLine(text, 0, { lineStart: true })
    expect(match).toMatchObject(
      residue ? { residue, place: null, year: null, to: text.length } : { residue, to: text.length },
    )
  })
})

describe('formulas', () => {
  const found = (text: string): string | null => {
    const formula = findFormula(text, 0, text.length)
    return formula === null ? null : text.slice(formula.from, formula.to)
  }

  it.each([
    'as decided by the Plenipotentiary Conference (Dubai, 2018), noting fog',
    'The Plenipotentiary Conference (Dubai, 2018) lit the lamps',
    'The Plenipotentiary Conference (Dubai, 2018), in its wisdom, lit the lamps',
    'The Council, at its session, lit the lamps',
    'fog. The Council,\nin its wisdom, lit the lamps',
    'lamps are lit by\nthe World Radiocommunication Conference (Dubai, 2023),\nnoting fog',
    'lamps are lit by\nthe Council,\nnoting fog',
    'The World Radiocommunication Conference has met',
    'The Council\nlit the lamps',
    'The World Telecommunication Lighthouse Conference (Dubai, 2018),\n\nnoting',
    'ITU-D, the Sector, lit the lamps',
  ])('are not "%s"', text => expect(found(text)).toBeNull())

  it.each([
    ['Lamps The Plenipotentiary Conference (Dubai, 2018), noting fog', 'The Plenipotentiary Conference (Dubai, 2018),'],
    ['Lamps\n\nThe Council,\n\nnoting\n\nfog', 'The Council,'],
    ['Lamps\n\nThe Council,\n\n*further noting* fog', 'The Council,'],
    ['Lamps\n\nThe Council,\n\na) that fog is thick', 'The Council,'],
    [
      'Lamps\n\nThe World Radio-\ncommunication Conference (Geneva,2015),\nnoting fog',
      'The World Radio-\ncommunication Conference (Geneva,2015),',
    ],
    ['Lamps\n\nThe Radiocommunication Assembly, considering a) fog', 'The Radiocommunication Assembly,'],
    [
      'Lamps\n\nWorld Radiocommunication Conference (Dubai, 2023),\n\nnoting fog',
      'World Radiocommunication Conference (Dubai, 2023),',
    ],
    ['THE COUNCIL,\n\nNOTING\n\nfog', 'THE COUNCIL,'],
    ['The World Radiocommunication Conference (Geneva, noting fog', 'The World Radiocommunication Conference (Geneva,'],
  ])('are cut at their end: %s', (text, wanted) => expect(found(text)).toBe(wanted))

  it('begin in the stretch that is asked for', () => {
    const text = 'The Council,\n\nnoting\n\nfog'
    expect(findFormula(text, 1, text.length)).toBeNull()
    expect(findFormula(text, 0, 0)).toBeNull()
    expect(matchFormula(text, 0)).toEqual({ from: 0, to: 12, body: 'Council', place: null, year: null, code: null })
  })
})

describe('histories', () => {
  const history = (text: string): string | null => {
    const match = matchHistory(text, text.indexOf('('))
    return match === null ? null : text.slice(match.from, match.to)
  }

  it.each([
    ['Lamps\n(Florianópolis, 2004; Johannesburg, 2008)\nThe', '(Florianópolis, 2004; Johannesburg, 2008)'],
    ['Lamps (Florianópolis, 2004; Johannesburg, 2008) The', '(Florianópolis, 2004; Johannesburg, 2008)'],
    ['(1993-1995-1997-2000)', '(1993-1995-1997-2000)'],
    ['Lamps\n\n(Hammamet, 2016)1, bis\n', '(Hammamet, 2016)1, bis'],
    ['Lamps\n\n(2015)\n', '(2015)'],
    ['Publication of lamps (C-2000)', '(C-2000)'],
    ['(WRC-97; Rev.WRC-03)', '(WRC-97; Rev.WRC-03)'],
  ])('are %s', (text, wanted) => expect(history(text)).toBe(wanted))

  it.each([
    'Lamps of the summit (Geneva, 2003) and after',
    'Lamps for the period (2020-2021)',
    'Lamps in Appendix 30 (Rev.WRC-15)',
    '(see page 5)',
    '(12-13)',
    '(Kyoto, 1994; lamps)',
  ])('are not in %s', text => expect(history(text)).toBeNull())
})
