/**
 * What real texts get wrong, and what makes a checker wrong: each trap in a small document that shows it. test/catalogue/traps.test.ts has
 * those that the catalogue decides alone.
 */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import type { Reference, TextTarget } from '../../src/reference/reference.js'
import { referencesOf } from '../../src/reference/references.js'
import { documentWith, referencesIn } from './document.js'

const name = ({ target }: Reference): string => {
  const { body, number, revised, place, year, conference } = target as TextTarget
  return `${body} ${number} ${revised ? 'Rev. ' : ''}${place === null ? conference : `${place} ${year}`}`
}
const outcomes = (clauses: string | readonly string[], meeting: string): string[] =>
  referencesIn(clauses, meeting).map(reference => `${name(reference)}: ${reference.outcome}`)
const severities = (clauses: readonly string[], meeting: string) =>
  referencesIn(clauses, meeting).map(({ severity }) => severity)
const fixes = (clauses: string | readonly string[], meeting: string) =>
  referencesIn(clauses, meeting).map(({ fix }) => fix?.edits.map(({ text }) => text).join(' ') ?? null)

describe('editions', () => {
  it('the previous revision, at the conference that revised the text: a warning that shows the new one', () => {
    const cats = ['130', '102', '71'].map(number => `the cat of Resolution ${number} (Rev. Antalya, 2006)`)
    expect(outcomes(cats, 'PP-10')).toEqual([
      'PP 130 Rev. Antalya 2006: revised-at-same-meeting',
      'PP 102 Rev. Antalya 2006: revised-at-same-meeting',
      'PP 71 Rev. Antalya 2006: revised-at-same-meeting',
    ])
    expect(severities(cats, 'PP-10')).toEqual(['warning', 'warning', 'warning'])
    expect(fixes(cats, 'PP-10')).toEqual(Array(3).fill('(Rev. Guadalajara, 2010)'))
  })

  it('"Rev." on a first version cannot be', () => {
    const owls = ['the owls of Resolution 168 (Rev. Guadalajara, 2010)', 'and Resolution 181 (Rev. Guadalajara, 2010)']
    expect(outcomes(owls, 'PP-18')).toEqual([
      'PP 168 Rev. Guadalajara 2010: impossible',
      'PP 181 Rev. Guadalajara 2010: impossible',
    ])
    expect(fixes(owls, 'PP-18')).toEqual(Array(2).fill('(Guadalajara, 2010)'))
  })

  it('"Rev." missing on a revision is written wrongly, and no other edition', () => {
    const geese = [
      'the geese of Resolution 80 (Rev. Buenos Aires, 2017) of WTDC',
      'the ducks of Resolution 80 (Buenos Aires, 2017) of WTDC',
    ]
    expect(outcomes(geese, 'PP-18')).toEqual([
      'WTDC 80 Rev. Buenos Aires 2017: current',
      'WTDC 80 Buenos Aires 2017: malformed',
    ])
    expect(fixes(geese, 'PP-18')).toEqual([null, '(Rev. Buenos Aires, 2017)'])
  })

  it('of two revisions in one text, the older is told', () => {
    const lamps = [
      'the lamps of Resolution 52 (Rev. Hammamet, 2016) of WTSA',
      'the wicks of Resolution 52 (Rev. Dubai, 2012) of WTSA',
      'the lamps of Resolution 37 (Rev. Buenos Aires, 2017) of WTDC',
      'the wicks of Resolution 37 (Rev. Dubai, 2014) of WTDC',
    ]
    expect(outcomes(lamps, 'PP-18')).toEqual([
      'WTSA 52 Rev. Hammamet 2016: current',
      'WTSA 52 Rev. Dubai 2012: superseded',
      'WTDC 37 Rev. Buenos Aires 2017: current',
      'WTDC 37 Rev. Dubai 2014: superseded',
    ])
  })

  it('a chain of editions that names the current one is history', () => {
    const chain = 'Resolutions 18 (Rev. Buenos Aires, 2017), 18 (Rev. Dubai, 2014) and 18 (Valletta, 1998) of WTDC'
    expect(outcomes(`the kittens of ${chain}`, 'PP-18')).toEqual([
      'WTDC 18 Rev. Buenos Aires 2017: current',
      'WTDC 18 Rev. Dubai 2014: historical',
      'WTDC 18 Valletta 1998: historical',
    ])
    expect(severities([`the kittens of ${chain}`], 'PP-18')).toEqual([null, null, null])
  })

  it('age is no error', () => {
    const moths = ['the moths of Resolution 32 (Kyoto, 1994)', 'the moths of Resolution 10 (Rev. Hyderabad, 2010)']
    expect(outcomes(moths, 'PP-18')).toEqual(['PP 32 Kyoto 1994: current', 'WTDC 10 Rev. Hyderabad 2010: current'])
  })

  it('a conference that met since does not make an edition old', () => {
    const ropes = [
      'the ropes of Resolutions 47, 48 and 58 (Rev. Dubai, 2012) of WTSA',
      'the knots of Resolution 45 (Rev. Dubai, 2014) of WTDC',
      'the bells of Resolution 182 (Rev. Busan, 2014)',
    ]
    expect(outcomes(ropes, 'PP-18').every(outcome => outcome.endsWith(': current'))).toBe(true)
    expect(outcomes(ropes, 'PP-18')).toHaveLength(5)
  })
})

