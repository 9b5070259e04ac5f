/** A user's files extend and correct the catalogue. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue, extendCatalogue, titleOf } from '../../src/catalogue/catalogue.js'
import { editionOf } from '../../src/catalogue/editions.js'
import type { CatalogueFile, EditionEntry, TextEntry } from '../../src/catalogue/file.js'
import type { Edition, TextRecord } from '../../src/catalogue/record.js'

const base = builtInCatalogue()
const pp = (entry: TextEntry): TextRecord =>
  extendCatalogue(base, [{ body: 'PP', resolutions: [entry] }]).texts(
    'resolution',
    'PP',
    String(entry.number),
  )[0] as TextRecord
const marks = ({ editions }: TextRecord): string[] =>
  editions.map(({ conference, revised }) => `${revised ? 'Rev. ' : ''}${conference}`)

describe('a text', () => {
  it('gets another title, and keeps the rest', () => {
    const before = base.texts('resolution', 'PP', '32')[0] as TextRecord
    const after = pp({ number: 32, title: 'Beacons', titleEvidence: 'heading' })
    expect(after).toEqual({ ...before, title: 'Beacons', titleEvidence: 'heading' })
  })

  it('gets another title where titles stand on editions: that of the last', () => {
    const after = pp({ number: 71, title: 'Plan', titleEvidence: 'heading' })
    expect(after.title).toBe('Plan')
    expect(editionOf(after, 'PP-22')?.title).toBe('Plan')
    expect(editionOf(after, 'PP-18')?.title).toMatch(/2020-2023/)
  })

  it('gets a title that begins with a new edition; the one before stays where it was seen', () => {
    const entry: EditionEntry = { conference: 'PP-26', title: 'Beacons', titleEvidence: 'heading', sources: ['mine'] }
    const after = pp({ number: 32, editions: [entry] })
    expect(titleOf(after, editionOf(after, 'PP-26'))).toEqual({ title: 'Beacons', evidence: 'heading' })
    expect(titleOf(after, editionOf(after, 'PP-94'))?.title).toBe(base.texts('resolution', 'PP', '32')[0]?.title)
    expect(after.title).toBe('Beacons')
  })

  it('gets an edition, in its place, with "Rev."', () => {
    const after = pp({ number: 174, editions: [{ conference: 'PP-26', sources: ['mine'] }] })
    expect(marks(after)).toEqual(['PP-10', 'Rev. PP-14', 'Rev. PP-26'])
    expect(after.editions.at(-1)).toMatchObject({ year: 2026, sources: ['mine'], title: null })
  })

  it('gets sources for an edition that was background', () => {
    const old = editionOf(base.texts('resolution', 'PP', '1')[0] as TextRecord, 'PP-94') as Edition
    expect(old.sources).toEqual([])
    expect(editionOf(pp({ number: 1, editions: [{ conference: 'PP-94', sources: ['mine'] }] }), 'PP-94')).toEqual({
      ...old,
      sources: ['mine'],
    })
  })

  it('loses an edition that never was', () => {
    expect(marks(pp({ number: 174, remove: ['PP-14'] }))).toEqual(['PP-10'])
  })

  it('loses what is set to null', () => {
    expect(pp({ number: 174, status: null, note: null })).toMatchObject({ status: null, note: null })
  })

  it('unites sources, and leaves the ones there', () => {
    const before = base.texts('resolution', 'PP', '32')[0] as TextRecord
    expect(pp({ number: 32, sources: ['mine', 'pp18'] }).sources).toEqual([...before.sources, 'mine'])
  })

  it('is abrogated', () => {
    const { status } = pp({ number: 174, status: { state: 'abrogated', since: 'PP-26', sources: ['mine'] } })
    expect(status).toEqual({ state: 'abrogated', since: 'PP-26', sources: ['mine'] })
  })

  it('is new', () => {
    const after = pp({ number: 220, title: 'Beacons', editions: [{ conference: 'PP-26' }], complete: true })
    expect(after).toMatchObject({ number: '220', firstAdopted: 'PP-26', titleAt: 'PP-26', attested: true })
    expect(marks(after)).toEqual(['PP-26'])
  })

  it('leaves the built-in catalogue alone', () => {
    pp({ number: 174, remove: ['PP-14'] })
    expect(marks(base.texts('resolution', 'PP', '174')[0] as TextRecord)).toEqual(['PP-10', 'Rev. PP-14'])
    expect(extendCatalogue(base, [])).toBe(base)
  })

  it('of RA is found by number, and its edition by suffix', () => {
    const entry: TextEntry = { number: 7, editions: [{ conference: 'RA-27', number: '7-5' }] }
    const after = extendCatalogue(base, [{ body: 'RA', resolutions: [entry] }])
    const [record] = after.texts('resolution', 'RA', 'ITU-R 7-5')
    expect(record?.editions.at(-1)).toMatchObject({ number: 'ITU-R 7-5', year: 2027, revised: true })
  })
})

describe('a number that is used again', () => {
  const wrc = (...lists: EditionEntry[][]): string[][] =>
    extendCatalogue(
      base,
      lists.map(editions => ({ body: 'WRC', resolutions: [{ number: 9999, editions }] })),
    )
      .texts('resolution', 'WRC', '9999')
      .map(marks)

  it('has a record for each series; "Rev." continues one, no "Rev." begins one', () => {
    const revised = { conference: 'WRC-15', revised: true }
    expect(wrc([{ conference: 'WRC-07' }], [revised])).toEqual([['WRC-07', 'Rev. WRC-15']])
    expect(wrc([{ conference: 'WRC-07' }], [{ conference: 'WRC-23' }])).toEqual([['WRC-07'], ['WRC-23']])
    expect(wrc([{ conference: 'WRC-23' }], [{ conference: 'WRC-07' }])).toEqual([['WRC-07'], ['WRC-23']])
    expect(wrc([{ conference: 'WRC-07' }], [{ conference: 'WRC-23' }], [revised])).toEqual([
      ['WRC-07', 'Rev. WRC-15'],
      ['WRC-23'],
    ])
  })

  it('finds the beginning of a series of which only a revision was known', () => {
    expect(wrc([{ conference: 'WRC-15', revised: true }], [{ conference: 'WRC-07' }])).toEqual([
      ['WRC-07', 'Rev. WRC-15'],
    ])
  })

  it('knows an edition again', () => {
    expect(wrc([{ conference: 'WRC-07' }], [{ conference: 'WRC-2007', sources: ['mine'] }])).toEqual([['WRC-07']])
  })
})

describe('everything else', () => {
  const file: CatalogueFile = {
    day: '2031-01-01',
    conferences: [
      { short: 'PP-30', body: 'PP', place: 'Springfield', year: 2030, end: '2030-10-01', newResolutions: [230, 240] },
      { short: 'PP-26', body: 'PP', place: 'Doha', year: 2026, end: '2026-11-28' },
    ],
    placeVariants: { Springfield: ['Champ-du-Printemps'] },
    resolutions: [{ number: 231, body: 'PP', editions: [{ conference: 'PP-30' }] }],
    unitedNations: [
      { number: '58/199', wordings: ['essential'] },
      { number: '90/1', title: 'Beacons' },
    ],
    instruments: [
      { id: 'CS', provisions: { first: 1, last: 240 } },
      { id: 'beacons', name: 'Beacon Accord' },
    ],
    studyGroups: [{ sector: 'ITU-D', groups: [1, 2, 3] }],
    sources: { mine: { where: 'here', what: 'everything' } },
  }
  const after = extendCatalogue(base, [file])

  it('conferences: new ones, also by another spelling, and corrected ones', () => {
    expect(after.conferenceByCode('PP-30')).toMatchObject({ place: 'Springfield', confidence: 'background' })
    expect(after.conferencesAt('Champ du Printemps', 2030)).toHaveLength(1)
    expect(after.conferenceOf('PP', 2030)?.short).toBe('PP-30')
    expect(after.texts('resolution', 'PP', '231')[0]?.firstAdopted).toBe('PP-30')
    expect(after.conferenceByCode('PP-26')).toMatchObject({ end: '2026-11-28', start: '2026-11-09', sources: ['pp26'] })
    expect(base.conferenceByCode('PP-30')).toBeNull()
  })

  it('numbers, instruments, study groups, sources, the day', () => {
    expect(after.numbered('united-nations', '58/199')).toMatchObject({ wordings: ['essential'], adopted: '2003-12-23' })
    expect(after.numbered('united-nations', '90/1')?.title).toBe('Beacons')
    expect(after.instrument('CS')?.provisions).toEqual({ first: 1, last: 240, annexFirst: null, annexLast: null })
    expect(after.instrument('CS')?.articles?.last).toBe(58)
    expect(after.instrument('beacons')).toMatchObject({ family: 'other', citations: ['Beacon Accord'] })
    expect(after.data.studyGroups.find(({ sector }) => sector === 'ITU-D')?.groups).toEqual([1, 2, 3])
    expect(after.data.sources.mine).toEqual({ where: 'here', what: 'everything' })
    expect(after.data.sources.pp18).toEqual(base.data.sources.pp18)
    expect(after.data.day).toBe('2031-01-01')
  })

  it('two files in turn are one after the other', () => {
    const [first, second]: CatalogueFile[] = [
      { body: 'PP', decisions: [{ number: 5, note: 'one', editions: [{ conference: 'PP-26' }] }] },
      { body: 'PP', decisions: [{ number: 5, note: 'two', remove: ['PP-26'] }] },
    ] as const
    const both = extendCatalogue(base, [first as CatalogueFile, second as CatalogueFile])
    const apart = extendCatalogue(extendCatalogue(base, [first as CatalogueFile]), [second as CatalogueFile])
    expect(both.data).toEqual(apart.data)
    expect(both.texts('decision', 'PP', '5')[0]).toMatchObject({ note: 'two' })
  })
})
