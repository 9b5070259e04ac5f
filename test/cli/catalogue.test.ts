/** `resolute catalogue` as a process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { faultsIn, type Schema } from '../../src/catalogue/faults.js'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const catalogue = (...args: string[]) => resolute(['catalogue', ...args])
const schemaOf = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))

describe('search', () => {
  it('finds what has all the words, in titles and subjects, beginnings of words too', () => {
    const { code, out } = catalogue('search', 'child', 'online')
    expect(code).toBe(0)
    expect(out).toMatch(/^PP 179 +ITU's role in child online protection\n/)
    expect(out).toMatch(/\nCouncil 1306 +\(on Council Working Group on child online protection\)\n/)
    expect(catalogue('search', 'spam').out).toMatch(/^WTSA 52 /m)
    expect(catalogue('search', 'Tunis', 'agen').out).toContain('Tunis Agenda for the Information Society')
  })

  it('says what was probably meant when there is nothing', () => {
    const { code, out, err } = catalogue('search', 'cibersecurity')
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      'resolute: nothing in the catalogue has "cibersecurity" in its title; did you mean cybersecurity?\n',
    )
  })
})

describe('show', () => {
  it('prints title, editions with their conferences, status and sources', () => {
    const { code, out } = catalogue('show', 'PP 174', '--as-of', 'PP-22')
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^PP 174: ITU's role with regard to /)
    expect(lines[1]).toMatch(/^ {2}status {4}in force as of PP-22, 14 October 2022/)
    expect(out).toMatch(
      /\n {2}editions {2}\(Guadalajara, 2010\) {2}PP-10, 4 October 2010 to 22 October 2010 {2}\[[a-z\d-]+/,
    )
    expect(out).toMatch(/\n {12}\(Rev\. Busan, 2014\) {2}PP-14, 20 October 2014 to 7 November 2014 /)
    expect(out).toMatch(/\n {2}sources {3}[a-z\d-]+: /)
  })

  it('tells changes of the title', () => {
    const { out } = catalogue('show', 'PP 71')
    expect(out.match(/ title: Strategic plan for the Union for \d{4}-\d{4}/g)?.length).toBeGreaterThan(3)
  })

  it.each([
    ['UNGA 58/199', /^UNGA 58\/199: Creation of/],
    ['Council 1305', /^Council 1305: /],
    ['WRC 646', /^WRC 646: /],
    ['ITU-R 7', /^ITU-R 7: /],
    ['CS', /^Constitution of the International Telecommunication Union\n/],
    ['the tunis agenda', /^Tunis Agenda/],
    ['C5', /^C5: Building confidence/],
    ['PP-18', /^PP-18: Dubai, 2018\n/],
    ['50', /^PP 50: [\s\S]*\n\nWTSA 50: [\s\S]*\n\nWTDC 50: /],
  ])('knows "%s"', (query, words) => {
    const { code, out } = catalogue('show', query)
    expect(code).toBe(0)
    expect(out).toMatch(words)
  })

  it('is JSON that its schema describes, search too', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOf('catalogue-report'))
    for (const args of [
      ['show', 'PP 130'],
      ['show', '50'],
      ['show', 'CS'],
      ['show', 'C5'],
      ['show', 'PP-18'],
      ['search', 'internet'],
    ]) {
      const { code, out } = catalogue(...args, '-f', 'json')
      expect(code).toBe(0)
      const report = JSON.parse(out)
      validate(report)
      expect(validate.errors ?? [], args.join(' ')).toEqual([])
      expect(report.entries.length).toBeGreaterThan(0)
    }
  })

  it('shows what a file of the user adds', () => {
    const own = file(
      'own.yaml',
      'body: PP\nresolutions:\n  - number: 950\n    title: Beacons on bicycles\n    editions: [ { conference: PP-26 } ]\n',
    )
    expect(catalogue('show', 'PP 950', '--catalogue', own).out).toMatch(/^PP 950: Beacons on bicycles\n/)
    expect(catalogue('search', 'bicycles', '--catalogue', own).out).toContain('PP 950')
  })
})

const formula = (place: string) =>
  `The Plenipotentiary Conference of the International Telecommunication Union (${place}),`
const text = (head: string, place: string, clauses: readonly string[], tail = '') =>
  [
    head,
    'Beacons on bicycles',
    formula(place),
    'recalling',
    ...clauses.map((clause, index) => `${'abcdef'.charAt(index)}) ${clause},`),
    'resolves',
    '1 to ring.',
    tail,
    '',
  ].join('\n\n')

describe('learn', () => {
  const bells = file(
    'bells.md',
    text(
      'RESOLUTION 950 (Doha, 2026)',
      'Doha, 2026',
      [
        'Resolution 951 (Rev. Doha, 2026) of this conference',
        'Resolution 1 (Kyoto, 1994) of the Plenipotentiary Conference, on the strategic plan of the Union, 1995-1999',
        'Resolution 168 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference',
        'United Nations General Assembly (UNGA) Resolution 99/901',
      ],
      'RESOLUTIONS ABROGATED BY THE PLENIPOTENTIARY CONFERENCE (DOHA, 2026)\n\nRESOLUTION 174 (REV. BUSAN, 2014)\n\nResolutions of yesterday\n\nRESOLUTION 179 (REV. BUCHAREST, 2022)\n\nResolutions of the day before',
    ),
  )

  it('proposes records, editions, titles and abrogations, with their evidence', () => {
    const { code, out, err } = catalogue('learn', bells)
    expect(code).toBe(0)
    const proposed = parse(out)
    expect(faultsIn(proposed, schemaOf('catalogue') as Schema)).toEqual([])
    expect(proposed.resolutions).toEqual([
      { number: 1, body: 'PP', editions: [{ conference: 'PP-94', sources: ['bells'] }], sources: ['bells'] },
      {
        number: 174,
        body: 'PP',
        status: { state: 'abrogated', since: 'PP-26', sources: ['bells'] },
        sources: ['bells'],
      },
      expect.objectContaining({ number: 179, status: { state: 'abrogated', since: 'PP-26', sources: ['bells'] } }),
      {
        number: 950,
        body: 'PP',
        editions: [{ conference: 'PP-26', title: 'Beacons on bicycles', titleEvidence: 'heading', sources: ['bells'] }],
        sources: ['bells'],
      },
      {
        number: 951,
        body: 'PP',
        editions: [{ conference: 'PP-26', revised: true, sources: ['bells'] }],
        sources: ['bells'],
      },
    ])
    expect(proposed.unitedNations).toEqual([{ number: '99/901', sources: ['bells'] }])
    expect(proposed.sources).toEqual({
      bells: { where: bells, what: expect.stringMatching(/^RESOLUTION 950 \(Doha, 2026\); /) },
    })
    expect(err).toContain('facts new:\n  PP 174 abrogated by PP-26  (bells)\n')
    expect(err).toMatch(/known, now attested:\n {2}PP 1 \(Kyoto, 1994\) {2}\(bells\)\n/)
    expect(err).toMatch(
      /in contradiction to the catalogue, and left out:\n[\s\S]*\n {2}PP 168 as "Resolution 168 \(Rev\. Guadalajara, 2010\) /,
    )
  })

  it('what it proposes can be used at once', () => {
    const out = join(folder, 'learned.yaml')
    expect(catalogue('learn', bells, '--source', 'pp26', '-o', out).out).toBe('')
    expect(readFileSync(out, 'utf8')).toMatch(/^# Proposed by resolute catalogue learn/)
    expect(catalogue('show', 'PP 950', '--catalogue', out).out).toContain('[pp26]')
    const again = catalogue('learn', bells, '--catalogue', out)
    expect(again.out).toBe('')
    expect(again.err).toContain('in contradiction')
    expect(again.err).not.toMatch(/facts? (?:new|known)/)
  })

  it('reads SUP and "(abrogated)" as Final Acts print them', () => {
    const acts = file(
      'acts.txt',
      `${text('RESOLUTION 950 (Doha, 2026)', 'Doha, 2026', ['the wind'])}\nSUP\n\nRESOLUTION 174 (REV. BUSAN, 2014)\n\nResolutions of yesterday\n\nRESOLUTION 179 (REV. BUCHAREST, 2022) (abrogated)\n`,
    )
    const { resolutions } = parse(catalogue('learn', acts).out)
    const gone = resolutions.filter(({ status }: { status?: { state: string } }) => status?.state === 'abrogated')
    expect(gone.map(({ number }: { number: number }) => number)).toEqual([174, 179])
  })

  it('takes nothing from drafts and proposals', () => {
    const draft = file(
      'draft.md',
      text('DRAFT RESOLUTION 952 (Doha, 2026)', 'Doha, 2026', [
        'Resolution 1 (Kyoto, 1994) of the Plenipotentiary Conference',
      ]),
    )
    const proposal = file(
      'proposal.md',
      `MOD SEN/99/1\n\n${text('RESOLUTION 953 (Doha, 2026)', 'Doha, 2026', ['the wind'])}`,
    )
    const { code, out, err } = catalogue('learn', draft, proposal)
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('proposal.md is a proposal, and no evidence')
    expect(err).toContain('nothing that the catalogue does not know')
  })
})

describe('faults of the user', () => {
  it.each([
    ['an unknown action', ['shwo', 'PP 130'], /unknown action of catalogue "shwo"; did you mean show\?/],
    ['no action', [], /missing required argument/],
    ['nothing to show', ['show'], /catalogue show needs the name of a text/],
    ['a name that nobody has', ['show', 'Tunis Agneda'], /no "Tunis Agneda"; did you mean Tunis Agenda/],
    ['a number that nobody has', ['show', 'WTSA 999'], /no WTSA 999; the last number it knows is/],
    ['a key that is none', ['learn', '--source', 'a b', 'x.md'], /--source a b is no key/],
    [
      'a broken file',
      ['search', 'x', '--catalogue', file('bad.yaml', 'resolutions:\n  - number: 5\n')],
      /bad\.yaml:2:5: Unexpected end of the entry, expected body/,
    ],
  ] as const)('%s', (_name, args, words) => {
    const { code, out, err } = catalogue(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })
})
