import { describe, expect, it } from 'vitest'
import { designationLine, outline, writeOutline } from '../../src/formats/outline.js'
import { clause, document, harbours, position, reading, section } from './resolution.js'

describe('outline', () => {
  it('shows one line for each node with words of its own', () => {
    expect(outline.write(reading(harbours))).toBe(`document resolution en  PP 905 (Rev. Dubai, 2018)
  title "Lamps of small harbours"
  formula "The Plenipotentiary Conference of ... Union (Dubai, 2018),"
  preambular "considering"
    a) "that lamps burn:"
      i) "oil;"
        – "whale oil;"
      ii) "gas,"
      text "as keepers know;"
    b) "that harbours[^1] have lamps,"
      note 1 "Small ones. / And islands."
  operative "resolves to instruct the Keeper"  [resolves to instruct -> the Keeper]
    (unlettered) "to light them:"
      i) "at dusk;"
      ii) "in fog,"
  operative "invites Member States"  [invites Member States]
    1 "to buy oil;"
    - "and wicks."
  annex 1 "Oil"
    heading 1 "ANNEX 1 TO RESOLUTION 905 (REV. DUBAI, 2018)"
    heading 2 "Oil"
    heading 3 "Kinds"
    text "There are two."
    table 2 x 2 "kind | price | a|b | 3"
`)
  })

  it('shortens long texts in the middle, or not at all', () => {
    const long = reading(document(section('preambular', 'noting', clause('a)', `that ${'lamp '.repeat(40)}burns,`))))
    const line = outline.write(long).split('\n')[2] as string
    expect(line).toMatch(/^ {4}a\) "that (?:lamp )+\.\.\. (?:lamp )+burns,"$/)
    expect(line.length).toBeLessThanOrEqual(4 + 3 + 72 + 2)
    expect(writeOutline(long, { width: null })).toContain(`a) "that ${'lamp '.repeat(40)}burns,"`)
  })

  it('counts what is outside', () => {
    const outside = [{ type: 'unplaced' as const, value: 'Cover', position }]
    expect(outline.write({ ...reading(), outside })).toBe('outside 1 stretch\n')
    expect(outline.write({ ...reading(), outside: [...outside, ...outside] })).toBe('outside 2 stretches\n')
    expect(outline.write(reading())).toBe('')
  })
})

describe('designationLine', () => {
  const none = {
    text: '',
    number: null,
    draft: null,
    revised: false,
    place: null,
    year: null,
    conference: null,
    body: null,
  }
  it.each([
    [
      { ...none, number: '174', place: 'Guadalajara', year: 2010, conference: 'PP-10', body: 'PP' as const },
      'PP 174 (Guadalajara, 2010)',
    ],
    [
      { ...none, number: '646', revised: true, year: 2019, conference: 'WRC-19', body: 'WRC' as const },
      'WRC 646 (Rev. WRC-19)',
    ],
    [{ ...none, draft: 'SEN-1' }, 'SEN-1'],
    [{ ...none, number: '1', draft: 'draft', year: 2010 }, '1 [draft] (2010)'],
    [{ ...none, number: '1-7', revised: true }, '1-7 (Rev.)'],
  ])('gives %#', (designation, line) => {
    expect(designationLine(designation)).toBe(line)
  })
})
