/** Every name of the table of costs earns its place: without it some text is read otherwise. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/formats/outline.js'
import { type Costs, costs } from '../../src/outline/costs.js'
import { parse } from '../../src/read.js'
import { corpusFiles, goldFiles } from '../score/gold.mjs'
import { layouts } from '../score/layouts.mjs'
import { readStyled } from '../styled.js'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

const own = ['readings', 'documents']
  .flatMap(folder =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map(name =>
      join(fixtures, folder, name),
    ),
  )
  .filter(file => /\.(md|txt)$/.test(file) && !file.endsWith('README.md') && !file.endsWith('tree.txt'))
  .map(file => readFileSync(file, 'utf8'))

/** The texts that come with styles, and what these say. */
const styled = new Map(
  readdirSync(join(fixtures, 'styles'))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => readStyled(readFileSync(join(fixtures, 'styles', name), 'utf8')))
    .map(({ text, styles }) => [text, styles] as const),
)

/** Gold texts in the layouts that part readers, then the corpus: those that need few texts come first. */
const real = [
  ...goldFiles('pp18').flatMap(gold =>
    ['one-line', 'wrap80-tight', 'swallowed-wrap80', 'run-on-wrap72', 'no-blank-lines', 'glued', 'wrap80-double']
      .map(name => layouts[name]?.(gold))
      .filter(text => text !== undefined),
  ),
  ...corpusFiles('wrc').map(({ text }) => text),
  ...corpusFiles('pp18')
    .map(({ text }) => text)
    .filter(text => text.length < 40_000),
]

function outlines(text: string, table: Costs): string {
  return parse(text, { costs: table, styles: styled.get(text) ?? [] })
    .documents.map(document => outlineOf(document, { width: null }))
    .join('\n')
}

const usual = new Map<string, string>()

function isWitness(text: string, name: keyof Costs): boolean {
  let known = usual.get(text)
  if (known === undefined) {
    known = outlines(text, costs)
    usual.set(text, known)
  }
  return outlines(text, { ...costs, [name]: 0 }) !== known
}

const names = Object.keys(costs) as (keyof Costs)[]

/**
 * Names that no text here needs: kept because the reading they price is wrong in texts of their kind. Each is owed a fixture, or has to go.
 */
const owed: readonly (keyof Costs)[] = [
  'headingAfterNothing',
  'headingAfterStop',
  'headingLines',
  'headingMarked',
  'headingUnknownSoft',
  'indentation',
  'insistBullet',
  'joinWrappedAfterEnd',
  'listKind',
  'markerAfterComma',
  'markerGlued',
  'markerInWrappedSentence',
  'noteNext',
  'noteResume',
  'romanList',
]
const byFixture = names.filter(name => [...own, ...styled.keys()].some(text => isWitness(text, name)))

describe('the table of costs', () => {
  it('is needed by the fixtures, name by name', () => {
    // May grow, must not shrink: the other names are witnessed by real texts below.
    expect(byFixture.length).toBeGreaterThanOrEqual(15)
  })

  it('owes fixtures for names of the table only', () => {
    for (const name of owed) expect(names).toContain(name)
  })

  describe.skipIf(real.length === 0)('is needed by real texts where no fixture needs it (needs ../shared)', () => {
    it.each(names.filter(name => !byFixture.includes(name) && !owed.includes(name)))('%s', name => {
      expect(real.some(text => isWitness(text, name))).toBe(true)
    })
  })
})
