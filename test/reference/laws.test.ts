/** What holds for the references of every text: invented ones in all layouts, the fixtures, and texts out of scraps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { corpusFiles, seedText, shared } from '../score/gold.mjs'
import { invent, randomFrom } from '../score/invent.mjs'
import { layOut, layouts } from '../score/layouts.mjs'
import '../seed.js'
import { referencesIn } from './document.js'
import { brokenLaws } from './reference-laws.js'

vi.setConfig({ testTimeout: 120_000 })

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(md|txt|yaml)$/.test(name) && !name.endsWith('README.md'))
  .map(name => [name, readFileSync(resolve(fixtures, name), 'utf8')] as const)

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  sections: fc.integer({ min: 2, max: 8 }),
  items: fc.integer({ min: 0, max: 6 }),
  notes: fc.boolean(),
  annex: fc.boolean(),
})

/** What citations consist of, and what stands between. */
const scraps = [
  'Resolution ',
  'Resolutions ',
  'resolution ',
  'Decisions ',
  'Opinion ',
  'Council ',
  'PP ',
  '130',
  '50, 52 and 69',
  '1 to 5',
  'ITU-R 7-3',
  '70/125',
  '2665 (XX)',
  'COM5/4',
  ' (Rev. Dubai, 2018)',
  ' (Rev. Dubai 2018 )',
  ' (Rev. (Hammamet, 2016)',
  ' (Dubai, 2012)',
  ' (Rev.WRC-19)',
  ' (2009, last amended 2012)',
  ' (REV. BU',
  ' of this conference',
  ' of the World Telecommunication Standardization Assembly (WTSA)',
  ' of WTDC',
  ' adopted by the ITU Council at its 2017 session',
  ' of the United Nations General Assembly',
  ', on the care of cats',
  ' and ',
  ', ',
  'annex to ',
  'the annex to this resolution',
  'Annexes 1 to 4',
  ' thereto',
  'considering a) and b) above',
  'resolves 2',
  ' below',
  'instructs the Director 2',
  'the second indent above',
  ' of ',
  '§§ 35 a) - e) of the Tunis Agenda',
  '§ 71',
  'Nos. 92, 115 and 142 of the Constitution',
  'No. 165A',
  'Article 5',
  ' of the Radio Regulations',
  'Appendix 30B',
  'CV 519',
  'Recommendation ITU-T E.164 (11/2009)',
  'Reports ITU-R M.2377 and ITU-R BT.2299',
  'ITU-D Study Group 1',
  'Question 3/2',
  'Document C99/27(Rev.1)',
  'WSIS Action Lines C2, C5 and C6',
  'SDG 9',
  'target 9.c',
  '*',
  '**',
  '_',
  '`',
  '\\',
  '\\(',
  '&sect; ',
  '&amp;',
  '[^1]',
  '\n[^1]: ',
  '<!-- ',
  ' -->',
  '| ',
  '\n',
  '\r\n',
  '\n\n',
  ' - ',
  '\u00a0',
  '\u2011',
  '’',
  '𝒜',
  'İ',
  ';\n\nb) ',
  ',\n\nresolves\n\n1 ',
  '\n____________________\n1 ',
  '\n\nRESOLUTION 9 (Busan, 2014)\n\n',
  '\n\nANNEX 1 TO RESOLUTION 7\n\n',
]
const head =
  'RESOLUTION 7 (REV. DUBAI, 2018)\n\nCats\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),\n\nconsidering\n\na) '
const scrapped = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...scraps) }, { weight: 1, arbitrary: fc.string() }), {
      maxLength: 40,
    }),
  )
  .map(([headed, parts]) => (headed ? head : '') + parts.join(''))

describe('references obey the laws', () => {
  it.each(texts)('in %s', (_name, text) => {
    expect(brokenLaws(text)).toEqual([])
  })

  it('where a note stands in the middle of a paragraph', () => {
    const note = '\n____________________\n1 See Resolution 50 (Rev. Hammamet, 2016).\n\n'
    const text = `${head}the lamp of Resolution 130 (Rev. Dubai, 2018)1${note}and of Resolution 71 (Rev. Dubai, 2018).`
    expect(brokenLaws(text)).toEqual([])
  })

  it('in invented resolutions in every layout', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(...Object.keys(layouts)), (shape, layout) => {
        const { blocks, designation } = invent(randomFrom(shape.seed), { ...shape, references: true })
        expect(brokenLaws(layOut(layout, blocks, designation))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('in texts out of scraps of citations', () => {
    fc.assert(
      fc.property(scrapped, text => {
        expect(brokenLaws(text)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('in texts of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(brokenLaws(text)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.skipIf(!existsSync(shared))('in real texts (needs ../shared)', () => {
    const real = [{ name: 'seed', text: seedText() ?? '' }, ...corpusFiles('pp18'), ...corpusFiles('wrc')]
    expect(real.flatMap(({ name, text }) => brokenLaws(text).map(law => `${name}: ${law}`)).slice(0, 20)).toEqual([])
  })
})

describe('blanks', () => {
  const clause =
    'the lamps of Resolution 130 (Rev. Antalya, 2006) of the Plenipotentiary Conference and No. 165A of the Constitution'
  const told = (text: string) =>
    referencesIn(text, 'PP-10').map(({ target, outcome, phrase }) => ({ target, outcome, phrase: phrase.text }))

  it.each(['\u00a0', '&nbsp;', '\u2009', '  ', '\t', ' \u00a0 '])(
    'as %j part the words of a citation as spaces do',
    blank => {
      expect(told(clause.replace(/ (?=\d|\(|of)/g, blank))).toEqual(told(clause))
    },
  )
})
