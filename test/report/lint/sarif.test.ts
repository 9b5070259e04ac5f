/** SARIF 2.1.0, against the schema of the standard as its JavaScript kit ships it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { hash } from '../../../src/report/lint/fingerprint.js'
import type { LintRun } from '../../../src/report/lint/report.js'
import { sarif } from '../../../src/report/lint/sarif.js'
import { artifactOf } from '../../../src/report/lint/uri.js'
import { harbour, linted, look, runOf, sample } from './run.js'

const kit = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'))

/** The schema is of draft 4: `id` is `$id` since, nothing else in it has changed its meaning; one of its patterns is none under `u`. */
function validator() {
  const { $schema: _, id, ...schema } = JSON.parse(readFileSync(join(kit, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile({
    $id: id,
    ...schema,
  })
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: object; readonly region: Record<string, unknown> }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly object[] }[] }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly object[]
}

function logOf(run: LintRun) {
  const log = JSON.parse(sarif.write(run, look))
  const [only] = log.runs
  return { log, run: only, results: only.results as Result[] }
}

describe('sarif', () => {
  const { log, run, results } = logOf(sample)

  it('is valid', () => {
    const validate = validator()
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{ ...run, results: [{ ruleIndex: 'first' }] }] })).toBe(false)
  })

  it('describes the rules that spoke, and no other', () => {
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].sort())
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  it('says where, as delegates do, from the folder of the run, and what would mend it', () => {
    const program = results.find(({ ruleId, locations }) => {
      return ruleId === 'wording/programme' && locations[0]?.logicalLocations?.[0]?.fullyQualifiedName === 'resolves 1'
    })
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(program?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'drafts/harbour%2C%20east%3A%20100%25.md', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 16,
        startColumn: 31,
        endLine: 16,
        endColumn: 38,
        charOffset: harbour.lastIndexOf('program'),
        charLength: 7,
        snippet: { text: 'program' },
      },
    })
    expect(program?.level).toBe('warning')
    expect(program?.fixes?.[0]?.artifactChanges[0]?.replacements).toHaveLength(1)
    const formula = results.find(({ ruleId }) => ruleId === 'consistency/formula-edition')
    expect(formula?.relatedLocations?.[0]?.physicalLocation.region.startLine).toBe(1)
    expect(results.find(({ ruleId }) => ruleId === 'drafting/cat')?.fixes).toHaveLength(2)
  })

  it('knows a finding again when lines are added above it, and two in one clause apart', () => {
    const prints = (source: string) =>
      logOf(runOf([linted('h.md', source)])).results.map(result => result.partialFingerprints['clauseFingerprint/v1'])
    const before = prints(harbour)
    expect(new Set(before).size).toBe(before.length)
    const moved = harbour
      .replace('a) that', 'a) that tides rise;\n\nb) that')
      .replace('b) that keepers', 'c) that keepers')
    const shifted = `\n\n\n${harbour}`
    expect(prints(shifted)).toEqual(before)
    expect(prints(moved).filter(print => before.includes(print)).length).toBe(5)
    expect(Object.keys(results[0]?.partialFingerprints ?? {})).toEqual(['clauseFingerprint/v1'])
  })

  it('says what comments took away, and why', () => {
    const [file] = sample.files
    const [first, ...rest] = file?.diagnostics ?? []
    if (file === undefined || first === undefined) throw new Error('no sample')
    const suppressed = { ...file, diagnostics: rest, suppressed: [{ diagnostic: first, reason: 'as agreed' }] }
    const { log: given, results: shown } = logOf(runOf([suppressed]))
    const validate = validator()
    validate(given)
    expect(validate.errors ?? []).toEqual([])
    expect(shown.filter(result => result.suppressions !== undefined)).toHaveLength(1)
    expect(shown.find(result => result.suppressions !== undefined)?.suppressions).toEqual([
      { kind: 'inSource', justification: 'as agreed' },
    ])
  })
})

describe('artifactOf', () => {
  it.each([
    ['a b.md', { uri: 'a%20b.md', uriBaseId: '%SRCROOT%' }],
    ['./sub/é.md', { uri: 'sub/%C3%A9.md', uriBaseId: '%SRCROOT%' }],
    ['sub\\a.md', { uri: 'sub/a.md', uriBaseId: '%SRCROOT%' }],
    ['/home/me/texts/a.md', { uri: 'a.md', uriBaseId: '%SRCROOT%' }],
    ['/home/me/texts-of-others/a.md', { uri: 'file:///home/me/texts-of-others/a.md' }],
    ['../a.md', { uri: '../a.md' }],
    ['C:\\texts\\a.md', { uri: 'file:///C:/texts/a.md' }],
  ])('%s', (file, expected) => expect(artifactOf(file, '/home/me/texts')).toEqual(expected))
})

describe('hash', () => {
  it('differs where one character, or the order of two, does', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a\0b', 'ab\0', 'lamp', 'lamq', 'Lamp']
    expect(new Set(texts.map(hash)).size).toBe(texts.length)
    for (const text of texts) expect(hash(text)).toMatch(/^[0-9a-f]{16}$/)
  })
})
