/** What rules say of adopted texts is judged by hand: almost all of it is true, and there is little of it. */
import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import * as library from '../../src/index.js'
import { shared } from '../score/gold.mjs'
import measured from './measured.json' with { type: 'json' }
import { findingsOf, sets, verdictsOf, wordsIn } from './verdicts.mjs'

vi.setConfig({ testTimeout: 120_000 })

const here = existsSync(shared)

describe.skipIf(!here)('findings on adopted texts (needs ../shared)', () => {
  const judged = (here ? sets : []).flatMap(set => {
    const verdicts = verdictsOf(set)
    return findingsOf(library, set).map(found => ({ ...found, verdict: verdicts.get(found.key)?.verdict ?? null }))
  })
  const of = (severity: string) => judged.filter(found => found.severity === severity)
  const falseOnes = (found: typeof judged) =>
    found.filter(({ verdict }) => verdict !== true).map(({ key, message }) => `${key}: ${message}`)

  it('are all judged, and no verdict is without its finding', () => {
    const found = new Set(judged.map(({ key }) => key))
    expect(judged.filter(({ verdict }) => verdict === null).map(({ key }) => key)).toEqual([])
    expect(sets.flatMap(set => [...verdictsOf(set).keys()]).filter(key => !found.has(key))).toEqual([])
  })

  it.each([
    ['error', 0.95],
    ['warning', 0.85],
  ])('of severity %s are true', (severity, share) => {
    const found = of(severity)
    expect(found.length).toBeGreaterThan(20)
    const wrong = falseOnes(found)
    expect(1 - wrong.length / found.length, wrong.join('\n')).toBeGreaterThanOrEqual(share)
  })

  it('are few: no official text is drowned in them', () => {
    const found = judged.filter(({ set }) => set === 'pp18').length
    expect((1000 * found) / wordsIn('pp18')).toBeLessThanOrEqual(1.5)
  })

  it('are counted in measured.json as the pages of the rules show them', () => {
    const counts = Object.fromEntries(
      [...new Set(judged.map(({ code }) => code))].sort().map(code => {
        const found = judged.filter(other => other.code === code)
        return [
          code,
          {
            true: found.filter(({ verdict }) => verdict === true).length,
            false: found.filter(({ verdict }) => verdict === false).length,
          },
        ]
      }),
    )
    expect(measured).toEqual(counts)
  })
})
