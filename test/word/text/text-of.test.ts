/** How the stories of a Word file are written, example by example. */
import { describe, expect, it } from 'vitest'
import type { WordParagraph } from '../../../src/word/story/story.js'
import { type MadeParagraph, made, p, styled } from './stories.js'

/** The blocks, without the line end behind the last. */
const write = (...given: Parameters<typeof made>): string => made(...given).text.replace(/\n$/, '')

describe('paragraphs', () => {
  it('are blocks; empty ones and blanks at their ends are left out', () => {
    expect(write([p('  lamps '), p(' \u00a0'), p(), p('oil\t')])).toBe('lamps\n\noil')
  })

  it('keep tabs and blanks inside; a break is a line, several are one', () => {
    expect(write([p('a\tb  c'), p('one \n two\n\nthree')])).toBe('a\tb  c\n\none\ntwo\nthree')
  })

  it('have marks of headings by the role of their style; breaks in them are blanks', () => {
    expect(
      write([
        styled('ResNo', 'RESOLUTION 7 (Rev. Quayville, 2031)'),
        styled('Restitle', 'Lamps of\nsmall harbours'),
        styled('Normalaftertitle0', 'The Assembly,'),
        styled('Call', 'considering'),
        styled('SectionNo', 'SECTION 1'),
        styled('AnnexNo', 'ANNEX 1'),
      ]),
    ).toBe(
      '# RESOLUTION 7 (Rev. Quayville, 2031)\n\n## Lamps of small harbours\n\nThe Assembly,\n\n*considering*\n\n### SECTION 1\n\n## ANNEX 1',
    )
  })

  it('say what begins them where no other mark of ours does', () => {
    const labels = ({ numbering }: WordParagraph): string | null => (numbering === null ? null : 'a)')
    const item: MadeParagraph = { runs: ['lamps'], numbering: { id: '1', level: 1 } }
    const { text, paragraphs, stretches, styles } = made([p('resolves'), item], {}, { labels })
    expect(text).toBe('resolves\n\na) lamps\n')
    expect(paragraphs[1]).toMatchObject({ from: 10, contentFrom: 13, to: 18 })
    expect(stretches[1]).toMatchObject({ from: 13, to: 18, at: 0, length: 5 })
    expect(styles).toEqual([{ from: 10, to: 18, role: null, indent: 4, label: 2 }])
  })
})

describe('roles', () => {
  it('of styles by id, then by name; of the plain style only where the others are used', () => {
    const styleNames = new Map([
      ['a7', 'Annex_No'],
      ['Resno0', 'x'],
    ])
    const rolesOf = (...blocks: MadeParagraph[]) => made(blocks, {}, { styleNames }).styles.map(({ role }) => role)
    expect(rolesOf(styled('a7', 'ANNEX'), styled('Resno0', 'RESOLUTION 1'), p('lamps'))).toEqual([
      'annex-heading',
      'number-line',
      'text',
    ])
    expect(rolesOf(p('lamps'), styled('Heading1', 'Oil'), styled('TOC1', 'Oil 1'))).toEqual(['subheading', 'contents'])
  })

  it('of the style below titles: a formula there, running text elsewhere', () => {
    const { styles } = made([
      styled('Restitle', 'Lamps'),
      styled('Normalaftertitle', 'The Assembly,'),
      styled('SectionNo', 'SECTION 1'),
      styled('Normalaftertitle', '1.1\tIt meets.'),
    ])
    expect(styles.map(({ role }) => role)).toEqual(['title', 'formula', 'subheading', 'text'])
  })

  it('tell where lists stand: by style, by indentation', () => {
    const { styles } = made([
      styled('Call', 'resolves'),
      styled('enumlev2', 'i)\tlamps'),
      p('1\toil'),
      { runs: ['a)\tgas'], indent: 720 },
    ])
    expect(styles.map(({ indent }) => indent)).toEqual([null, 8, 0, 4])
  })
})

describe('emphasis', () => {
  it('begins and ends at words', () => {
    expect(
      write([
        p({ text: 'a) ', i: true }, '\tthat ', { text: 'inter', i: true }, ' ', { text: ' alia ', i: true }, 'burn'),
      ]),
    ).toBe('*a)* \tthat *inter  alia* burn')
  })

  it('is kept where Markdown would not see it', () => {
    expect(write([p({ text: 'lamps,', i: true }, 'b')])).toBe('*lamps,*&#x62;')
    expect(write([p('b', { text: '(lamps', i: true })])).toBe('&#x62;*(lamps*')
  })

  it('is written inside emphasis, and apart beside it', () => {
    expect(write([p({ text: '1', b: true }, { text: 'bis', b: true, i: true }, { text: '.1', b: true })])).toBe(
      '**1*bis*.1**',
    )
    expect(write([p({ text: 'oil', i: true }, { text: 'gas', b: true })])).toBe('*oil*__gas__')
  })

  it('of a heading is what its style does not give', () => {
    const styleLook = (style: string | null) => ({ emphasis: false, strong: style === 'Restitle' })
    const title = styled('Restitle', { text: 'Lamps ', b: true }, { text: 'a priori', b: true, i: true })
    expect(write([title], {}, { styleLook })).toBe('## Lamps *a priori*')
  })

  it('is left out where it changes too often to be read', () => {
    const runs = Array.from({ length: 400 }, (_, index) => ({ text: 'x', i: index % 2 === 0 }))
    expect(write([p(...runs)])).toBe('x'.repeat(400))
  })
})