describe('bodies, places, years', () => {
  it('(Dubai, 2012) is two conferences: the words decide, or nothing does', () => {
    expect(outcomes('the fog of Resolution 1 (Dubai, 2012)', 'PP-14')).toEqual(['null 1 Dubai 2012: ambiguous'])
    expect(outcomes('the fog of Resolution 1 (Dubai, 2012) of WCIT', 'PP-14')).toEqual(['WCIT 1 Dubai 2012: current'])
    expect(outcomes('the fog of Resolution 1 (Rev. Dubai, 2012) of WTSA', 'PP-14')).toEqual([
      'WTSA 1 Rev. Dubai 2012: current',
    ])
  })

  it('a place is paired with its year', () => {
    const fogs = [
      'Resolution 71 (Rev. Dubai, 2018)',
      'Resolution 45 (Rev. Dubai, 2014)',
      'Resolution 70 (Rev. Dubai, 2012)',
    ]
    expect(outcomes(fogs, 'PP-18').map(outcome => outcome.split(' ')[0])).toEqual(['PP', 'WTDC', 'WTSA'])
    expect(outcomes('the fog of Resolution 45 (Rev. Dubai, 2015) of WTDC', 'PP-18')).toEqual([
      'WTDC 45 Rev. Dubai 2015: impossible',
    ])
  })

  it('the year of a short name is not that of the citation: WTSA-20 met in 2022', () => {
    const [met, missed] = referencesIn(
      ['the tide of Resolution 2 (Rev. Geneva, 2022) of WTSA', 'the tide of Resolution 2 (Rev. Geneva, 2020) of WTSA'],
      'PP-22',
    )
    expect(met?.target).toMatchObject({ body: 'WTSA', conference: 'WTSA-20', year: 2022 })
    expect(met?.severity).toBeNull()
    expect(missed).toMatchObject({ outcome: 'impossible', target: { conference: null } })
  })

  it('one number is a text of several bodies', () => {
    const foxes = [
      'the fox of Resolution 71 (Rev. Dubai, 2018) of this conference',
      'the vixen of Resolution 71 (Rev. Buenos Aires, 2017) of WTDC',
      'the cubs of Resolution 71 (Johannesburg, 2008) of WTSA',
    ]
    expect(referencesIn(foxes, 'PP-18').map(({ target }) => (target as TextTarget).body)).toEqual([
      'PP',
      'WTDC',
      'WTSA',
    ])
    expect(outcomes('the den of Resolution 52', 'PP-18')).toEqual(['null 52 null: ambiguous'])
  })

  it('a bracket governs the numbers before it, back to the bracket before', () => {
    const list = 'Resolutions 47 and 48 (Rev. Dubai, 2012) and 49, 50 and 75 (Rev. Hammamet, 2016) of WTSA'
    expect(outcomes(`the seals of ${list}`, 'PP-18')).toEqual([
      'WTSA 47 Rev. Dubai 2012: current',
      'WTSA 48 Rev. Dubai 2012: current',
      'WTSA 49 Rev. Hammamet 2016: current',
      'WTSA 50 Rev. Hammamet 2016: current',
      'WTSA 75 Rev. Hammamet 2016: current',
    ])
  })

  it('a body misnamed is known by its abbreviation, and this is said', () => {
    const [otter] = referencesIn(
      'the otter of Resolution 37 (Rev. Buenos Aires, 2017) of the World Telecommunication Conference (WTDC)',
      'PP-18',
    )
    expect(otter).toMatchObject({ outcome: 'malformed', severity: 'info', target: { body: 'WTDC' } })
    expect(otter?.message).toContain('World Telecommunication Conference')
  })
})

