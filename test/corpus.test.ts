import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parse, render } from '../src/index.js'
import { checkLaws } from '../src/tree/laws.js'
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
