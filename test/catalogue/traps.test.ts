/** What real texts get wrong, or make a checker wrong, as far as the catalogue decides it. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue, titleOf } from '../../src/catalogue/catalogue.js'
import { editionOf, latestEdition, markEvidence, statusAt } from '../../src/catalogue/editions.js'
import type { Edition, Issuer, TextRecord } from '../../src/catalogue/record.js'

const catalogue = builtInCatalogue()
const resolution = (body: Issuer, number: string): TextRecord =>
  catalogue.texts('resolution', body, number)[0] as TextRecord
const edition = (body: Issuer, number: string, conference: string): Edition | null =>
  editionOf(resolution(body, number), conference)
const title = (body: Issuer, number: string, conference: string): string | undefined =>
  titleOf(resolution(body, number), edition(body, number, conference))?.title
const at = (place: string, year: number): string[] => catalogue.conferencesAt(place, year).map(({ short }) => short)
const inForce = (body: Issuer, number: string, day: string): string | undefined =>
  latestEdition(catalogue, resolution(body, number), day)?.conference

describe('the previous revision at the conference that revised the text', () => {
  it.each(['130', '102', '71'])('PP %s: Antalya before Guadalajara, which revised it', number => {
    const { editions } = resolution('PP', number)
    const codes = editions.map(({ conference }) => conference)
    expect(codes.indexOf('PP-10')).toBe(codes.indexOf('PP-06') + 1)
    expect(inForce('PP', number, '2010-10-21')).toBe('PP-06')
    expect(inForce('PP', number, '2010-10-22')).toBe('PP-10')
  })
})

describe('"Rev."', () => {
  it.each(['168', '174', '181'])('never stood on PP %s (Guadalajara, 2010): it was new there', number => {
    const first = edition('PP', number, 'PP-10') as Edition
    expect(first.revised).toBe(false)
    expect(resolution('PP', number).firstAdopted).toBe('PP-10')
    expect(markEvidence(resolution('PP', number), first)).not.toBe('unknown')
  })

  it('174 was revised once: (Rev. Busan, 2014), still in force after PP-22', () => {
    const record = resolution('PP', '174')
    expect(record.editions.map(({ conference, revised }) => [conference, revised])).toEqual([
      ['PP-10', false],
      ['PP-14', true],
    ])
    expect(record.complete).toBe(true)
    expect(record.status).toMatchObject({ state: 'in-force', since: 'PP-22' })
  })

  it('belongs to WTDC 80 (Rev. Buenos Aires, 2017)', () => {
    expect(edition('WTDC', '80', 'WTDC-17')?.revised).toBe(true)
  })

  it('is not judged on WTDC 2 (Istanbul, 2002): nobody says that it was new there', () => {
    const record = resolution('WTDC', '2')
    expect(markEvidence(record, record.editions[0] as Edition)).toBe('unknown')
    expect(edition('WTDC', '10', 'WTDC-10')?.revised).toBe(true)
  })
})

describe('several revisions in one text', () => {
  it.each([
    ['WTSA', '52', 'WTSA-12', 'WTSA-16'],
    ['WTSA', '69', 'WTSA-12', 'WTSA-16'],
    ['WTDC', '30', 'WTDC-14', 'WTDC-17'],
    ['WTDC', '37', 'WTDC-14', 'WTDC-17'],
  ] as const)('%s %s: %s and %s are both editions, and the older one is superseded', (body, number, older, newer) => {
    expect(edition(body, number, older)).not.toBeNull()
    expect(edition(body, number, newer)).not.toBeNull()
    expect(inForce(body, number, '2018-11-16')).toBe(newer)
  })

  it('a historic chain is whole: WTDC 18 from Valletta to Kigali', () => {
    const codes = resolution('WTDC', '18').editions.map(({ conference }) => conference)
    expect(codes).toEqual(['WTDC-98', 'WTDC-02', 'WTDC-06', 'WTDC-10', 'WTDC-14', 'WTDC-17', 'WTDC-22'])
    expect(resolution('WTDC', '18').completeThrough).toBe('WTDC-22')
  })
})

describe('a title belongs to a revision', () => {
  it.each(['137', '175', '176'])('PP %s had a new title from Dubai', number => {
    expect(title('PP', number, 'PP-18')).not.toBe(title('PP', number, 'PP-14'))
    expect(titleOf(resolution('PP', number), edition('PP', number, 'PP-18'))?.evidence).toBe('heading')
  })

  it('WTSA 52 was about technical means in 2004 only', () => {
    expect(title('WTSA', '52', 'WTSA-04')).toBe('Countering spam by technical means')
    expect(title('WTSA', '52', 'WTSA-08')).toBe('Countering and combating spam')
    expect(title('WTSA', '52', 'WTSA-16')).toBe('Countering and combating spam')
  })

  it('WTDC 45 counters spam from Dubai 2014 on', () => {
    expect(title('WTDC', '45', 'WTDC-10')).toMatch(/including combating spam$/)
    expect(title('WTDC', '45', 'WTDC-14')).toMatch(/including countering and combating spam$/)
  })

  it('PP 71 carries the years of its plan', () => {
    expect(title('PP', '71', 'PP-06')).toBe('Strategic plan for the Union for 2008-2011')
    expect(title('PP', '71', 'PP-10')).toBe('Strategic plan for the Union for 2012-2015')
  })

  it('what an edition takes over from an earlier one is background', () => {
    const record = resolution('PP', '102')
    expect(titleOf(record, edition('PP', '102', 'PP-06'))?.evidence).toBe('page')
    expect(titleOf(record, edition('PP', '102', 'PP-10'))).toEqual({
      title: title('PP', '102', 'PP-06'),
      evidence: 'none',
    })
  })
})

describe('age and the calendar prove nothing', () => {
  it.each([
    ['PP', '32', 'PP-94'],
    ['WTDC', '10', 'WTDC-10'],
    ['WTSA', '58', 'WTSA-12'],
    ['WTSA', '47', 'WTSA-12'],
    ['WTSA', '48', 'WTSA-12'],
    ['WTDC', '45', 'WTDC-14'],
    ['PP', '182', 'PP-14'],
  ] as const)('%s %s: that of %s was still right at the close of PP-18', (body, number, conference) => {
    expect(inForce(body, number, '2018-11-16')).toBe(conference)
    expect(statusAt(catalogue, resolution(body, number), '2018-11-16')).not.toBe('abrogated')
  })

  it('a conference that closed after the day of the facts leaves open what it did', () => {
    expect(statusAt(catalogue, resolution('PP', '130'), '2022-10-14')).toBe('in-force')
    expect(statusAt(catalogue, resolution('PP', '130'), catalogue.data.day)).toBe('in-force')
    expect(statusAt(catalogue, resolution('PP', '130'), '2026-11-27')).toBe('unknown')
    expect(statusAt(catalogue, resolution('PP', '36'), '2018-11-15')).toBe('in-force')
    expect(statusAt(catalogue, resolution('PP', '36'), '2018-11-16')).toBe('abrogated')
    expect(statusAt(catalogue, resolution('PP', '174'), '2009-01-01')).toBe('not-adopted')
  })
})

describe('places, years, names', () => {
  it('(Dubai, 2012) is two conferences', () => {
    expect(at('Dubai', 2012).sort()).toEqual(['WCIT-12', 'WTSA-12'])
    for (const number of ['1', '4']) {
      expect(catalogue.texts('resolution', 'WCIT', number)).toHaveLength(1)
      expect(edition('WTSA', '1', 'WTSA-12')).not.toBeNull()
    }
  })

  it('one place has many years', () => {
    expect(at('Dubai', 2014)).toEqual(['WTDC-14'])
    expect(at('Dubai', 2018)).toEqual(['PP-18'])
    expect(at('Dubai', 2023).sort()).toEqual(['RA-23', 'WRC-23'])
    expect(at('Buenos Aires', 1994)).toEqual(['WTDC-94'])
    expect(at('Buenos Aires', 2017)).toEqual(['WTDC-17'])
    expect(at('Doha', 2006)).toEqual(['WTDC-06'])
    expect(at('Doha', 2026)).toEqual(['PP-26'])
  })

  it('WTSA-20 is (Geneva, 2022)', () => {
    expect(at('Geneva', 2022)).toEqual(['WTSA-20'])
    expect(catalogue.yearOf('WTSA-20')).toBe(2022)
  })

  it.each(['45', '50', '52', '71', '130'])('number %s exists in several bodies', number => {
    expect(catalogue.bodiesWith('resolution', number).length).toBeGreaterThan(1)
  })

  it.each(['123', '129', '130', '131'])('WRC %s is a new text of WRC-23: number and tag together', number => {
    const records = catalogue.texts('resolution', 'WRC', number)
    expect(records.map(record => editionOf(record, 'WRC-23')?.revised)).toContain(false)
    for (const record of records) expect(editionOf(record, 'WRC-19')).toBeNull()
  })

  it('PP-18 closed on the day that its Final Acts say', () => {
    expect(catalogue.conferenceByCode('PP-18')?.end).toBe('2018-11-16')
  })
})

describe('titles of others', () => {
  const un = (number: string) => catalogue.numbered('united-nations', number)

  it('58/199 says critical, ITU texts essential', () => {
    expect(un('58/199')?.title).toMatch(/critical/)
    expect([un('58/199')?.title, ...(un('58/199')?.wordings ?? [])].join()).not.toMatch(/essential/)
  })

  it('55/63 and 56/121 have one title, and ITU counters what they combat', () => {
    expect(un('55/63')?.title).toBe(un('56/121')?.title)
    for (const number of ['55/63', '56/121']) expect(un(number)?.wordings.join()).toMatch(/^countering/)
  })
})
