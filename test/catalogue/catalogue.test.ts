import { describe, expect, it } from 'vitest'
import { builtInCatalogue, catalogueOf, titleOf } from '../../src/catalogue/catalogue.js'
import { conferenceEnd, editionOf, latestEdition } from '../../src/catalogue/editions.js'
import { catalogueDataOf } from '../../src/catalogue/merge.js'
import type { Issuer, TextKind, TextRecord } from '../../src/catalogue/record.js'

const catalogue = builtInCatalogue()

describe('texts', () => {
  it.each([
    ['resolution', 'PP', '130', ['130']],
    ['resolution', 'RA', 'ITU-R 7-3', ['ITU-R 7']],
    ['resolution', 'RA', 'ITU-R 7', ['ITU-R 7']],
    ['resolution', 'RA', '7-4', ['ITU-R 7']],
    ['resolution', 'RA', '7', ['ITU-R 7']],
    ['decision', 'PP', '5', ['5']],
    ['decision', 'Council', '482', ['482']],
    ['resolution', 'Council', '1305', ['1305']],
    ['recommendation', 'PP', '7', ['7']],
    ['opinion', 'WTPF', '1', ['1', '1']],
    ['opinion', 'WTPF', '6', ['6']],
    ['resolution', 'PP', '250', []],
    ['resolution', 'WCIT', '6', []],
  ] as [TextKind, Issuer, string, string[]][])('%s of %s %s', (kind, body, number, wanted) => {
    expect(catalogue.texts(kind, body, number).map(record => record.number)).toEqual(wanted)
  })

  it('of a number used again are in order of time', () => {
    const opinions = catalogue.texts('opinion', 'WTPF', '1').map(({ editions }) => editions[0]?.conference)
    expect(opinions).toEqual(['WTPF-13', 'WTPF-21'])
  })

  it('are the same records each time', () => {
    expect(catalogue.texts('resolution', 'PP', '130')[0]).toBe(catalogue.texts('resolution', 'PP', '130')[0])
    expect(builtInCatalogue()).toBe(catalogue)
  })

  it.each([
    ['130', ['PP', 'WRC']],
    ['7', ['PP', 'WTSA', 'WTDC', 'WRC', 'RA']],
    ['ITU-R 7-3', ['RA']],
    ['7-3', ['RA']],
    ['219', ['PP', 'WRC']],
    ['9999', []],
  ])('bodies with %s', (number, bodies) => {
    expect(catalogue.bodiesWith('resolution', number)).toEqual(bodies)
  })

  it.each([
    ['PP', 219],
    ['WTSA', 100],
    ['WTDC', 90],
    ['RA', 75],
    ['WRC', null],
    ['Council', null],
    ['WTPF', null],
  ] as const)('highest number of %s', (body, highest) => {
    expect(catalogue.highestNumber('resolution', body)).toBe(highest)
    expect(catalogue.highestNumber('decision', body)).toBeNull()
  })
})

describe('the rest', () => {
  it('by number, by id, by code', () => {
    expect(catalogue.numbered('action-line', 'C5')?.title).toMatch(/confidence and security/)
    expect(catalogue.numbered('united-nations', '70/1')?.sources).toEqual(['pp18'])
    expect(catalogue.numbered('recommendation', 'ITU-T E.164')?.title).toMatch(/numbering plan/)
    expect(catalogue.numbered('recommendation', 'C5')).toBeNull()
    expect(catalogue.instrument('CS')?.definitions['1012']).toBe('Telecommunication')
    expect(catalogue.instrument('CS')?.articleTitles[14]).toBe('Radio Regulations Board')
    expect(catalogue.instrument('buenos-aires-declaration-2017')?.conference).toBe('WTDC-17')
    expect(catalogue.instrument('CX')).toBeNull()
    expect(catalogue.conferenceByCode('wtsa-2000')?.place).toBe('Montreal')
    expect(catalogue.conferenceOf('PP', 2018)?.short).toBe('PP-18')
    expect(catalogue.yearOf('C05')).toBe(2005)
    expect(catalogue.yearOf('Springfield')).toBeNull()
  })
})

describe('titles and days', () => {
  const invented = catalogueOf(
    catalogueDataOf([
      {
        conferences: [
          { short: 'PP-50', body: 'PP', place: 'Springfield', year: 2050, end: '2050-05-05' },
          { short: 'PP-54', body: 'PP', place: 'Springfield', year: 2054 },
        ],
        body: 'PP',
        resolutions: [
          {
            number: 1,
            editions: [
              { conference: 'PP-40' },
              { conference: 'PP-50', title: 'Beacons', titleEvidence: 'heading' },
              { conference: 'PP-54', sources: ['a'] },
            ],
          },
          {
            number: 2,
            title: 'Lamps',
            titleEvidence: 'page',
            editions: [{ conference: 'PP-50', sources: ['a'] }, { conference: 'PP-54' }],
          },
          { number: 3, title: 'Bells', titleAt: 'PP-54', editions: [{ conference: 'PP-50' }, { conference: 'PP-54' }] },
          { number: 4, title: 'Horns', titleEvidence: 'citation' },
          { number: 5, editions: [{ conference: 'PP-50' }] },
        ],
      },
    ]),
  )
  const record = (number: string): TextRecord => invented.texts('resolution', 'PP', number)[0] as TextRecord

  it.each([
    ['1', 'PP-40', null],
    ['1', 'PP-50', 'Beacons heading'],
    ['1', 'PP-54', 'Beacons none'],
    ['1', null, 'Beacons heading'],
    ['2', 'PP-50', 'Lamps page'],
    ['2', 'PP-54', 'Lamps none'],
    ['2', null, 'Lamps page'],
    ['3', 'PP-54', 'Bells none'],
    ['4', null, 'Horns citation'],
    ['5', 'PP-50', null],
    ['5', null, null],
  ])('title of %s at %s', (number, conference, wanted) => {
    const text = record(number)
    const found = titleOf(text, conference === null ? null : editionOf(text, conference))
    expect(found && `${found.title} ${found.evidence}`).toBe(wanted)
  })

  it('a conference ends on its day, or with its year', () => {
    expect(conferenceEnd(invented, 'PP-50')).toBe('2050-05-05')
    expect(conferenceEnd(invented, 'PP-54')).toBe('2054-12-31')
    expect(conferenceEnd(invented, 'C07')).toBe('2007-12-31')
    expect(conferenceEnd(invented, '?')).toBeNull()
  })

  it.each([
    ['2039-01-01', undefined],
    ['2050-05-04', 'PP-40'],
    ['2050-05-05', 'PP-50'],
    ['2054-12-30', 'PP-50'],
    ['2054-12-31', 'PP-54'],
  ])('the edition on %s', (day, conference) => {
    expect(latestEdition(invented, record('1'), day)?.conference).toBe(conference)
  })
})
