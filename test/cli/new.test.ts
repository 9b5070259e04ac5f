/** `resolute new` as a process: what it writes is read as what was asked for, and nothing is found in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/read.js'
import { startedBodies, verbs } from '../../src/report/skeleton/habits.js'
import { resolute, workFolder } from './command.js'

const folder = workFolder()
const made = (...args: string[]) => {
  const { code, out, err } = resolute(['new', ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}
const found = (text: string) =>
  lint(parse(text), text, { catalogue: builtInCatalogue(), day: '2026-11-01' }).map(
    ({ code, message }) => `${code} ${message}`,
  )

describe('a new text', () => {
  const cases = startedBodies.flatMap(body =>
    Object.keys(verbs).flatMap(genre => ['draft', 'proposal'].map(stage => [body, genre, stage] as const)),
  )
  it.each(cases)('of %s, a %s at stage %s, is what it should be, and nothing is found in it', (body, genre, stage) => {
    const text = made('--body', body, '--genre', genre, '--stage', stage, '--title', 'Lighthouses on the coast')
    const { documents, outside, diagnostics } = parse(text)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({
      genre,
      title: 'Lighthouses on the coast',
      designation: { body, draft: expect.any(String) },
    })
    expect(diagnostics).toEqual([])
    expect(outside.map(({ value }) => value)).toEqual(stage === 'draft' ? [] : ['ADD'])
    expect(found(text)).toEqual([])
  })

  it('stands in the form of its body', () => {
    expect(made('--body', 'WRC', '--conference', 'WRC-27', '--title', 'Lamps')).toMatch(
      /^DRAFT NEW RESOLUTION \(WRC-27\)\n\nLamps\n\nThe World Radiocommunication Conference \(Shanghai, 2027\),\n\nconsidering\n/,
    )
    expect(made('--body', 'pp', '--conference', 'PP-26', '--title', 'Lamps', '--genre', 'decision')).toMatch(
      /^DRAFT NEW DECISION \(Doha, 2026\)\n[\s\S]*\ndecides\n/,
    )
  })

  it('goes into a file', () => {
    const path = join(folder, 'new.md')
    expect(made('--body', 'PP', '--title', 'Lamps', '-o', path)).toBe('')
    expect(readFileSync(path, 'utf8')).toMatch(/^DRAFT NEW RESOLUTION/)
  })
})

describe('a revision', () => {
  it.each([
    [
      'PP 130',
      'PP-26',
      'RESOLUTION 130 (Rev. Doha, 2026)',
      'Resolution 130 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, on ',
    ],
    ['WTSA 50', 'WTSA-24', 'RESOLUTION 50 (Rev. New Delhi, 2024)', 'Resolution 50 (Rev. Geneva, 2022) of the '],
    ['WTDC 45', 'WTDC-25', 'RESOLUTION 45 (Rev. Baku, 2025)', 'Resolution 45 (Rev. Kigali, 2022) of the '],
    ['WRC 646', 'WRC-27', 'RESOLUTION 646 (Rev.WRC-27)', 'Resolution 646 (Rev.WRC-19) of the '],
    ['ITU-R 7', 'RA-23', 'RESOLUTION ITU-R 7-5', 'Resolution ITU-R 7-4 '],
    ['Council 1305', 'C26', 'RESOLUTION 1305 (Rev.C26)', 'Resolution 1305 '],
  ])('of %s takes its number, title and edition from the catalogue', (revised, conference, line, cited) => {
    const text = made('--revises', revised, '--conference', conference)
    expect(text.split('\n')[0]).toBe(line)
    expect(text).toContain(`\nrecalling\n\n${cited}`)
    const [document] = parse(text).documents
    expect(document?.designation).toMatchObject({
      draft: null,
      revised: true,
      conference: conference === 'RA-23' ? null : conference,
    })
    expect(found(text)).toEqual([])
    expect(made('--revises', revised, '--conference', conference, '--stage', 'proposal')).toMatch(/^MOD\n\n/)
  })

  it('may have another title', () => {
    expect(made('--revises', 'PP 130', '--title', 'Lamps')).toMatch(/^RESOLUTION 130 .*\n\nLamps\n/)
  })

  it('of a decision is one', () => {
    expect(made('--body', 'PP', '--revises', 'Decision 5')).toMatch(/^DECISION 5 \(Rev\. /)
  })
})

describe('faults of the user', () => {
  it.each([
    ['no title', ['--body', 'PP'], /new needs --title/],
    ['no body', ['--title', 'Lamps'], /new needs --body/],
    ['an unknown body', ['--body', 'WTAS', '--title', 'x'], /unknown body "WTAS"; did you mean WTSA\?/],
    [
      'an unknown conference',
      ['--body', 'PP', '--conference', 'PP-23', '--title', 'x'],
      /unknown conference "PP-23" in --conference; did you mean PP-2/,
    ],
    [
      'that of another body',
      ['--body', 'PP', '--conference', 'WRC-27', '--title', 'x'],
      /WRC-27 is a meeting of WRC, not of PP/,
    ],
    [
      'an unknown genre',
      ['--body', 'PP', '--genre', 'desision', '--title', 'x'],
      /unknown genre "desision"; did you mean decision\?/,
    ],
    [
      'an adopted text',
      ['--body', 'PP', '--stage', 'adopted', '--title', 'x'],
      /unknown stage of a new text "adopted"/,
    ],
    ['no text to revise', ['--revises', 'PP 9999'], /no PP 9999/],
    ['what is no number', ['--revises', 'lamps'], /"lamps" in --revises is no number of a text/],
    ['a number of several bodies', ['--revises', '50'], /may be any of PP 50.*; --body says which/],
    ['a text of another body', ['--body', 'PP', '--revises', 'WTSA 50'], /is of WTSA, not of PP/],
    [
      'another genre',
      ['--body', 'PP', '--revises', 'Decision 5', '--genre', 'opinion'],
      /is a decision, not a opinion|not an opinion/,
    ],
  ])('%s', (_what, args, words) => {
    const { code, out, err } = resolute(['new', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
