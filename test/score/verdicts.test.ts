/** What is said of adopted texts is judged by hand: nothing unjudged, no error that accuses falsely. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import { referencesOf } from '../../src/reference/references.js'
import { corpusFiles, shared } from './gold.mjs'

interface Verdict {
  readonly file: string
  readonly path: string
  readonly cites: string
  readonly finding: string
  readonly is: boolean
  readonly why: string
}

const verdicts = parseYaml(
  readFileSync(join(import.meta.dirname, 'verdicts/references-pp18.yaml'), 'utf8'),
) as Verdict[]
const good = new Set(['current', 'found', 'predecessor', 'historical', 'unverified'])

describe.skipIf(!existsSync(shared))('verdicts on references (needs ../shared)', () => {
  const world = { catalogue: builtInCatalogue(), asOf: null }
  const findings = corpusFiles('pp18').flatMap(({ name, text }) =>
    referencesOf(parse(text), text, world)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ path, kind, text: number, phrase, outcome, severity }) => ({
        key: `${name} | ${path} | ${kind === 'annex' ? phrase.text : number} | ${good.has(outcome) ? 'title' : outcome}`,
        severity,
      })),
  )
  const keyOf = ({ file, path, cites, finding }: Verdict) => `${file} | ${path} | ${cites} | ${finding}`
  const judged = new Map(verdicts.map(verdict => [keyOf(verdict), verdict]))

  it('leave no finding unjudged, and judge none that is gone', () => {
    expect([...new Set(findings.map(({ key }) => key))].sort()).toEqual([...judged.keys()].sort())
  })

  it('find no false accusation among the errors', () => {
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.length).toBeGreaterThanOrEqual(4)
    expect(errors.filter(({ key }) => judged.get(key)?.is !== true)).toEqual([])
  })

  it('find most warnings true', () => {
    const warnings = findings.filter(({ severity }) => severity === 'warning')
    const isTrue = warnings.filter(({ key }) => judged.get(key)?.is === true)
    expect(isTrue.length / warnings.length).toBeGreaterThanOrEqual(0.6)
  })
})
