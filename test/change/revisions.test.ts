/** One resolution in three revisions: between them every class of change occurs, and every form of report has its golden. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/change/apply.js'
import { classes } from '../../src/change/classes.js'
import { compare } from '../../src/change/compare.js'
import type { ReadText } from '../../src/change/comparison.js'
import { invert } from '../../src/change/invert.js'
import { readMarkup } from '../../src/change/markup/markup.js'
import { redlineOf } from '../../src/change/redline-blocks.js'
import { parse } from '../../src/read.js'
import { proposalOf } from '../../src/report/change/proposal.js'
import type { ChangeReport } from '../../src/report/change/report.js'
import { reporters } from '../../src/report/change/reporters.js'
import { tableOf } from '../../src/report/change/table.js'
import { plainInk } from '../../src/report/ink.js'

const folder = resolve(import.meta.dirname, '../../fixtures/revisions')
const names = ['1.md', '2.md', '3.md', '2.txt'] as const
type Name = (typeof names)[number]

const texts = Object.fromEntries(
  names.map(file => {
    const source = readFileSync(join(folder, file), 'utf8')
    return [file, { reading: parse(source, { file }), source }]
  }),
) as Record<Name, ReadText>

const changesOf = (old: Name, now: Name) => compare(texts[old], texts[now]).set

function reportOf(old: Name, now: Name): ChangeReport {
  const comparison = compare(texts[old], texts[now])
  const shown = new Set(comparison.set.changes.keys())
  return { comparison, redline: redlineOf(comparison), shown, read: source => parse(source) }
}

it('have every class of change', () => {
  const found = new Set(
    [changesOf('1.md', '2.md'), changesOf('2.md', '3.md')].flatMap(({ changes }) =>
      changes.map(change => change.class),
    ),
  )
  expect(classes.map(({ id }) => id).filter(id => !found.has(id))).toEqual([])
})

/** Plain text has no italics. */
const unseen = new Set(['layout', 'typographic-only'])

it('are the same to a reader in another layout', () => {
  expect(changesOf('2.md', '2.txt').changes.filter(change => !unseen.has(change.class))).toEqual([])
})

const pairs = names.flatMap(old => names.map(now => [old, now] as const))

describe('lead from one to the other and back', () => {
  it.each(pairs)('%s and %s', (old, now) => {
    const set = changesOf(old, now)
    expect(apply(texts[old].source, set)).toEqual({ text: texts[now].source, refused: [] })
    expect(apply(texts[now].source, invert(set))).toEqual({ text: texts[old].source, refused: [] })
  })
})

const look = { ink: plainInk, width: null, all: false }
const ends: Readonly<Record<string, string>> = {
  text: 'txt',
  stat: 'stat.txt',
  markdown: 'md',
  criticmarkup: 'critic.md',
  html: 'html',
  json: 'json',
}

describe.each([
  ['1.md', '2.md'],
  ['2.md', '3.md'],
] as const)('%s and %s', (old, now) => {
  const name = `${old.charAt(0)}-${now.charAt(0)}`

  it.each(reporters.map(({ id }) => id))('as %s', async id => {
    const reporter = await reporters.find(entry => entry.id === id)?.load()
    golden(`${name}.${ends[id] ?? id}`, reporter?.write(reportOf(old, now), look) ?? '')
  })

  it('as a proposal', () => {
    const source = { sponsors: ['ABC'], document: '12', revision: null, addenda: [], corrigendum: null }
    golden(`${name}.proposal.md`, proposalOf([reportOf(old, now)], source))
  })

  it.each(['critic.md', 'md'])('can be had back from %s', end => {
    const marked = readMarkup(readFileSync(join(folder, 'expected', `${name}.${end}`), 'utf8'))
    const spoken = (source: string) => compare(texts[now], { reading: parse(source), source }).set.changes
    expect(spoken(marked?.new ?? '').filter(change => !unseen.has(change.class))).toEqual([])
  })
})

it.each(['md', 'html', 'csv'] as const)('side by side as %s', form => {
  golden(`1-2-3.table.${form}`, tableOf([reportOf('1.md', '2.md'), reportOf('1.md', '3.md')], { form }))
})

/** Style and script of a page are those of its writer, which has tests of its own. */
const furnishing = /(<(style|script)\b[^>]*>)[^]*?(<\/\2>)/g

/** `UPDATE_GOLDEN=1` writes what is printed now: to be read before it is kept. */
function golden(file: string, written: string): void {
  const printed = file.endsWith('.html') ? written.replace(furnishing, '$1...$3') : written
  const path = join(folder, 'expected', file)
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join(folder, 'expected'), { recursive: true })
    writeFileSync(path, printed)
  } else expect(printed).toBe(readFileSync(path, 'utf8'))
}
