/** Redlines of any shape: each form that is handed over holds both texts. The writers throw when it does not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/change/compare.js'
import type { ReadText } from '../../../src/change/comparison.js'
import { redlineOf } from '../../../src/change/redline-blocks.js'
import { parse } from '../../../src/read.js'
import { readPage } from '../../../src/report/change/html/read.js'
import { html } from '../../../src/report/change/html.js'
import { proposalOf } from '../../../src/report/change/proposal.js'
import { markedBlocks, strayFrom } from '../../../src/report/change/sides.js'
import { rowsOf } from '../../../src/report/change/table/rows.js'
import { forms, type TableFormName, tableOf } from '../../../src/report/change/table.js'
import { look } from './plain-differ.js'
import { randomRedline } from './random-redline.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

describe('a redline of any shape', () => {
  it('holds both texts itself', () => {
    const statuses = new Set<string>()
    fc.assert(
      fc.property(randomRedline, ({ comparison, redline }) => {
        for (const { status } of redline.blocks) statuses.add(status)
        expect(strayFrom(comparison, markedBlocks(redline))).toBeNull()
      }),
      { numRuns: 200 },
    )
    expect([...statuses].sort()).toEqual(['added', 'changed', 'moved-away', 'moved-here', 'removed', 'same'])
  })

  it('is held by the page', () => {
    fc.assert(
      fc.property(randomRedline, report => {
        const blocks = readPage(html.write(report, look))
        expect(blocks.map(({ status, old, new: now }) => [status, old, now])).toEqual(
          report.redline.blocks.map(({ status, old, new: now }) => [status, old?.index ?? null, now?.index ?? null]),
        )
      }),
      { numRuns: 100 },
    )
  })

  it.each(Object.keys(forms) as TableFormName[])('is held by the table: %s', form => {
    fc.assert(
      fc.property(randomRedline, fc.boolean(), (given, all) => {
        tableOf([given, given], { form, all })
      }),
      { numRuns: 150 },
    )
  })

  it('has its additions and moves in the table where they stand in the new text', () => {
    fc.assert(
      fc.property(randomRedline, given => {
        const blocks = rowsOf([given, given]).flatMap(({ cells }) => cells[1]?.blocks ?? [])
        expect(strayFrom(given.comparison, markedBlocks({ blocks }))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('is held by the proposal', () => {
    fc.assert(
      fc.property(randomRedline, given => {
        proposalOf([given], null)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a redline of the differ', () => {
  const texts = { nothing: '', base, proposalA, proposalB, hostile, hostileChanged }
  const pairs = Object.entries(texts).flatMap(([a, old]) =>
    Object.entries(texts).map(([b, now]) => [`from ${a} to ${b}`, old, now] as const),
  )

  it.each(pairs)('is held by every form, %s', (_, old, now) => {
    const [a, b] = [old, now].map(source => ({ reading: parse(source), source })) as [ReadText, ReadText]
    const comparison = compare(a, b)
    const shown = new Set(comparison.set.changes.keys())
    const report = { comparison, redline: redlineOf(comparison), shown, read: (source: string) => parse(source) }
    html.write(report, look)
    for (const form of Object.keys(forms) as TableFormName[])
      for (const all of [true, false]) tableOf([report, report], { form, all })
    const proposal = proposalOf([report], null)
    if (old === now) expect(proposal).not.toContain('MOD')
  })
})
