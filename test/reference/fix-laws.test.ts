/** What holds for every fix, whatever the text: where it edits, and that an edit called safe changes how a citation is written and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import type { Reference } from '../../src/reference/reference.js'
import { referencesOf } from '../../src/reference/references.js'
import { corpusFiles, seedText } from '../score/gold.mjs'
import { invent, randomFrom } from '../score/invent.mjs'
import { layOut, layouts } from '../score/layouts.mjs'
import { documentWith, referencesIn } from './document.js'

vi.setConfig({ testTimeout: 120_000 })

const world = { catalogue: builtInCatalogue(), asOf: null }
const of = (source: string) => referencesOf(parse(source), source, world)
const errors = (references: readonly Reference[]) => references.filter(({ severity }) => severity === 'error').length

function applied(source: string, { fix }: Reference): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.position.start.offset - a.position.start.offset)
  return edits.reduce(
    (text, { position, text: put }) => text.slice(0, position.start.offset) + put + text.slice(position.end.offset),
    source,
  )
}

/** At most so many fixes of one text are tried: each reads the whole text again. */
const tried = 12

/** The laws that the fixes of a text break, as sentences. */
function brokenLaws(source: string): string[] {
  const references = of(source)
  const fixed = references.map((reference, index) => ({ reference, index })).filter(({ reference }) => reference.fix)
  return fixed.flatMap(({ reference, index }, turn) => [
    ...placeOf(reference),
    ...(reference.fix?.safety === 'safe' && turn < tried ? effectOf(source, references, reference, index) : []),
  ])
}

function placeOf({ text, phrase, fix }: Reference): string[] {
  const spans = (fix?.edits ?? []).map(({ position }) => position).sort((a, b) => a.start.offset - b.start.offset)
  const { start, end } = phrase.position
  const broken: string[] = []
  for (const span of spans)
    if (span.start.offset < start.offset || span.end.offset > end.offset)
      broken.push(`the fix of \`${text}\` edits outside of \`${phrase.text}\``)
  if (spans.some((span, at) => at > 0 && span.start.offset < (spans[at - 1]?.end.offset ?? 0)))
    broken.push(`the edits of the fix of \`${text}\` overlap`)
  return broken
}

/** What a safe fix must leave alone: everything but "Rev.", and the meeting that "Rev." may have hidden. */
const aim = ({ kind, target }: Reference) => JSON.stringify({ kind, ...target, revised: null })

function effectOf(source: string, before: readonly Reference[], reference: Reference, index: number): string[] {
  const after = of(applied(source, reference))
  const what = `the fix of \`${reference.phrase.text}\``
  const broken: string[] = []
  if (after.length !== before.length)
    return [`${what} leaves ${after.length} references, ${before.length} before: ${after.map(({ text }) => text)}`]
  if (errors(after) > errors(before)) broken.push(`${what} makes errors`)
  const mended = after[index]
  if (mended?.fix?.safety === 'safe' && mended.message === reference.message) broken.push(`${what} changes nothing`)
  const astray = after.findIndex((other, at) => aim(other) !== aim(before[at] as Reference))
  if (astray !== -1)
    broken.push(`${what} turns ${aim(before[astray] as Reference)} into ${aim(after[astray] as Reference)}`)
  return broken
}

