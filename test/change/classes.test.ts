/** What changes are called: the table of fixtures/changes, and what must hold for every pair of clauses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Change, ChangeClass } from '../../src/change/change.js'
import { classes } from '../../src/change/classes.js'
import { textOf } from '../../src/change/classify/said.js'
import type { Hunk } from '../../src/change/words/token.js'
import '../seed.js'
import { type Classified, classified, compared, type Row } from './scene.js'

interface ClassRow extends Row {
  is: { class: ChangeClass; words: string; says: string }[]
}

const rows: ClassRow[] = parseYaml(
  readFileSync(join(import.meta.dirname, '../../fixtures/changes/classes.yaml'), 'utf8'),
)

function told({ found, scene: { words } }: Classified): ClassRow['is'] {
  return found.map(finding => ({
    class: finding.class,
    words: finding.hunks
      .map(
        ({ fromA, toA, fromB, toB }) => `[${textOf(words.tokensA, fromA, toA)}>${textOf(words.tokensB, fromB, toB)}]`,
      )
      .join(' '),
    says: finding.message,
  }))
}

/** Tokens of both sides that hunks cover: "a3" is the fourth of the old text. Empty sides count by where they stand. */
function covered(hunks: readonly Hunk[]): string[] {
  return hunks.flatMap(({ fromA, toA, fromB, toB }) => [
    ...Array.from({ length: toA - fromA }, (_, index) => `a${fromA + index}`),
    ...Array.from({ length: toB - fromB }, (_, index) => `b${fromB + index}`),
  ])
}

function expectTiles({ found, hunks }: Classified): void {
  const tiles = found.flatMap(finding => finding.hunks)
  expect(covered(tiles).sort()).toEqual(covered(hunks).sort())
  for (const tile of tiles) {
    const home = hunks.find(
      ({ fromA, toA, fromB, toB }) => fromA <= tile.fromA && tile.toA <= toA && fromB <= tile.fromB && tile.toB <= toB,
    )
    expect(home).toBeDefined()
  }
  const ranks = found.map(finding => classes.findIndex(({ id }) => id === finding.class))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
}

describe('fixtures/changes/classes.yaml', () => {
  it.each(rows.map(row => [`${row.old} → ${row.new}`, row] as const))('%s', (_, row) => {
    const result = classified(row)
    expect(told(result)).toEqual(row.is)
    expectTiles(result)
  })

  it('says the same of every class when the texts are exchanged', () => {
    const opposite: Partial<Record<ChangeClass, ChangeClass>> = {
      'citation-added': 'citation-removed',
      'citation-removed': 'citation-added',
    }
    // A reference that breaks one way is mended the other way.
    const twoWay = rows.filter(row => row.is.every(finding => finding.class !== 'internal-ref-broken'))
    const differing = twoWay.filter(row => {
      const back = classified({
        ...row,
        old: row.new,
        new: row.old,
        ...(row.more && { more: row.more === 'new' ? 'old' : 'new' }),
      })
      const classesThere = row.is.map(finding => opposite[finding.class] ?? finding.class).sort()
      return (
        back.found
          .map(finding => finding.class)
          .sort()
          .join() !== classesThere.join()
      )
    })
    expect(differing.map(({ old }) => old)).toEqual([])
  })

  it('shows every class that a pair of passages can have', () => {
    const seen = new Set(rows.flatMap(row => row.is.map(finding => finding.class)))
    const ofOthers = /^(?:section-(?:added|removed|moved)|clause-|relabelled|layout)/
    expect(classes.filter(({ id }) => !seen.has(id) && !ofOthers.test(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('every pair of clauses', () => {
  it('is covered by its findings, each word once', () => {
    const words = [...new Set(rows.flatMap(row => [row.old, row.new]).flatMap(text => text.split(' ')))]
    const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(line, line, line, line, (start, old, now, end) => {
        const [before, after] = [old, now].map(middle => `that ${[...start, ...middle, ...end].join(' ')}`) as [
          string,
          string,
        ]
        fc.pre(before !== after)
        expectTiles(classified({ old: before, new: after, place: 'considering' }))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a comparison of whole texts', () => {
  it.each(rows.map(row => [`${row.old} → ${row.new}`, row] as const))('says so too: %s', (_, row) => {
    const changes = compared(row).set.changes.filter(change => !isOfLabels(change))
    expect(changes.map(change => `${change.class}: ${change.message}`).sort()).toEqual(
      row.is.map(finding => `${finding.class}: ${finding.says}`).sort(),
    )
  })
})

/** What follows from the clause that one of the texts has more. */
function isOfLabels(change: Change): boolean {
  return /^(?:clause-|relabelled|layout)/.test(change.class) && change.new?.path?.startsWith('resolves') !== true
}
