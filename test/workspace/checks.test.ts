/** Checks across documents, on a small collection of our own texts. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue, extendCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import { designationFile } from '../../src/reference/designations.js'
import { referencesOf } from '../../src/reference/references.js'
import { checkCollection } from '../../src/workspace/checks/checks.js'
import { collect } from '../../src/workspace/collect.js'

function text(line: string, tag: string, title: string, considering: string, resolves = 'to keep the lamps.'): string {
  return `${line} (${tag})\n\n${title}\n\nThe Plenipotentiary Conference of the International Telecommunication Union (${tag.replace('Rev. ', '')}),\n\nconsidering\n\na) ${considering};\n\nb) that lamps burn,\n\nresolves\n\n1 ${resolves}\n`
}

function check(files: Readonly<Record<string, string>>, options = { names: null as string | null, orphans: false }) {
  const readings = Object.entries(files).map(([file, source]) => ({ source, reading: parse(source, { file }) }))
  const heads = readings.flatMap(({ reading }) => reading.documents.map(one => [one, reading.file ?? '-'] as const))
  const builtIn = builtInCatalogue()
  const own = designationFile(heads, builtIn)
  const catalogue = own === null ? builtIn : extendCatalogue(builtIn, [own])
  const texts = readings.flatMap(({ source, reading }) =>
    collect(reading, referencesOf(reading, source, { catalogue, asOf: null })),
  )
  return checkCollection({ texts }, options).map(
    ({ file, diagnostic: { code, path } }) =>
      `${file} ${code.replace('repository/', '')}${path === null ? '' : ` ${path}`}`,
  )
}

const lamps = text('RESOLUTION 963', 'Dubai, 2018', 'Lamps of the harbour', 'that the harbour is dark')

describe('checks across documents', () => {
  it('says nothing of texts that agree', () => {
    const citing = text('RESOLUTION 964', 'Dubai, 2018', 'Oil', 'resolves 1 of Resolution 963 (Dubai, 2018)')
    expect(check({ 'a.md': lamps, 'b.md': citing })).toEqual([])
  })

  it('tells the same edition in two files, at the later one', () => {
    expect(check({ 'a.md': lamps, 'b.md': lamps })).toEqual(['b.md duplicate-designation'])
  })

  it('tells places that the cited text does not have', () => {
    const citing = text('RESOLUTION 964', 'Dubai, 2018', 'Oil', 'resolves 9 of Resolution 963 (Dubai, 2018)')
    expect(check({ 'a.md': lamps, 'b.md': citing })).toEqual(['b.md missing-place considering a)'])
  })

  it('leaves places alone whose text is not here', () => {
    const citing = text('RESOLUTION 964', 'Dubai, 2018', 'Oil', 'resolves 9 of Resolution 130 (Rev. Dubai, 2018)')
    expect(check({ 'b.md': citing })).toEqual([])
  })

  it('tells annexes that the cited text does not have', () => {
    const citing = text(
      'RESOLUTION 964',
      'Dubai, 2018',
      'Oil',
      'that Annex 2 to Resolution 963 (Dubai, 2018) lists lamps',
    )
    expect(check({ 'a.md': lamps, 'b.md': citing })).toEqual(['b.md missing-annex considering a)'])
  })

  it('tells revisions without predecessor where the body has its other texts in several editions', () => {
    const later = text('RESOLUTION 963', 'Rev. Bucharest, 2022', 'Lamps of the harbour', 'that the harbour is dark')
    const alone = text('RESOLUTION 965', 'Rev. Bucharest, 2022', 'Ropes', 'that ropes are long')
    expect(check({ 'a.md': lamps, 'b.md': later, 'c.md': alone })).toEqual(['c.md missing-predecessor'])
    expect(check({ 'b.md': later, 'c.md': alone })).toEqual([])
  })

  it('tells citations whose edition the repository holds in a newer form since', () => {
    const citing = text('RESOLUTION 964', 'Dubai, 2018', 'Oil', 'Resolution 963 (Dubai, 2018)')
    const later = text('RESOLUTION 963', 'Rev. Bucharest, 2022', 'Lamps of the harbour', 'that the harbour is dark')
    const files = { 'a.md': lamps, 'b.md': citing, 'c.md': later }
    expect(check(files).filter(line => line.includes('edition'))).toEqual(['b.md edition-present considering a)'])
  })

  it('holds file names against a pattern', () => {
    const options = { names: 'res-{number}-{rev}{place}-{year}', orphans: false }
    expect(check({ 'x/res-963-dubai-2018.md': lamps }, options)).toEqual([])
    expect(check({ 'x/res-936-dubai-2018.md': lamps }, options)).toEqual(['x/res-936-dubai-2018.md file-name'])
    expect(check({ 'x/any.md': lamps }, { ...options, names: '{genre}-{colour}' })).toEqual([])
  })

  it('tells texts that nothing cites, when asked', () => {
    const citing = text('RESOLUTION 964', 'Dubai, 2018', 'Oil', 'Resolution 963 (Dubai, 2018)')
    expect(check({ 'a.md': lamps, 'b.md': citing }, { names: null, orphans: true })).toEqual(['b.md orphan'])
  })
})
