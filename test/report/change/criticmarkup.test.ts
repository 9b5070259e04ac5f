/** CriticMarkup over both sources, byte for byte. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkup } from '../../../src/change/markup/markup.js'
import { criticmarkup } from '../../../src/report/change/criticmarkup.js'
import { madeTexts, ownTexts } from '../../revision/bases.js'
import { edits } from '../../revision/edits.js'
import { manyEditsIn, pairOf } from '../../revision/revise.js'
import { look } from './plain-differ.js'
import { reported } from './reported.js'
import { base, hostile, hostileChanged, proposalA } from './texts.js'

const written = (old: string, now: string) => criticmarkup.write(reported(old, now), look)

describe('a redline in CriticMarkup', () => {
  it('stands in the old source', () => {
    const text = written(base, proposalA)
    expect(text).toContain('1 that every lamp be lit {~~at~>before~~} dusk;')
    expect(text).toContain('(Dubai, 2018) of this conference, on keepers{~~,~>;~~}')
  })

  it('says of what moved where it went, and where it was', () => {
    const text = written(base, proposalA)
    expect(text).toMatch(/eastern pier have asked for help twice,\+\+\}\{>>moved from considering c\)<<\}/)
    expect(text).toMatch(/eastern pier have asked for help twice,--\}\{>>moved to recalling c\)<<\}/)
  })

  it('keeps line ends, blanks and signs as they were', () => {
    const old = hostile.replaceAll('\n', '\r\n')
    expect(readMarkup(written(old, hostileChanged))).toEqual({ old, new: hostileChanged })
    expect(readMarkup(written('a\n\n\n', '\ufeffb {++c++}'))).toEqual({ old: 'a\n\n\n', new: '\ufeffb {++c++}' })
  })

  it('is the source itself where nothing changed', () => {
    expect(written(base, base)).toBe(base)
    expect(written('', '')).toBe('')
  })

  it('holds both sources of any revision', () => {
    const bases = [...ownTexts(), ...madeTexts(4)]
    fc.assert(
      fc.property(
        fc
          .record({
            from: fc.constantFrom(...bases),
            edit: fc.option(fc.constantFrom(...edits), { freq: 2 }),
            seed: fc.integer({ min: 1, max: 100_000 }),
          })
          .map(({ from, edit, seed }) => (edit === null ? manyEditsIn(from, seed) : pairOf(from, edit, seed)))
          .filter(pair => pair !== null),
        ({ old, new: now }) => {
          expect(readMarkup(written(old, now))).toEqual({ old, new: now })
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})
