/** What a fix of a reference promises: it is where it should be, it reads as it should, and then there is nothing left to say. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import type { Reference } from '../../src/reference/reference.js'
import { referencesOf } from '../../src/reference/references.js'
import { documentWith } from './document.js'

const world = { catalogue: builtInCatalogue(), asOf: null }
const of = (source: string) => referencesOf(parse(source), source, world)

function fixed(source: string, { fix }: Reference): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.position.start.offset - a.position.start.offset)
  return edits.reduce(
    (text, { position, text: put }) => text.slice(0, position.start.offset) + put + text.slice(position.end.offset),
    source,
  )
}

const cases: readonly (readonly [cited: string, meeting: string, outcome: string, written: string])[] = [
  ['Resolution 52 (Rev. Dubai, 2012) of WTSA', 'PP-18', 'superseded', 'Resolution 52 (Rev. Hammamet, 2016) of WTSA'],
  [
    'Resolution 130 (Rev. Antalya, 2006) of the Plenipotentiary Conference',
    'PP-10',
    'revised-at-same-meeting',
    'Resolution 130 (Rev. Guadalajara, 2010) of this conference',
  ],
  [
    'Resolution 71 (Rev. Dubai, 2018) of the Plenipotentiary Conference',
    'PP-18',
    'same-meeting',
    'Resolution 71 (Rev. Dubai, 2018) of this conference',
  ],
  [
    'Resolution 70 (Rev. Dubai 2018) of this conference',
    'PP-18',
    'malformed',
    'Resolution 70 (Rev. Dubai, 2018) of this conference',
  ],
  [
    'Resolution 71 (Rev. (Dubai, 2018) of this conference',
    'PP-18',
    'malformed',
    'Resolution 71 (Rev. Dubai, 2018) of this conference',
  ],
  [
    'Resolution 71 (Rev.Dubai, 2018 ) of this conference',
    'PP-18',
    'malformed',
    'Resolution 71 (Rev. Dubai, 2018) of this conference',
  ],
  ['Resolution 958 (WRC-2015)', 'PP-18', 'malformed', 'Resolution 958 (WRC-15)'],
  [
    'Resolution 168 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference',
    'PP-18',
    'impossible',
    'Resolution 168 (Guadalajara, 2010) of the Plenipotentiary Conference',
  ],
  [
    'Resolution 130 (Busan, 2014) of the Plenipotentiary Conference',
    'PP-14',
    'malformed',
    'Resolution 130 (Rev. Busan, 2014) of the Plenipotentiary Conference',
  ],
  ['Resolution ITU-R 7-2 (Rev. Geneva, 2012)', 'PP-18', 'superseded', 'Resolution ITU-R 7-3 (Rev. Geneva, 2015)'],
  [
    'Resolution 130 (Rev. Guadalajra, 2010) of the Plenipotentiary Conference',
    'PP-10',
    'impossible',
    'Resolution 130 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference',
  ],
]

describe('a fix', () => {
  it.each(cases)('%s at %s is %s', (cited, meeting, outcome, written) => {
    const source = documentWith([`the lamp of ${cited}`], meeting)
    const [reference] = of(source)
    expect(reference?.outcome).toBe(outcome)
    const mended = fixed(source, reference as Reference)
    expect(mended).toBe(source.replace(cited, written))
  })

  it.each(cases)('leaves nothing to say of %s at %s', (cited, meeting) => {
    let source = documentWith([`the lamp of ${cited}`], meeting)
    for (let round = 0; round < 3; round++) {
      const [reference] = of(source)
      if (reference?.fix == null) break
      source = fixed(source, reference)
    }
    expect(of(source)[0]?.severity).toBeNull()
  })

  it('of one number in a list with a shared bracket is not offered', () => {
    const [first, second] = of(documentWith(['Resolutions 50 and 58 (Rev. Dubai, 2012) of WTSA'], 'PP-18'))
    expect([first?.outcome, first?.fix]).toEqual(['superseded', null])
    expect(second?.outcome).toBe('current')
  })

  it('finds its place in escaped and wrapped text', () => {
    const source = documentWith(['the lamp of Resolution 52 \\(Rev.\nDubai, 2012\\) of WTSA'], 'PP-18')
    const [reference] = of(source)
    expect(reference?.position.start.line).toBe(9)
    expect(reference?.position.end.line).toBe(10)
    expect(fixed(source, reference as Reference)).toContain('Resolution 52 (Rev. Hammamet, 2016) of WTSA')
  })
})
