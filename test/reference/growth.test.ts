/** Looking for citations takes time in proportion to the text, whatever stands in it. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import { referencesOf } from '../../src/reference/references.js'

const world = { catalogue: builtInCatalogue(), asOf: null }
const head =
  'RESOLUTION 7 (REV. DUBAI, 2018)\n\nCats\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),\n\nresolves\n\n1 '

const repeated = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length))
const counted = (write: (n: number) => string) => (size: number) => {
  const parts: string[] = []
  for (let length = 0, n = 1; length < size; n++) {
    const part = write(n)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** Name, text of about `size` characters. */
const attacks: readonly (readonly [string, (size: number) => string])[] = [
  ['nouns', repeated('Resolution ')],
  ['plural nouns', repeated('Resolutions ')],
  ['open brackets', repeated('(Rev. ')],
  ['nouns and open brackets', repeated('Resolution 5 (Rev. ')],
  ['one long number', repeated('1234567890')],
  ['a noun before one long number', size => `Resolution ${repeated('1234567890')(size)}`],
  ['numbers behind one noun', size => `Resolutions ${counted(n => `${n % 900}, `)(size)}`],
  [
    'numbers with brackets behind one noun',
    size => `Resolutions ${counted(n => `${n % 900} (Rev. Dubai, 2018), `)(size)}`,
  ],
  ['numbers joined by "and"', size => `Resolutions ${repeated('5 and ')(size)}`],
  ['full citations', counted(n => `Resolution ${n % 219} (Rev. Dubai, 2018) of this conference, `)],
  ['bare citations', counted(n => `Resolution ${n % 219}, `)],
  [
    'citations with titles',
    counted(n => `Resolution ${n % 219} (Rev. Dubai, 2018), on the care of cats in the lamps, `),
  ],
  [
    'one title without end',
    size => `Resolution 71 (Rev. Dubai, 2018), on ${repeated('strategic plan for the Union, ')(size)}`,
  ],
  ['issuers without end', repeated('of the World Telecommunication Standardization Assembly ')],
  ['capitals before a bracket', size => `Resolution 5 of the ${repeated('World ')(size)}`],
  ['United Nations', repeated('United Nations General Assembly ')],
  ['United Nations numbers', size => `UNGA Resolutions ${counted(n => `${n % 80}/${n % 300}, `)(size)}`],
  ['annexes of annexes', repeated('annex to the ')],
  ['annexes', size => `Annexes ${counted(n => `${n % 90}, `)(size)}`],
  ['places', counted(n => `resolves ${n % 90} above, `)],
  ['places in places', repeated('resolves 2 of Resolution 5 and ')],
  ['annexes with numbers in annexes', repeated('Annex 1 to ')],
  ['places in places without end', repeated('resolves 2 of considering a) of ')],
  ['paragraphs in paragraphs', repeated('paragraph 1 of ')],
  ['sections', repeated(',\n\nconsidering\n\nthat noting a) above and instructs the Director 2 hold')],
  ['annexes that follow', counted(n => `.\n\nANNEX ${n}\n\nGulls\n\n1 that annex ${n % 50} and 2 above hold`)],
  ['prose', repeated('the lamps of the harbour shall be lit by night and by day, ')],
  ['labels without end', size => `considering ${repeated('a), b) and ')(size)}`],
  ['labels above', repeated('a) above ')],
  ['headings', repeated('instructs the Director of the Telecommunication Development Bureau ')],
  ['paragraphs', size => `§§ ${counted(n => `${n}, `)(size)}`],
  ['signs', repeated('§ ')],
  ['signs said again', repeated('§ 3 and ')],
  ['provisions', size => `Nos. ${counted(n => `${n % 900}A, `)(size)}`],
  ['articles', size => `Articles ${counted(n => `${n % 58}, `)(size)}`],
  ['provisions of nothing', repeated('No. 5 in Article ')],
  ['Recommendations', size => `Recommendations ${counted(n => `ITU-T D.${n}, `)(size)}`],
  ['Reports', repeated('Report ITU-R M. ')],
  ['Questions', size => `Questions ${counted(n => `${n % 30}/1, `)(size)}`],
  ['study groups', size => `Study Groups ${counted(n => `${n % 20}, `)(size)}`],
  ['documents', counted(n => `Document C99/${n}(Rev.1), `)],
  ['action lines', size => `Action Lines ${counted(n => `C${n % 11}, `)(size)}`],
  ['goals', counted(n => `SDG ${n % 17}, target ${n % 17}.c, `)],
  ['escapes', repeated('Resolution 5 \\(Rev. Dubai, 2018\\) &amp; ')],
  ['words of the past', repeated('established by Resolution 130 (Rev. Antalya, 2006) which instructed ')],
]

/** The time of recognition and linking; parsing has its own test. */
function timed(text: string): number {
  const source = `${head}${text}`
  const reading = parse(source)
  const start = performance.now()
  referencesOf(reading, source, world)
  return performance.now() - start
}

describe('hostile sizes', () => {
  it.each(attacks)(
    '%s take linear time',
    (_name, attack) => {
      const size = 40_000
      timed(attack(size / 10))
      // The best of some pairs: a busy machine must not fail an honest program. Quadratic time would give 16.
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 4 && best > 6; round++)
        best = Math.min(best, timed(attack(4 * size)) / Math.max(3, timed(attack(size))))
      expect(best).toBeLessThan(9)
    },
    120_000,
  )

  it.each([
    ['100,000 nouns', 'Resolution '.repeat(100_000)],
    ['100,000 open brackets', '(Rev. '.repeat(100_000)],
    ['1 MB of digits', '1234567890'.repeat(100_000)],
    ['1 MB of numbers behind a noun', `Resolutions ${'1, 2, 3, 4, '.repeat(83_000)}`],
  ])('%s are read within seconds', (_name, text) => {
    expect(timed(text)).toBeLessThan(10_000)
  })
})
