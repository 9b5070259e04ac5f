/** Reports on a file without lines name its places as whoever has it open would; forms for programs count in its text all the same. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import { referencesOf } from '../../src/reference/references.js'
import { plainInk } from '../../src/report/ink.js'
import { findingsOf } from '../../src/report/lint/findings.js'
import { reporters as lintReporters } from '../../src/report/lint/reporters.js'
import { reporters as referenceReporters } from '../../src/report/references/reporters.js'
import { harbour, linted, look, runOf } from './lint/run.js'

/** Places that no text has by chance: "paragraph 1007". */
const placeAt = (offset: number) => `paragraph ${1000 + offset}`
const placesIn = (text: string) => [...text.matchAll(/paragraph (1\d{3})/g)].map(([, number]) => Number(number) - 1000)

describe('reports of lint', () => {
  const file = { ...linted('draft.docx', harbour), placeAt }
  const starts = findingsOf(file).map(({ position }) => position.start.offset)
  const write = async (id: string, run = runOf([file])) =>
    (await (lintReporters.find(reporter => reporter.id === id) as (typeof lintReporters)[0]).load()).write(run, look)

  it.each(['full', 'concise', 'junit', 'github', 'markdown', 'html', 'sarif'])('%s', async id => {
    const text = await write(id)
    const places = new Set(placesIn(text))
    for (const start of starts) expect(places).toContain(start)
    expect(text).not.toMatch(/draft\.docx:\d|line \d|line=\d|line="\d|^\| line/m)
  })

  it('concise is a line for each finding', async () => {
    expect(await write('concise')).toMatch(/^draft\.docx: paragraph \d+: [a-z]+\/[a-z-]+ \[\w+\] /m)
  })

  it('json says what it says of a text', async () => {
    expect(await write('json')).toBe(await write('json', runOf([{ ...file, placeAt: undefined }])))
  })

  it('sarif has regions of the text, and no fixes that would be put into the bytes of the file', async () => {
    const { results } = JSON.parse(await write('sarif')).runs[0]
    for (const { locations, fixes } of results) {
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(fixes).toBeUndefined()
    }
  })
})

describe('reports of references', () => {
  const source = `${harbour}\n3 to recall Resolution 123 (Rev. Dubai, 2018) and *considering* z);\n`
  const catalogue = builtInCatalogue()
  const reading = parse(source, { file: 'draft.docx' })
  const all = referencesOf(reading, source, { catalogue, asOf: { day: '2026-11-01', conference: null } })
  const documents = [{ name: 'A', asOf: { day: '2026-11-01', conference: null }, basis: 'asked' as const }]
  const file = { file: 'draft.docx', source, documents, references: all, all, placeAt }
  const write = (id: string, one: Omit<typeof file, 'placeAt'> = file) =>
    (referenceReporters.find(reporter => reporter.id === id) as (typeof referenceReporters)[0]).write([one], {
      ink: plainInk,
      width: null,
      catalogue,
    })

  it.each(['text', 'markdown', 'csv'])('%s', id => {
    const places = new Set(placesIn(write(id)))
    const shown = id === 'text' ? all.filter(({ severity }) => severity !== null) : all
    expect(shown.length).toBeGreaterThan(0)
    for (const { position } of shown) expect(places).toContain(position.start.offset)
    expect(write(id)).not.toMatch(/line \d|\| line \|/)
  })

  it('json says what it says of a text', () => {
    const { placeAt: _, ...text } = file
    expect(write('json')).toBe(write('json', text))
  })
})
