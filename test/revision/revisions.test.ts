/** Known edits are told, and little else is: a part of `npm run revisions`. Floors only rise. */
import { describe, expect, it, vi } from 'vitest'
import { madeTexts, ownTexts, realTexts } from './bases.js'
import { edits } from './edits.js'
import floors from './floors.json' with { type: 'json' }
import { goals } from './goals.js'
import { type Figures, measure, measureMany, total } from './measure.js'
import { type Pair, pairOf } from './revise.js'

vi.setConfig({ testTimeout: 240_000 })

const bases = [...ownTexts(), ...madeTexts(4)]
const few = bases.filter((_, index) => index % 3 === 0)
const real = realTexts()

const floorOf = (kind: string) =>
  (floors as Record<string, { recall: number; precision: number }>)[kind] ?? { recall: 1, precision: 1 }

/** A share of so few may fall by one of them: the floors were measured on more pairs. */
const withOne = (share: number, n: number) => share - 1 / Math.max(1, n)

describe('the generator', () => {
  it('names each edit once', () => {
    expect(new Set(edits.map(({ name }) => name)).size).toBe(edits.length)
  })

  it.each(edits)('makes the same pairs each time: $name', edit => {
    const pairs = few.flatMap((base, index) => pairOf(base, edit, index) ?? [])
    expect(pairs.length).toBeGreaterThan(0)
    expect(few.flatMap((base, index) => pairOf(base, edit, index) ?? [])).toEqual(pairs)
    for (const { old, new: now, planted, name } of pairs) {
      expect(now, name).not.toBe(old)
      expect(planted, name).not.toEqual([])
    }
  })

  it('writes only what it plants: other clauses stay as they are', () => {
    const pairs = edits.flatMap(edit => bases.slice(0, 4).flatMap((base, index) => pairOf(base, edit, index) ?? []))
    for (const pair of pairs) {
      const named = new Set([...pair.planted, ...pair.allowed].flatMap(({ old }) => old))
      for (const [id, { from, to }] of pair.placesOld) {
        if (named.has(id) || typeof id === 'string' || holdsOthers(pair, from, to)) continue
        const place = pair.placesNew.get(id)
        if (place === undefined) continue
        expect(pair.new.slice(place.from, place.to), pair.name).toBe(pair.old.slice(from, to))
      }
    }
  })
})

/** Sections, and clauses with items: what stands in them is looked at by itself. */
function holdsOthers({ placesOld }: Pair, from: number, to: number): boolean {
  return [...placesOld.values()].some(place => place.from > from && place.to <= to)
}

describe('of our own texts', () => {
  const rows = measure(bases, edits, [1])
  it.each(rows)('$kind', row => holds(row, row.faults.join('\n')))

  it('all together reach the goals', () => {
    const all = total('all', [...rows, ...measureMany(bases, [1])])
    expect(all.found / all.planted).toBeGreaterThanOrEqual(goals.recall)
    expect(all.true / all.told).toBeGreaterThanOrEqual(goals.precision)
    expect(all.falseMoves).toBe(0)
    expect(all.marked / all.plantedWords).toBeLessThanOrEqual(goals.size)
  })
})

describe.skipIf(real.length === 0)('of adopted texts (needs ../shared)', () => {
  it('all together reach their floor', () => {
    const some = real.filter((_, index) => index % 6 === 0)
    const all = total('real', [...measure(some, edits, [1]), ...measureMany(some, [1])])
    expect(all.planted).toBeGreaterThan(300)
    expect(all.found / all.planted).toBeGreaterThanOrEqual(floorOf('real').recall)
    expect(all.true / all.told).toBeGreaterThanOrEqual(floorOf('real').precision)
  })
})

function holds({ kind, found, planted, true: isTrue, told }: Figures, faults: string): void {
  const floor = floorOf(kind)
  if (planted > 0) expect(found / planted, faults).toBeGreaterThanOrEqual(withOne(floor.recall, planted))
  if (told > 0) expect(isTrue / told, faults).toBeGreaterThanOrEqual(withOne(floor.precision, told))
}