const words = (...choices: string[]) => fc.constantFrom(...choices)
const place = words('Dubai', 'Busan', 'Antalya', 'Guadalajara', 'Hammamet', 'Hyderabad', 'Buenos Aires', 'Geneva')
const year = words('1998', '2006', '2010', '2012', '2014', '2016', '2017', '2018', '2022')
const opened = words('(Rev. ', '(', '(Rev.', '(REV. ', '(Rev ', '(Rev. (', ' (Rev. ', '\\(Rev.\n', '(rev.&nbsp;')
const comma = words(', ', ' ', ',', ' , ', ',\n', ',  ')
const closed = words(')', ' )', '\\)', '')
const bracket = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(opened, place, comma, year, closed).map(parts => parts.join('')) },
  { weight: 1, arbitrary: words('(Rev.WRC-19)', '(WRC-2015)', '(Rev. WRC‑15)', '(2009, last amended 2012)', '') },
)
const number = words('1', '2', '25', '37', '45', '50', '52', '70', '71', '130', '137', '168', '999', 'ITU-R 7-3', '958')
const citation = fc
  .tuple(
    words('', 'Council ', 'WTDC ', 'PP '),
    words('Resolution ', 'Resolutions ', 'Decision ', 'Opinion ', 'Resolution\n'),
    fc.array(fc.tuple(number, bracket), { minLength: 1, maxLength: 3 }),
    words(
      '',
      ' of this conference',
      ' of the Plenipotentiary Conference',
      ' of WTSA',
      ' of the World Telecommunication Conference (WTDC)',
      ' of the World Telecommunication Development Conference',
      ' of WTDC-17',
    ),
  )
  .map(([before, noun, items, behind]) => before + noun + items.map(item => item.join(' ')).join(' and ') + behind)
const loose = words(
  'Nos 92 and 115 of the Constitution',
  'No 5 of the Convention',
  'Recommendation ITU–T E.164',
  'Questions 3/2 and 4/1',
  'considering a) above',
  'UNGA Resolution 70/125',
)
const drafts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: citation }, { weight: 1, arbitrary: loose }), {
      minLength: 1,
      maxLength: 4,
    }),
    words('PP-10', 'PP-14', 'PP-18', 'PP-22', 'WTSA-16', 'WTDC-17', 'WRC-19'),
  )
  .map(([cited, meeting]) =>
    documentWith(
      cited.map(text => `the gulls of ${text}`),
      meeting,
    ),
  )

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(name => /^(?:documents|readings)\/.*\.(?:md|txt)$/.test(name))
  .map(name => [name, readFileSync(resolve(fixtures, name), 'utf8')] as const)

describe('fixes obey the laws', () => {
  it('in the fixtures', () => {
    expect(texts.flatMap(([name, text]) => brokenLaws(text).map(law => `${name}: ${law}`))).toEqual([])
  })

  it('in badly written citations', () => {
    fc.assert(
      fc.property(drafts, text => {
        expect(brokenLaws(text)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('in invented resolutions in every layout', () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(seeds, fc.constantFrom(...Object.keys(layouts)), (seed, layout) => {
        const { blocks, designation } = invent(randomFrom(seed), { sections: 4, items: 4, references: true })
        expect(brokenLaws(layOut(layout, blocks, designation))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it.skipIf(seedText() === null)('in real texts (needs ../shared)', () => {
    const real = [{ name: 'seed', text: seedText() ?? '' }, ...corpusFiles('pp18'), ...corpusFiles('wrc')]
    expect(real.flatMap(({ name, text }) => brokenLaws(text).map(law => `${name}: ${law}`))).toEqual([])
  })
})

describe('what hides nothing', () => {
  it('a missing "Rev." does not hide that the edition is old', () => {
    const [gull] = referencesIn('the gulls of Resolution 52 (Dubai, 2012) of WTSA', 'PP-18')
    expect(gull).toMatchObject({ outcome: 'superseded', severity: 'error', fix: { safety: 'unsafe' } })
    const [chick] = referencesIn('the chicks of Resolution 130 (Antalya, 2006)', 'PP-18')
    expect(chick).toMatchObject({ outcome: 'revised-at-same-meeting', fix: { safety: 'unsafe' } })
  })

  it('"of this conference" is not put behind a list that has texts of other meetings, or without editions', () => {
    const list = 'Resolutions 71 (Rev. Dubai, 2018) and 30 of the Plenipotentiary Conference'
    expect(referencesIn(`the gulls of ${list}`, 'PP-18').map(({ fix }) => fix)).toEqual([null, null])
    const places = 'Resolution 1 (Rev. Hammamet, 2016) and 1 (Rev. Geneva, 2016) of WTSA'
    expect(referencesIn(`the gulls of ${places}`, 'WTSA-16')[0]?.fix).toBeNull()
  })
})
