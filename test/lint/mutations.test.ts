/** Flawless texts are left alone; planted mistakes are found, on the right line, and mended as each kind promises. Floors only rise. */
import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { stages } from '../../src/lint/profile.js'
import floors from '../mutation/floors.json' with { type: 'json' }
import { kinds } from '../mutation/kinds.js'
import { bases, cleanTexts, examine, measure } from '../mutation/measure.js'
import { plant } from '../mutation/plant.js'
import { shared } from '../score/gold.mjs'

vi.setConfig({ testTimeout: 240_000 })

const own = bases(true)
const floorOf = (kind: string) =>
  (floors as Record<string, { onLine: number; restored?: number }>)[kind] ?? { onLine: 1 }

describe('flawless texts', () => {
  it.each(cleanTexts())('$name yields nothing, whatever its stage', ({ text }) => {
    expect(examine(text).map(({ code, message }) => `${code} ${message}`)).toEqual([])
    for (const stage of stages)
      expect(examine(text, { stage }).map(({ code, message }) => `${code} ${message}`)).toEqual([])
  })
  it('are all read by the generator', () => {
    expect(own.map(({ name }) => name)).toEqual(cleanTexts().map(({ name }) => name))
  })
})

describe('kinds of mistakes', () => {
  it('are many, each named once', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(100)
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
  })
  it('change the text, the same way each time', () => {
    for (const kind of kinds)
      for (const { view } of own) {
        const planted = plant(kind, view, 2)
        for (const { text, lines } of planted) {
          expect(text, kind.name).not.toBe(view.text)
          for (const line of lines) expect(line, kind.name).toBeLessThanOrEqual(text.split('\n').length)
        }
        expect(plant(kind, view, 2)).toEqual(planted)
      }
  })
})

describe('planted in our own texts', () => {
  const figures = measure(own, 3)
  it.each(figures.filter(({ planted }) => planted > 0))('$kind', ({ kind, planted, onLine, restored, misses }) => {
    const floor = floorOf(kind)
    expect(onLine / planted, misses.join('\n')).toBeGreaterThanOrEqual(floor.onLine)
    if (restored !== null) expect(restored / planted, misses.join('\n')).toBeGreaterThanOrEqual(floor.restored ?? 1)
  })
  it('are found in all but a few cases', () => {
    const sum = (of: 'planted' | 'onLine') => figures.reduce((total, figure) => total + figure[of], 0)
    expect(sum('onLine') / sum('planted')).toBeGreaterThanOrEqual(floorOf('all').onLine)
  })
})

describe.skipIf(!existsSync(shared))('planted in adopted texts (needs ../shared)', () => {
  it('are found in most cases', () => {
    const texts = bases(false)
    expect(texts.length).toBeGreaterThan(10)
    const figures = measure(texts, 1)
    const sum = (of: 'planted' | 'onLine') => figures.reduce((total, figure) => total + figure[of], 0)
    expect(sum('planted')).toBeGreaterThan(500)
    expect(sum('onLine') / sum('planted')).toBeGreaterThanOrEqual(floorOf('real').onLine)
  })
})