describe('characters of Markdown', () => {
  it.each([
    ['a*b', 'a\\*b'],
    ['snake_case [IAP-3] ____________', 'snake_case [IAP-3] ____________'],
    ['[^1] AT&T &amp; < 3 <b>', '\\[^1] AT&T \\&amp; < 3 \\<b>'],
    ['<!-- x -->', '&#x3C;!-- x -->'],
    ['# lamps', '\\# lamps'],
    ['1. lamps', '1. lamps'],
    ['+ oil', '\\+ oil'],
    ['oil\n# gas', 'oil\n\\# gas'],
    ['oil | gas\n--- | ---', 'oil | gas\n\\--- | ---'],
  ])('%s', (given, wanted) => {
    expect(write([p(given)])).toBe(wanted)
  })
})

describe('tracked changes', () => {
  const blocks: MadeParagraph[] = [
    { runs: ['lamps ', { text: 'and oil', revision: 'deleted' }], mark: 'deleted', style: 'Call' },
    { runs: [{ text: 'burn', revision: 'inserted' }], mark: 'inserted' },
    { runs: ['gas'] },
  ]

  it('are accepted or rejected; joined paragraphs have the style of the last', () => {
    const final = made(blocks)
    expect(final.text).toBe('lamps burn\n\ngas\n')
    expect(final.paragraphs[0]?.paragraphs).toEqual([0, 1])
    expect(final.styles[0]?.role).toBe('text')
    const original = made(blocks, {}, { view: 'original' })
    expect(original.text).toBe('*lamps and oil*\n\ngas\n')
    expect(original.paragraphs[1]?.paragraphs).toEqual([1, 2])
  })

  it('of rows', () => {
    const row = (text: string, revision?: 'inserted' | 'deleted') => ({
      cells: [[p(text)], [p('x')]],
      ...(revision === undefined ? {} : { revision }),
    })
    const table = { rows: [row('a'), row('b', 'deleted'), row('c', 'inserted'), row('d')] }
    expect(write([table])).toBe('| a | x |\n| --- | --- |\n| c | x |\n| d | x |')
    expect(write([table], {}, { view: 'original' })).toBe('| a | x |\n| --- | --- |\n| b | x |\n| d | x |')
    const gone = { rows: [row('a', 'deleted')] }
    expect(write([{ runs: ['lamps '], mark: 'deleted' }, gone, p('burn')])).toBe('lamps burn')
  })
})

describe('tables', () => {
  it('have one line a row, merged cells empty, paragraphs parted', () => {
    const table = {
      rows: [
        { cells: [[p('a|b'), p('c')], [p('d')], [p('e')]] },
        { cells: [[p('f')], [p('g')]], columns: [2, 1] },
        { cells: [[p('')], [p('h\ni')], [p('j')]], merged: [true, false, false] },
      ],
    }
    expect(write([table])).toBe('| a\\|b<br>c | d | e |\n| --- | --- | --- |\n| f |  | g |\n|  | h i | j |')
  })

  it('that only lay out a page are paragraphs', () => {
    expect(write([{ rows: [{ cells: [[p('one')], [p('two')]] }] }])).toBe('one\n\ntwo')
    const cover = { rows: [{ cells: [[p('')], [p('ITU')]] }, { cells: [[p('E.1')], [p('')]] }] }
    expect(write([cover])).toBe('ITU\n\nE.1')
    const frame = { rows: [{ cells: [[styled('ResNo', 'RESOLUTION 1')], [p('x')]] }, { cells: [[p('y')], [p('z')]] }] }
    expect(write([frame])).toBe('# RESOLUTION 1\n\nx\n\ny\n\nz')
  })
})

describe('notes', () => {
  it('stand behind the block of their first mark, with automatic numbers', () => {
    const { text, stretches } = made([p('lamps', { note: '5' }, ' and oil', { note: '2' }), p('gas')], {
      2: [p(' Thin.')],
      5: [p('Small.'), p('And cheap.')],
    })
    expect(text).toBe('lamps[^1] and oil[^2]\n\n[^1]: Small.\n\n    And cheap.\n\n[^2]: Thin.\n\ngas\n')
    expect(stretches[1]).toMatchObject({ from: 5, to: 9, length: 0 })
  })

  it('with typed marks; the mark at the start of the note is the label', () => {
    const { text, stretches } = made(
      [
        p(
          'lamps',
          { note: '1', customMark: true, text: '1', raised: true },
          ', ',
          { note: '2' },
          { text: 'bis', raised: true },
        ),
        p('oil', { text: '1', raised: true }, ' of 10', { text: '1', raised: true }),
      ],
      { 1: [p({ text: '1', raised: true }, '\tSmall.')], 2: [p({ text: 'bis', raised: true }, ' Thin.')] },
    )
    expect(text).toBe('lamps[^1], [^1bis]\n\n[^1]: Small.\n\n[^1bis]: Thin.\n\noil[^1] of 101\n')
    const label = stretches.find(({ story }) => story === 1)
    expect(label).toMatchObject({ from: text.indexOf('[^1]:') + 2, length: 1, piece: 0 })
  })

  it('without a note, or taken back, are nothing', () => {
    expect(write([p('lamps', { note: '9' })])).toBe('lamps')
    expect(write([p('lamps', { note: '1', revision: 'deleted' })], { 1: [p('Small.')] })).toBe('lamps')
  })

  it('of a table stand behind it', () => {
    const table = { rows: [{ cells: [[p('a', { note: '1' })], [p('b')]] }, { cells: [[p('c')], [p('d')]] }] }
    expect(write([table, p('oil')], { 1: [p('Small.')] })).toBe(
      '| a[^1] | b |\n| --- | --- |\n| c | d |\n\n[^1]: Small.\n\noil',
    )
  })
})
