/** Redlines of any shape: each form that is handed over holds both texts. The writers throw when it does not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/report/change/html/read.js'
import { html } from '../../../src/report/change/html.js'
import { proposalOf } from '../../../src/report/change/proposal.js'
import { markedBlocks, strayFrom } from '../../../src/report/change/sides.js'
import { forms, type TableFormName, tableOf } from '../../../src/report/change/table.js'
import { look } from './plain-differ.js'
import { randomRedline } from './random-redline.js'

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

  it('is held by the proposal', () => {
    fc.assert(
      fc.property(randomRedline, given => {
        proposalOf([given], null)
      }),
      { numRuns: 150 },
    )
  })
})
