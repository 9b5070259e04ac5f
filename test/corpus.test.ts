import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { builtInCatalogue, parse, referencesOf, render } from '../src/index.js'
import { targetName } from '../src/reference/target-name.js'
import { checkLaws } from '../src/tree/laws.js'
import { attestedFigures, attestedRecords } from './score/attested.mjs'
import { citationFigures } from './score/citations.mjs'
import { corpusFigures, layoutFigures, seedFigures } from './score/figures.mjs'
import floors from './score/floors.json' with { type: 'json' }
import { corpusFiles, goldFiles, seedText, shared } from './score/gold.mjs'
import { layouts, required } from './score/layouts.mjs'
import { f1 } from './score/measure.mjs'
import { roundTripFaults } from './score/round-trip.mjs'

vi.setConfig({ testTimeout: 120_000 })

const here = existsSync(shared)

describe.skipIf(!here)('figures on the gold (needs ../shared)', () => {
  it('reads the seed exactly', () => {
    expect(seedFigures(parse)).toEqual([])
  })

  it.each(['pp18', 'wrc'] as const)('reads gold %s as extracted', set => {
    const figures = layoutFigures(parse, set, 'as-is')
    const floor = floors[set]
    expect(figures.files.length).toBeGreaterThan(0)
    expect(f1(figures.headings)).toBeGreaterThanOrEqual(floor.headings)
    expect(f1(figures.labels)).toBeGreaterThanOrEqual(floor.labels)
    expect(figures.designation.hit).toBeGreaterThanOrEqual(floor.designation * figures.designation.want)
    expect(figures.title.hit).toBeGreaterThanOrEqual(floor.title * figures.title.want)
    if ('leaves' in floor) expect(figures.leaves.hit).toBeGreaterThanOrEqual(floor.leaves * figures.leaves.want)
  })

  it.each(required)('keeps text under its clause in layout %s', layout => {
    const { leaves } = layoutFigures(parse, 'pp18', layout)
    const lower: Record<string, number> = floors.layouts.leavesOf
    expect(leaves.want).toBeGreaterThan(500)
    expect(leaves.hit / leaves.want).toBeGreaterThanOrEqual(lower[layout] ?? floors.layouts.leaves)
  })
})

describe.skipIf(!here)('figures on citations (needs ../shared)', () => {
  const world = { catalogue: builtInCatalogue(), asOf: null }
  const of = (text: string) => referencesOf(parse(text), text, world)

  it.each(['pp18', 'wrc'] as const)('recognises and links those of gold %s', set => {
    const { hit, want, got, files } = citationFigures(of, set)
    const floor = floors.citations[set]
    expect(want).toBeGreaterThan(40)
    const failures = files.flatMap(({ name, misses, extras }) => [...misses, ...extras].map(what => `${name}: ${what}`))
    expect(hit / want, failures.join('\n')).toBeGreaterThanOrEqual(floor.recall)
    expect(hit / got, failures.join('\n')).toBeGreaterThanOrEqual(floor.precision)
  })

  it('finds every attested citation of PP-18 whose text is here', () => {
    const records = attestedRecords(parseYaml)
    const { hit, want, missed, absent } = attestedFigures(of, records)
    expect(records).toHaveLength(175)
    expect(missed).toEqual([])
    expect(hit).toBeGreaterThanOrEqual(floors.citations.attested)
    expect(want + absent.length).toBe(175)
  })

  it('reads the seed as an editor would act on it', () => {
    const references = of(seedText() ?? '')
    const cited = references
      .filter(({ kind }) => kind === 'resolution' || kind === 'un-resolution')
      .map(reference => `${targetName(reference)} ${reference.outcome}`)
    expect(cited).toEqual([
      'UNGA 55/63 found',
      'UNGA 56/121 found',
      'UNGA 57/239 found',
      'UNGA 58/199 found',
      'UNGA 41/65 found',
      'PP 130 revised-at-same-meeting',
      'PP 102 revised-at-same-meeting',
      'PP 71 revised-at-same-meeting',
      'Council 1282 found',
      'Council 1305 found',
      'WTDC 45 current',
      'WTSA 50 current',
      'WTSA 52 current',
    ])
    const editions = references.flatMap(({ target }) =>
      'place' in target && target.place !== null ? [`${target.place} ${target.year} ${target.revised}`] : [],
    )
    expect(editions).toEqual([
      ...Array(3).fill('Antalya 2006 true'),
      'Hyderabad 2010 true',
      ...Array(2).fill('Johannesburg 2008 true'),
    ])
    const findings = references.filter(({ severity }) => severity !== null)
    expect(findings.map(({ text, severity }) => [text, severity])).toEqual([
      ['58/199', 'warning'],
      ['130 (Rev. Antalya, 2006)', 'warning'],
      ['102 (Rev. Antalya, 2006)', 'warning'],
      ['71 (Rev. Antalya, 2006)', 'warning'],
    ])
    expect(findings[0]?.titleDifference).toBe('`essential` where the title has `critical`')
    expect(references.filter(({ title }) => title === 'differs')).toHaveLength(1)
  })
})

describe.skipIf(!here)('figures on the corpus (needs ../shared)', () => {
  const figures = here ? corpusFigures(parse) : null

  it('reads every file without a crash, as a document', () => {
    expect(figures?.files).toBeGreaterThan(150)
    expect(figures?.crashes).toEqual([])
    expect(figures?.noDocument).toEqual([])
  })

  it('reads the designation that the file name tells', () => {
    expect(figures?.wrongDesignation).toEqual([])
  })

  it('places all but a trace of the bodies', () => {
    const { hit, want } = figures?.pp18.unplaced ?? { hit: 1, want: 1 }
    expect(hit / want).toBeLessThan(floors.corpus.unplaced.pp18)
  })

  it('never finds a preambular section behind an operative one, but where text is foreign', () => {
    expect(figures?.pp18.preambularAfterOperative).toHaveLength(floors.corpus.preambularAfterOperative)
    expect(figures?.wrc.preambularAfterOperative).toHaveLength(floors.corpus.preambularAfterOperative)
  })
})

describe.skipIf(!here)('laws on real texts (needs ../shared)', () => {
  const texts = [
    { name: 'seed', text: seedText() ?? '' },
    ...corpusFiles('pp18'),
    ...corpusFiles('wrc'),
    ...['pp18', 'wrc'].flatMap(set =>
      goldFiles(set).flatMap(gold =>
        Object.entries(layouts).map(([layout, print]) => ({ name: `${gold.name} as ${layout}`, text: print(gold) })),
      ),
    ),
  ]

  it('loses nothing and positions everything rightly', () => {
    expect(texts.length).toBeGreaterThan(800)
    const broken = texts.flatMap(({ name, text }) => checkLaws(text, parse(text)).map(law => `${name}: ${law}`))
    expect(broken.slice(0, 20)).toEqual([])
  })

  it('reads back what it renders', () => {
    const broken = texts.flatMap(({ name, text }) =>
      roundTripFaults(parse, render, text).map(fault => `${name}: ${fault}`),
    )
    expect(broken.slice(0, 20)).toEqual([])
  })
})
