/** Real files against what is not ours: their XML by regular expressions, and LibreOffice. Facts stand here, no sentence of the texts does. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/word/word.js'
import { type Layer, lettersOf, partOf, withoutBlanks } from './letters.js'
import { mapFaults, mappedLetters } from './map-laws.js'
import { office, officeLacks } from './office.js'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/word')
const files = {
  resolution: 'T-RES-T.1-2016-MSW-E.docx',
  tracked: 'T-REC-G.Imp8101-201810-tracked-changes-E.docx',
  French: 'T-REC-E.119-201704-F.docx',
  Arabic: 'T-REC-E.119-201704-A.docx',
} as const
const layers: readonly Layer[] = ['final', 'original']
const cases = Object.keys(files).flatMap(name => layers.map(layer => [name as keyof typeof files, layer] as const))

function bytesOf(name: keyof typeof files): Uint8Array {
  return readFileSync(resolve(corpus, files[name]))
}

describe.skipIf(!existsSync(corpus))('real files (needs ../shared)', () => {
  it.each(cases)(
    'of the %s file every letter of the %s text is there, in its paragraph, and leads home',
    (name, layer) => {
      const bytes = bytesOf(name)
      const document = readWord(bytes, { view: layer })
      expect(mapFaults(document)).toEqual([])
      expect(mappedLetters(document, 0)).toEqual(lettersOf(bytes, 'word/document.xml', layer))
    },
  )

  it.each(cases)('of the %s file every letter of the %s notes is there', (name, layer) => {
    const bytes = bytesOf(name)
    const read = mappedLetters(readWord(bytes, { view: layer }), 1)
    // A note stands where its mark does, not in the order of its part.
    expect([...read].sort()).toEqual(lettersOf(bytes, 'word/footnotes.xml', layer).sort())
  })

  it('the tracked changes of the file are counted', () => {
    const bytes = bytesOf('tracked')
    const xml = partOf(bytes, 'word/document.xml') ?? ''
    const tags = (kind: string): number => xml.match(new RegExp(`<w:${kind} `, 'g'))?.length ?? 0
    expect([tags('del'), tags('ins')]).toEqual([376, 5])
    // One stands in a former format: what the mark of a paragraph had been before somebody changed its look, which the look of today says too.
    const former = xml.match(/<w:rPrChange .*?<\/w:rPrChange>/g)?.filter(change => change.includes('<w:del ')).length
    expect(former).toBe(1)
    const [body] = readWord(bytes, { view: 'final' }).stories
    const places = { deleted: new Set<string>(), inserted: new Set<string>() }
    for (const { index, mark, pieces } of body.paragraphs) {
      for (const { kind } of mark) places[kind].add(`mark ${index}`)
      for (const { run } of pieces)
        for (const { name, xml: span } of run.around)
          if (name === 'w:del' || name === 'w:ins')
            places[name === 'w:del' ? 'deleted' : 'inserted'].add(`element ${span.from}`)
    }
    for (const [index, { rows }] of body.tables.entries())
      for (const [at, { revisions }] of rows.entries())
        for (const { kind } of revisions) places[kind].add(`row ${index} ${at}`)
    expect([places.deleted.size, places.inserted.size]).toEqual([375, 5])
  })
})

describe.skipIf(office === null || !existsSync(corpus))(
  `real files as LibreOffice has them (${officeLacks ?? 'needs ../shared'})`,
  () => {
    it.each(layers)('the %s text of the tracked file is what LibreOffice makes of it', async layer => {
      const bytes = bytesOf('tracked')
      const { acceptAll, rejectAll } = office as NonNullable<typeof office>
      const settled = await (layer === 'final' ? acceptAll(bytes) : rejectAll(bytes))
      const theirs = readWord(settled)
      expect(theirs.isTracked).toBe(false)
      const ours = readWord(bytes, { view: layer })
      // It counts pages afresh.
      const withoutPages = (letters: string[]): string[] => letters.map(line => line.replace(/onpage\w+/g, 'onpage'))
      expect(withoutPages(mappedLetters(ours, 0))).toEqual(
        withoutPages(lettersOf(settled, 'word/document.xml', 'final')),
      )
      // Read with its labels and notes, it is one text.
      expect(withoutBlanks(theirs.text).length).toBeGreaterThan(0.99 * withoutBlanks(ours.text).length)
    })
  },
)
