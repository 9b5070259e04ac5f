/** `resolute refs` as a process. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Reference, ReferencesReport } from '../../src/reference/reference.js'
import { bin, resolute, root, samples, workFolder } from './command.js'

const folder = workFolder()
const keepers = join(samples, 'lighthouse-keepers.draft.md')
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const formula = (place: string) =>
  `The Plenipotentiary Conference of the International Telecommunication Union (${place}),`
const adopted = (number: string, place: string, clause: string) =>
  [
    `RESOLUTION ${number} (${place})`,
    'Beacons on bicycles',
    formula(place.replace('Rev. ', '')),
    'recalling',
    clause,
    'resolves',
    '1 to ring.',
    '',
  ].join('\n\n')

function referencesOf(args: readonly string[]): Reference[] {
  const { out } = resolute(['refs', '-f', 'json', ...args])
  return (JSON.parse(out) as ReferencesReport).files.flatMap(({ references }) => references)
}

describe('the report', () => {
  it('is text for an editor: findings with what is needed to decide, then the others, then a summary', () => {
    const { code, out } = resolute(['refs', keepers])
    expect(code).toBe(1)
    expect(out.split('\n').slice(2, 12)).toEqual([
      'DRAFT REVISION OF RESOLUTION 940 (Rev. Bucharest, 2022), judged as of PP-22, 14 October 2022',
      '',
      '13 to look at',
      '',
      'error  recalling e), line 13: superseded',
      '  cited      Resolution 52 (Rev. Dubai, 2012) of the World Telecommunication Standardization Assembly (WTSA)',
      '  finding    Unexpected `(Rev. Dubai, 2012)`, expected `(Rev. Hammamet, 2016)`, the edition in force at PP-22',
      '  write      Resolution 52 (Rev. Hammamet, 2016) of the World Telecommunication Standardization Assembly (WTSA)',
      '  catalogue  WTSA 52, Countering and combating spam: (Florianópolis, 2004), (Rev. Johannesburg, 2008), (Rev. Dubai, 2012), (Rev. Hammamet, 2016) in force then',
      '  source     docsbay-res52: https://docsbay.net/doc/546792/countering-and-combating-spam',
    ])
    expect(out).toMatch(/\n {2}recalling a\) {2}Resolution 940 \(Rev\. Dubai, 2018\) +PP 940 +predecessor\n/)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^23 references: 1 current, 4 found, .*, 1 revised at the same meeting, .*; 1 title differs; judged as of PP-22, 14 October 2022$/,
    )
    expect(out).not.toContain('\u001b')
  })

  it('has one citation of each outcome in the sample of lighthouse keepers', () => {
    const page = readFileSync(join(root, 'docs/references.md'), 'utf8')
    const outcomes = [...page.matchAll(/^\| `([a-z-]+)` +\| (?:-|info|warning|error) /gm)].map(([, outcome]) => outcome)
    expect(outcomes.length).toBe(18)
    expect([...new Set(referencesOf([keepers]).map(({ outcome }) => outcome))].sort()).toEqual([...outcomes].sort())
  })

  it('is JSON that its schema describes', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/references.schema.json'), 'utf8'))
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
    const { code, out } = resolute(['refs', '-f', 'json', keepers, join(samples, 'harbour-series.md')])
    expect(code).toBe(1)
    expect(out.endsWith('}\n')).toBe(true)
    const report = JSON.parse(out)
    validate(report)
    expect(validate.errors ?? []).toEqual([])
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files'])
    expect(report.files.map((one: { file: string }) => one.file)).toEqual([keepers, join(samples, 'harbour-series.md')])
    expect(Object.keys(report.files[0].references[0])).toEqual([
      'kind',
      'text',
      'position',
      'phrase',
      'document',
      'path',
      'target',
      'outcome',
      'severity',
      'message',
      'title',
      'titleDifference',
      'evidence',
      'fix',
    ])
  })

  it('is a table in CSV, cells quoted where they must be', () => {
    const { out } = resolute(['refs', '-f', 'csv', keepers])
    const rows = out.trimEnd().split('\n')
    expect(rows).toHaveLength(24)
    expect(rows[0]).toBe(
      'file,document,line,column,clause,kind,citation,phrase,target,conference,outcome,severity,title,title_difference,message,write,evidence',
    )
    expect(rows[2]).toContain(',recalling b),resolution,"71 (Rev. Bucharest, 2022)",')
    expect(rows[2]).toContain(',PP 71,PP-22,current,,')
  })

  it('is Markdown for a comment', () => {
    const { out } = resolute(['refs', '-f', 'markdown', keepers])
    expect(out).toContain('| clause | line | citation | outcome | finding | write |')
    expect(out).toContain('| considering g) | 24 | Resolution 2 | **warning** ambiguous |')
  })

  it('goes to a file', () => {
    const out = join(folder, 'refs.csv')
    expect(resolute(['refs', '-f', 'csv', keepers, '-o', out]).out).toBe('')
    expect(readFileSync(out, 'utf8')).toContain('predecessor')
  })

  it('is coloured only where asked for', () => {
    const { out } = resolute(['refs', '--color', 'always', keepers])
    expect(out).toContain('\u001b[31merror\u001b[39m')
  })
})

describe('--only and --fail-on', () => {
  it('shows outcomes and severities alone; what is not shown does not fail', () => {
    expect(referencesOf([keepers, '--only', 'superseded,dangling']).map(({ outcome }) => outcome)).toEqual([
      'superseded',
      'dangling',
    ])
    expect(resolute(['refs', keepers, '--only', 'malformed']).code).toBe(0)
    expect(referencesOf([keepers, '--only', 'error']).every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('tells which text of several is meant, though the others are not shown', () => {
    const clause = 'Resolutions 50 (Rev. Hammamet, 2016) and 52 (Rev. Dubai, 2012) of WTSA,'
    const text = file('two.md', adopted('970', 'Rev. Dubai, 2018', clause))
    expect(resolute(['refs', text, '--only', 'superseded']).out).toContain(
      'cited      52 (Rev. Dubai, 2012) in "Resolutions 50',
    )
  })

  it('fails from the severity asked for', () => {
    const codes = ['error', 'warning', 'info', 'never'].map(
      level => resolute(['refs', keepers, '--only', 'wrong-direction', '--fail-on', level]).code,
    )
    expect(codes).toEqual([0, 1, 1, 0])
  })
})

describe('--as-of', () => {
  const text = file(
    'bells.md',
    adopted('941', 'Busan, 2014', 'Resolution 130 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference,'),
  )
  const outcome = (...args: string[]) => referencesOf([text, ...args])[0]?.outcome

  it('takes a conference, a day, and today; the default is the own meeting', () => {
    expect(outcome()).toBe('revised-at-same-meeting')
    expect(outcome('--as-of', 'PP-10')).toBe('current')
    expect(outcome('--as-of', 'pp-18')).toBe('superseded')
    expect(outcome('--as-of', '2014-11-06')).toBe('current')
    expect(outcome('--as-of', '2014-11-07')).toBe('superseded')
    expect(outcome('--as-of', 'today')).toBe('superseded')
  })

  it('is today, and this is said, for a document without a designation', () => {
    const input =
      'recalling\n\na) Resolution 130 (Rev. Busan, 2014) of the Plenipotentiary Conference,\n\nresolves\n\n1 to ring.\n'
    const { code, out, err } = resolute(['refs', '-'], { input })
    expect(code).toBe(1)
    expect(err).toMatch(
      /^resolute: -: resolution without a number line is judged as of today, .*; --as-of takes another day\n$/,
    )
    expect(out).toContain('(today, for its own meeting is not known)')
    const told = resolute(['refs', '-', '--stdin-filename', 'bells.md', '--as-of', 'PP-18'], { input })
    expect(told).toMatchObject({ code: 1, err: '' })
    expect(told.out).toContain('bells.md\n')
    expect(told.out).toContain('judged as of PP-18, 16 November 2018')
  })
})

describe('documents given together', () => {
  const citing = file('citing.md', adopted('950', 'Busan, 2014', 'Resolution 951 (Busan, 2014) of this conference,'))
  const cited = file('cited.md', adopted('951', 'Busan, 2014', 'the wind,'))
  const draft = file(
    'draft.md',
    adopted('951', 'Busan, 2014', 'the wind,').replace('RESOLUTION 951', 'DRAFT RESOLUTION 951'),
  )
  const outcomes = (...files: string[]) => referencesOf(files).map(({ outcome }) => outcome)

  it('know each other', () => {
    expect(outcomes(citing)).toEqual(['unknown-number'])
    expect(outcomes(citing, cited)).toEqual(['current'])
    expect(referencesOf([citing, cited])[0]?.evidence).toEqual([cited])
  })

  it('but a draft is no evidence', () => {
    expect(outcomes(citing, draft)).toEqual(['unknown-number'])
  })
})

describe('--catalogue and resolute.config.yaml', () => {
  const text = file(
    'gulls.md',
    adopted('960', 'Rev. Dubai, 2018', 'Resolution 961 (Busan, 2014) of the Plenipotentiary Conference,'),
  )
  const own = file(
    'own.yaml',
    'body: PP\nresolutions:\n  - number: 961\n    complete: true\n    editions: [ { conference: PP-14, sources: [ gull ] } ]\n',
  )
  const more = file('more.yaml', 'sources:\n  gull: { where: the harbour, what: everything }\n')

  it('extend the catalogue', () => {
    expect(referencesOf([text])[0]?.outcome).toBe('unknown-number')
    expect(referencesOf([text, '--catalogue', own, '--catalogue', more])[0]).toMatchObject({
      outcome: 'current',
      evidence: ['gull'],
    })
  })

  it('the nearest configuration upwards counts, its paths are from where it stands', () => {
    const inner = join(folder, 'project/texts')
    mkdirSync(inner, { recursive: true })
    writeFileSync(join(folder, 'project/resolute.config.yaml'), 'catalogue: ../own.yaml\n')
    writeFileSync(join(inner, 'gulls.md'), readFileSync(text))
    expect(referencesOf([join(inner, 'gulls.md')])[0]?.outcome).toBe('current')
    const { code, out } = resolute(['refs', '-f', 'json', '-'], { input: readFileSync(text), cwd: inner })
    expect(code).toBe(0)
    expect(out).toContain('"current"')
  })
})

describe('--graph', () => {
  it('draws who cites whom, in three ways', () => {
    const dot = resolute(['refs', '--graph', 'dot', keepers])
    expect(dot.code).toBe(1)
    expect(dot.out).toMatch(/^digraph citations \{\n/)
    expect(dot.out).toContain('  "PP resolution 940 PP-22" -> "WTSA resolution 52 WTSA-12" [label="superseded"]\n')
    const mermaid = resolute(['refs', '--graph', 'mermaid', keepers]).out
    expect(mermaid).toMatch(/^graph LR\n {2}n1\["Resolution 940 \(Rev\. Bucharest, 2022\)"\]\n/)
    expect(mermaid).toMatch(/\n {2}n1 -->\|"superseded"\| n\d+\n/)
    const { schemaVersion, nodes, edges } = JSON.parse(resolute(['refs', '--graph', 'json', keepers]).out)
    expect(schemaVersion).toBe(1)
    expect(nodes[0]).toEqual({
      id: 'PP resolution 940 PP-22',
      label: 'Resolution 940 (Rev. Bucharest, 2022)',
      kind: 'resolution',
      given: true,
      body: 'PP',
      year: 2022,
      title: nodes[0].title,
      file: keepers,
    })
    const ids = nodes.map(({ id }: { id: string }) => id)
    for (const { from, to, count } of edges)
      expect([ids.includes(from), ids.includes(to), count]).toEqual([true, true, 1])
  })
})

describe('faults of the user', () => {
  it.each([
    ['an unknown outcome', ['--only', 'supersedd'], /unknown outcome "supersedd"; did you mean superseded\?/],
    ['an unknown format', ['-f', 'cvs'], /unknown format "cvs"; did you mean csv\?/],
    ['an unknown graph', ['--graph', 'dott'], /did you mean dot\?/],
    ['two formats', ['--graph', 'dot', '-f', 'csv'], /exclude each other/],
    ['an unknown severity', ['--fail-on', 'eror'], /did you mean error\?/],
    ['an unknown conference', ['--as-of', 'PP-23'], /unknown conference "PP-23" in --as-of; did you mean PP-2[26]/],
    ['no day of the calendar', ['--as-of', '2018-02-30'], /no day of the calendar/],
    ['a catalogue that is missing', ['--catalogue', join(folder, 'nowhere.yaml')], /nowhere\.yaml does not exist/],
    [
      'a key that nobody knows',
      ['--catalogue', file('key.yaml', 'body: PP\nresolutions:\n  - number: 1\n    titel: x\n')],
      /key\.yaml:4:5: Unexpected key titel, expected number, .*; did you mean title\?/,
    ],
    [
      'a value of another kind',
      [
        '--catalogue',
        file('value.yaml', 'conferences:\n  - short: PP-30\n    body: PP\n    place: 5\n    year: 2030\n'),
      ],
      /value\.yaml:4:5: Unexpected 5, expected text/,
    ],
    [
      'a word that is none of the list',
      ['--catalogue', file('word.yaml', 'body: WTAS\n')],
      /word\.yaml:1:1: Unexpected "WTAS", expected PP, WTSA.*; did you mean WTSA/,
    ],
    [
      'what is no YAML',
      ['--catalogue', file('broken.yaml', 'body: PP\nresolutions: [\n')],
      /broken\.yaml:3:1: Unexpected text, expected YAML/,
    ],
    ['an empty catalogue', ['--catalogue', file('empty.yaml', '')], /empty\.yaml:1:1: Unexpected null, expected a map/],
  ] as const)('%s', (_name, args, words) => {
    const { code, out, err } = resolute(['refs', ...args, keepers])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('a configuration with an unknown key', () => {
    const place = join(folder, 'odd')
    mkdirSync(place)
    writeFileSync(join(place, 'resolute.config.yaml'), '# ours\ncatalog: own.yaml\n')
    const { code, err } = resolute(['refs', '-'], { input: 'x', cwd: place })
    expect(code).toBe(2)
    expect(err).toMatch(
      /resolute\.config\.yaml:2:1: Unexpected key catalog, expected profile, catalogue, .*; did you mean catalogue\?/,
    )
  })

  it('a missing file does not keep the others from their turn', () => {
    const { code, out, err } = resolute(['refs', join(folder, 'missing.md'), keepers])
    expect(code).toBe(2)
    expect(err).toContain('missing.md does not exist')
    expect(out).toContain('13 to look at')
  })

  it('a text that is no resolution has no references', () => {
    const { code, out } = resolute(['refs', '-'], { input: 'Dear delegate,\n\nsee you in Doha.\n' })
    expect(code).toBe(0)
    expect(out).toBe('-\n\nno resolution\n')
  })
})

it('a closed pipe is quiet', () => {
  const line = `"${process.execPath}" "${bin}" refs -f json "${keepers}" | head -1; echo "\${PIPESTATUS[0]}" >&2`
  const { stdout, stderr } = spawnSync('bash', ['-c', line])
  expect(stdout.toString()).toBe('{\n')
  expect(stderr.toString()).toBe('1\n')
})

const seed = join(root, '../shared/seed/resolution-174-guadalajara-2010.md')

describe.skipIf(!existsSync(seed))('the seed (needs ../shared)', () => {
  it('has thirteen citations of resolutions, of which three are old and one has another title; nothing else is accused', () => {
    const { code, out } = resolute(['refs', '-f', 'json', seed])
    expect(code).toBe(0)
    const references = (JSON.parse(out) as ReferencesReport).files[0]?.references ?? []
    const cited = (kind: string) => references.filter(reference => reference.kind === kind)
    expect([cited('resolution').length, cited('un-resolution').length]).toEqual([8, 5])
    const accused = references.filter(({ severity }) => severity !== null)
    expect(accused.map(({ text, outcome, severity }) => `${text}: ${outcome}, ${severity}`)).toEqual([
      '58/199: found, warning',
      '130 (Rev. Antalya, 2006): revised-at-same-meeting, warning',
      '102 (Rev. Antalya, 2006): revised-at-same-meeting, warning',
      '71 (Rev. Antalya, 2006): revised-at-same-meeting, warning',
    ])
    expect(accused[0]?.titleDifference).toBe('`essential` where the title has `critical`')
  })

  it('reads like something that an editor would act on', () => {
    const { out } = resolute(['refs', seed])
    expect(out).toContain('\n  write      Resolution 130 (Rev. Guadalajara, 2010) of this conference\n')
    expect(out).toContain('(Rev. Antalya, 2006), (Rev. Guadalajara, 2010) in force then, (Rev. Busan, 2014)')
    expect(out).toContain('3 revised at the same meeting; 1 title differs; judged as of PP-10, 22 October 2010\n')
  })
})