describe('writing', () => {
  it.each([
    ['Resolution 70 (Rev.Dubai, 2018)', 'PP 70 Rev. Dubai 2018', '(Rev. Dubai, 2018)'],
    ['Resolution 70 (Rev. Dubai 2018)', 'PP 70 Rev. Dubai 2018', '(Rev. Dubai, 2018)'],
    ['Resolution 9 (Rev. Buenos Aires, 2017 )', 'WTDC 9 Rev. Buenos Aires 2017', '(Rev. Buenos Aires, 2017)'],
    ['Resolution 50 (Rev. (Hammamet, 2016)', 'WTSA 50 Rev. Hammamet 2016', '(Rev. Hammamet, 2016)'],
    ['Resolution 958 (WRC-2015)', 'WRC 958 WRC-15', '(WRC-15)'],
  ])('spelling and spacing of the tag: %s is read, told and mended', (written, target, mended) => {
    expect(outcomes(`the broom of ${written}`, 'PP-18')).toEqual([`${target}: malformed`])
    expect(fixes(`the broom of ${written}`, 'PP-18')).toEqual([mended])
  })

  it('a place by another spelling is the same place', () => {
    expect(outcomes('the broom of Resolution 52 (Rev. Johannesbourg, 2008) of WTSA', 'PP-10')[0]).toMatch(
      /^WTSA 52 Rev\. Johannesburg 2008/,
    )
  })

  it('capitals of a number line are the citation of running text', () => {
    const source = documentWith(['the mouse of Resolution 999 (Busan, 2014)'], 'PP-18').replace(
      /^RESOLUTION.*/,
      'RESOLUTION 999 (REV. DUBAI, 2018)',
    )
    const [mouse] = referencesOf(parse(source), source, { catalogue: builtInCatalogue(), asOf: null })
    expect(mouse).toMatchObject({ outcome: 'predecessor', target: { body: 'PP', place: 'Busan' } })
    expect(outcomes('the mouse of Resolution 174 (REV. BUSAN, 2014)', 'PP-18')).toEqual([
      'PP 174 Rev. Busan 2014: current',
    ])
  })

  it('numbers of radio conferences are used again: number and tag together name a text', () => {
    const beams = ['123', '129', '130', '131'].map(number => `the beam of Resolution ${number} (WRC-23)`)
    expect(outcomes(beams, 'WRC-23').every(outcome => /WRC-23: current$/.test(outcome))).toBe(true)
    expect(outcomes('the beam of Resolution 130 (WRC-97)', 'WRC-23')).toEqual(['WRC 130 WRC-97: unverified'])
    expect(outcomes('the beam of Resolution 131 (Rev.WRC-23)', 'WRC-23')).toEqual(['WRC 131 Rev. WRC-23: impossible'])
  })

  it('a provisional number is no final one, and this is said', () => {
    const [hat] = referencesIn('the hat of Resolution COM5/4 (Antalya, 2006)', 'PP-10')
    expect(hat).toMatchObject({ outcome: 'malformed', severity: 'info', target: { body: 'PP', number: 'COM5/4' } })
  })
})

describe('titles', () => {
  const title = (clause: string, meeting: string) => {
    const [reference] = referencesIn(clause, meeting)
    return { title: reference?.title, severity: reference?.severity, difference: reference?.titleDifference }
  }

  it('an old title with the new revision differs, with the old one it agrees', () => {
    const networks = (mark: string) =>
      `Resolution 137 (Rev. ${mark}), on next-generation network deployment in developing countries`
    expect(title(networks('Dubai, 2018'), 'PP-18')).toMatchObject({ title: 'differs', severity: 'warning' })
    expect(title(networks('Busan, 2014'), 'PP-14')).toMatchObject({ title: 'agrees', severity: null })
  })

  it('several wordings of one title: each is compared alone, and one in quite other words is an information', () => {
    const gender = [
      'the hats of Resolution 70 (Rev. Dubai, 2018), on mainstreaming a gender perspective in ITU and promotion of gender equality and the empowerment of women through telecommunications/ICTs',
      'the hats of Resolution 70 (Rev. Dubai, 2018), on gender equality and mainstreaming',
    ]
    const references = referencesIn(gender, 'PP-18')
    expect(references.map(reference => reference.title)).toEqual(['agrees', 'differs'])
    expect(severities(gender, 'PP-18')).toEqual([null, 'info'])
    expect(references.every(({ outcome }) => outcome === 'current')).toBe(true)
  })

  it('titles of the United Nations are held against theirs, whatever case they have', () => {
    const culture = (word: string) =>
      `UNGA Resolution 58/199, on the creation of a global culture of cybersecurity and the protection of ${word} information infrastructures`
    expect(title(culture('critical'), 'PP-10')).toMatchObject({ title: 'agrees', severity: null })
    expect(title(culture('essential'), 'PP-10')).toMatchObject({
      title: 'differs',
      difference: '`essential` where the title has `critical`',
    })
    expect(
      title('UNGA Resolution 41/65, on principles relating to remote sensing of the Earth from outer space', 'PP-10'),
    ).toMatchObject({ title: 'agrees' })
  })
})
