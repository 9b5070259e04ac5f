/** `resolute cite` as a process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { CiteReport } from '../../src/reference/cite.js'
import { resolute, root, samples, workFolder } from './command.js'

const folder = workFolder()
const keepers = join(samples, 'lighthouse-keepers.draft.md')
const report = (...args: string[]): CiteReport => JSON.parse(resolute(['cite', '-f', 'json', ...args]).out)
const lock =
  'on strengthening the role of ITU in building confidence and security in the use of information and communication technologies'

describe('how it is written', () => {
  it.each([
    [
      'PP 130',
      'PP-18',
      `Resolution 130 (Rev. Dubai, 2018) of the Plenipotentiary Conference, ${lock}`,
      'Resolution 130 (Rev. Dubai, 2018)',
    ],
    [
      'WTSA Resolution 50',
      'PP-18',
      'Resolution 50 (Rev. Hammamet, 2016) of the World Telecommunication Standardization Assembly (WTSA), on cybersecurity',
      'Resolution 50 (Rev. Hammamet, 2016) of WTSA',
    ],
    [
      'WRC 646',
      'WRC-19',
      'Resolution 646 (Rev.WRC-19) of the World Radiocommunication Conference (WRC), on public protection and disaster relief',
      'Resolution 646 (Rev.WRC-19)',
    ],
    [
      'UNGA 57/239',
      'PP-18',
      'United Nations General Assembly (UNGA) Resolution 57/239, on creation of a global culture of cybersecurity',
      'UNGA Resolution 57/239',
    ],
    [
      'C 1305',
      'PP-10',
      'Resolution 1305 (2009) of the ITU Council, on role of the Dedicated Group in identifying Internet-related public policy issues',
      'Council Resolution 1305',
    ],
  ])('%s as of %s', (query, day, first, later) => {
    const { candidates } = report(query, '--as-of', day)
    expect(candidates).toHaveLength(1)
    expect(candidates[0]).toMatchObject({ first, later })
  })

  it.each([
    ['ITU-R 7', 'ITU-R 7'],
    ['Resolution ITU-R 7-2', 'ITU-R 7'],
    ['Council Resolution 1305', 'Council 1305'],
    ['Decision 5', 'PP Decision 5'],
    ['pp resolution 130', 'PP 130'],
    ['Resolution 130 of the Plenipotentiary Conference', 'PP 130'],
    [
      'Resolution 50 (Rev. Dubai, 2012) of the World Telecommunication Standardization Assembly (WTSA), on cybersecurity',
      'WTSA 50',
    ],
    ['WTDC-45', 'WTDC 45'],
    ['Resolution A/RES/70/125', 'UNGA 70/125'],
    ['130', 'PP 130'],
  ])('takes "%s"', (query, name) => {
    expect(report(query).candidates.map(candidate => candidate.name)).toContain(name)
  })

  it('gives the edition that is asked for', () => {
    expect(report('PP 130 (Rev. Antalya, 2006)').candidates[0]?.later).toBe('Resolution 130 (Rev. Antalya, 2006)')
    expect(report('ITU-R 7-2').candidates[0]?.target.number).toBe('ITU-R 7-2')
  })

  it('says "of this conference" at the close of the meeting that adopted it', () => {
    const [candidate] = report('PP 130', '--as-of', 'PP-10').candidates
    expect(candidate?.here).toBe(`Resolution 130 (Rev. Guadalajara, 2010) of this conference, ${lock}`)
    expect(report('WTSA 50', '--as-of', 'WTSA-16').candidates[0]?.here).toBe(
      'Resolution 50 (Rev. Hammamet, 2016) of this assembly, on cybersecurity',
    )
    expect(report('PP 130', '--as-of', '2010-10-22').candidates[0]?.here).toBeNull()
  })

  it('tells what became of it', () => {
    expect(report('PP 36', '--as-of', 'PP-22').candidates[0]).toMatchObject({
      status: 'abrogated',
      abrogatedBy: 'PP-18',
    })
    expect(resolute(['cite', 'PP 36', '--as-of', 'PP-22']).out).toContain(
      'abrogated by PP-18, as of PP-22, 14 October 2022',
    )
    expect(resolute(['cite', 'PP 36', '--as-of', 'PP-14']).out).toContain('; PP-18 abrogated it later')
    expect(report('PP 219', '--as-of', 'PP-10').candidates[0]?.status).toBe('not-adopted')
  })

  it('is text for a reader, with where it was seen', () => {
    const { code, out } = resolute(['cite', 'PP 130', '--as-of', 'PP-10'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      `PP 130: S${lock.slice(4)} (the title is not sourced for this edition)`,
      'in force, as of PP-10, 22 October 2010',
      '',
      `  of this meeting  Resolution 130 (Rev. Guadalajara, 2010) of this conference, ${lock}`,
      `  first mention    Resolution 130 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference, ${lock}`,
      '  later mention    Resolution 130 (Rev. Guadalajara, 2010)',
      '  sources          wsisimpacts-wtsa52 (https://internetdistinction.com/wsisimpacts/wsis/wtsa/wtsa-2012/wtsa_52/)',
      '',
    ])
  })
})

it('lists several candidates, and chooses none', () => {
  const { code, out, err } = resolute(['cite', '50'])
  expect(code).toBe(1)
  expect(err).toBe('resolute: "50" may be any of PP 50, WTSA 50, WTDC 50, ITU-R 50\n')
  expect(out.match(/^ {2}first mention/gm)).toHaveLength(4)
  expect(report('50').next).toBeNull()
})

describe('--in', () => {
  it('judges by the meeting of the text, and tells whether it cites that already', () => {
    const { asOf, mentions, next, candidates } = report('PP 102', '--in', keepers)
    expect(asOf).toEqual({ day: '2022-10-14', conference: 'PP-22' })
    expect(mentions).toEqual([{ path: 'recalling d)', line: 12 }])
    expect([next, candidates[0]?.later]).toEqual(['here', 'Resolution 102 (Rev. Bucharest, 2022)'])
    expect(report('WTSA 52', '--in', keepers).next).toBe('later')
    expect(report('WTSA 50', '--in', keepers)).toMatchObject({ mentions: [], next: 'first' })
    expect(resolute(['cite', 'WTSA 52', '--in', keepers]).out).toContain(
      '  cited already         recalling e), line 13\n',
    )
  })

  it('says so when the meeting is not known', () => {
    const path = join(folder, 'nowhen.md')
    writeFileSync(path, 'recalling\n\na) the wind,\n\nresolves\n\n1 to ring.\n')
    expect(resolute(['cite', 'PP 130', '--in', path]).err).toContain(
      'its own meeting is not known; --as-of gives the day',
    )
  })
})

it('is JSON that its schema describes', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/cite.schema.json'), 'utf8'))
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  for (const args of [['50'], ['UNGA 70/125'], ['PP 102', '--in', keepers]]) {
    validate(report(...args))
    expect(validate.errors ?? [], args.join(' ')).toEqual([])
  }
})

describe('faults of the user', () => {
  it.each([
    ['a number that nobody has', ['PP 999'], /the catalogue has no PP 999; the last number it knows is 219/],
    [
      'an edition that it does not have',
      ['PP 174 (Rev. Dubai, 2018)'],
      /no such edition of PP 174; its editions are \(Guadalajara, 2010\), \(Rev\. Busan, 2014\)/,
    ],
    ['no number at all', ['beacons'], /"beacons" is no number of a text; it takes "PP 130"/],
    ['a body that nobody knows', ['WTAS 50'], /"WTAS 50" is no number of a text/],
    [
      'a body that has no such text',
      ['WTPF Decision 5'],
      /the catalogue has no WTPF Decision 5; did you mean PP Decision 5\?/,
    ],
    ['a missing file', ['PP 130', '--in', join(folder, 'missing.md')], /missing\.md does not exist/],
    ['a format that nobody knows', ['PP 130', '-f', 'jsom'], /did you mean json\?/],
  ] as const)('%s', (_name, args, words) => {
    const { code, out, err } = resolute(['cite', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
