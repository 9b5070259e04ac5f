import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsIn, type Schema } from '../../src/catalogue/faults.js'
import { dataFiles } from './data-files.js'

const path = resolve(import.meta.dirname, '../../schemas/catalogue.schema.json')
const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema
const faults = (file: unknown): string[] =>
  faultsIn(file, schema).map(({ path: keys, message }) => `${keys.join('.')}: ${message}`)
const text = (entry: object) => ({ body: 'PP', resolutions: [{ number: 1, ...entry }] })

describe('a file with faults', () => {
  it.each([
    [null, ': Unexpected null, expected a map'],
    [[], ': Unexpected list, expected a map'],
    ['text', ': Unexpected "text", expected a map'],
    [{ body: 'ITU' }, 'body: Unexpected "ITU", expected PP, WTSA, WTDC, WRC, RA, WCIT, WTPF or Council'],
    [{ day: 'today' }, 'day: Unexpected "today", expected a day like 2018-11-16'],
    [{ resolutions: {} }, 'resolutions: Unexpected map, expected a list'],
    [{ body: 'PP', resolutions: [{}] }, 'resolutions.0: Unexpected end of the entry, expected number'],
    [
      { body: 'PP', resolutions: [{ number: true }] },
      'resolutions.0.number: Unexpected true, expected a number or text',
    ],
    [text({ title: 5 }), 'resolutions.0.title: Unexpected 5, expected text or null'],
    [
      text({ editions: [{ conference: 'Kyoto, 1994' }] }),
      'resolutions.0.editions.0.conference: Unexpected "Kyoto, 1994", expected a code like PP-06, WTSA-2000 or C09',
    ],
    [
      text({ status: { state: 'dead', since: 'PP-94' } }),
      'resolutions.0.status.state: Unexpected "dead", expected in-force or abrogated',
    ],
    [text({ titleAt: 5 }), 'resolutions.0.titleAt: Unexpected 5, expected a code like PP-06, WTSA-2000 or C09 or null'],
    [
      text({ editions: [{ conference: 'WTSA-16' }] }),
      'resolutions.0.editions.0.conference: Unexpected WTSA-16, expected a code of PP',
    ],
    [
      text({ status: { state: 'abrogated', since: 'XX-99' } }),
      'resolutions.0.status.since: Unexpected XX-99, expected a code of PP',
    ],
    [
      { resolutions: [{ number: 1 }] },
      'resolutions.0: Unexpected end of the entry, expected body, here or at the top of the file',
    ],
    [
      { conferences: [{ short: 'PP-30', body: 'PP', place: 'x', year: 2030, newResolutions: [1] }] },
      'conferences.0.newResolutions: Unexpected 1 values, expected 2',
    ],
    [
      { conferences: [{ short: 'PP-30', body: 'WTSA', place: 'x', year: 2030 }] },
      'conferences.0.short: Unexpected PP-30, expected a code of WTSA',
    ],
    [
      { sources: { mine: { where: 'x', what: 'y', when: 'z' } } },
      'sources.mine.when: Unexpected key when, expected where or what',
    ],
  ])('%j', (file, wanted) => {
    expect(faults(file)).toEqual([wanted])
  })

  it('names every key that it could have been', () => {
    expect(faults(text({ titel: 'x' })).join()).toMatch(
      /^resolutions\.0\.titel: Unexpected key titel, expected number, body, title,/,
    )
  })

  it('tells of all its faults', () => {
    expect(faults(text({ title: 1, note: 2 }))).toHaveLength(2)
  })
})

it.each(dataFiles)('$name has none', ({ file }) => {
  expect(faults(file)).toEqual([])
})
