import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  bodyOfCode,
  conferenceByCode,
  conferenceOf,
  conferencesAt,
  knownPlace,
  yearOfCode,
} from '../../src/catalogue/conference.js'
import { conferences } from '../../src/catalogue/conferences.js'

const shorts = (place: string, year: number): string[] => conferencesAt(place, year).map(({ short }) => short)

describe('the table of conferences', () => {
  it('is generated from its data', () => {
    const script = fileURLToPath(new URL('../../.ci/generate/catalogue.mjs', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('has one meeting for each short name, found by it', () => {
    for (const met of conferences) expect(conferenceByCode(met.short)).toBe(met)
    expect(conferences.length).toBeGreaterThan(60)
  })

  it('has dates in order, in the year of the tag', () => {
    for (const { start, end, year } of conferences) {
      if (start === null || end === null) continue
      expect(start < end).toBe(true)
      expect(end.slice(0, 4)).toBe(String(year))
    }
  })
})

describe('look-ups', () => {
  it.each([
    ['WRC-19', 'WRC-19'],
    ['WRC-2019', 'WRC-19'],
    ['wrc-00', 'WRC-2000'],
    ['RA-15', 'RA-15'],
    ['PP-18', 'PP-18'],
    ['WTSA-16', 'WTSA-16'],
    ['WTSA-20', 'WTSA-20'],
    ['C08', 'C08'],
    ['C-2008', 'C08'],
    ['C05', null],
    ['ORB-88', null],
    ['WARC-92', null],
    ['XYZ-19', null],
    ['WRC', null],
  ])('by code %s', (code, short) => expect(conferenceByCode(code)?.short ?? null).toBe(short))

  it.each([
    ['ORB-88', 'WRC', 1988],
    ['WARC-92', 'WRC', 1992],
    ['WTSC-96', 'WTSA', 1996],
    ['C05', 'Council', 2005],
    ['C-1998', 'Council', 1998],
    ['C-2002/EX', 'Council', 2002],
    ['WRC-31', 'WRC', 2031],
    ['SAT-R2', 'WRC', null],
    ['XYZ-19', null, null],
  ])('body and year of %s', (code, body, year) => {
    expect(bodyOfCode(code)).toBe(body)
    expect(yearOfCode(code)).toBe(year)
  })

  it.each([
    ['Dubai', 2018, ['PP-18']],
    ['DUBAI', 2012, ['WTSA-12', 'WCIT-12']],
    ['Sharm El-Sheikh', 2019, ['WRC-19', 'RA-19']],
    ['Sharm el Sheikh', 2019, ['WRC-19', 'RA-19']],
    ['Florianopolis', 2004, ['WTSA-04']],
    ['Pusan', 2014, ['PP-14']],
    ['Yasmine Hammamet', 2016, ['WTSA-16']],
    ['Malta', 1998, ['WTDC-98']],
    ['Guadala jara', 2010, ['PP-10']],
    ['Geneva', 2022, ['WTSA-20']],
    ['Geneva', 2023, []],
    ['Springfield', 2018, []],
  ])('at (%s, %i)', (place, year, wanted) => expect(shorts(place, year).sort()).toEqual([...wanted].sort()))

  it('of a body in a year, when there was one', () => {
    expect(conferenceOf('PP', 2018)?.short).toBe('PP-18')
    expect(conferenceOf('Council', 2009)?.short).toBe('C09')
    expect(conferenceOf('PP', 2017)).toBeNull()
  })

  it('spell a place as the table does', () => {
    expect(knownPlace('SHARM EL-SHEIKH')).toBe('Sharm el-Sheikh')
    expect(knownPlace('marrakech')).toBe('Marrakesh')
    expect(knownPlace('Springfield')).toBeNull()
  })
})
