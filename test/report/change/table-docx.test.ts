/** Proposals beside the base as a Word file: what stands in the cells, and that word processors open it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxTable } from '../../../src/report/change/table/docx.js'
import { htmlTable } from '../../../src/report/change/table/html.js'
import { tableIn, tableOf } from '../../../src/report/change/table.js'
import { tableDocx } from '../../../src/report/change/table-docx.js'
import { openPackage } from '../../../src/word/package/open.js'
import { partBytes, partText } from '../../../src/word/package/part-text.js'
import { writePackage } from '../../../src/word/package/write.js'
import { scanXml } from '../../../src/word/xml/scan.js'
import { office, officeLacks } from '../../word/office.js'
import { compared } from './plain-differ.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

const proposals = [
  compared(base, proposalA, undefined, ['texts/base.md', 'texts/a.md']),
  compared(base, proposalB, undefined, ['texts/base.md', 'texts/b.md']),
]

const head = `${base.slice(0, base.indexOf('recalling'))}recalling\n\n`

function bodyOf(bytes: Uint8Array): string {
  return partText(openPackage(bytes).parts.get('word/document.xml') as Uint8Array, 'word/document.xml')
}

describe('the table as a Word file', () => {
  const bytes = tableDocx(proposals)
  const xml = bodyOf(bytes)

  it('holds the rows and cells of the table in HTML, with the same marks', () => {
    const joined = (read: ReturnType<typeof htmlTable.read>) =>
      read.map(({ path, base: old, cells }) => [
        path,
        old,
        ...cells.map(({ head, parts }) => {
          const texts = parts.map(runs =>
            (['added', 'removed', 'same'] as const).map(op =>
              runs
                .filter(run => run.op === op)
                .map(({ text }) => text)
                .join('')
                .trim(),
            ),
          )
          return [head, texts]
        }),
      ])
    expect(joined(docxTable.read(bytes))).toEqual(joined(htmlTable.read(tableOf(proposals, { form: 'html' }))))
  })

  it('is laid across, its head on every page, one column for each text', () => {
    expect(xml).toContain('<w:pgSz w:w="16840" w:h="11907" w:orient="landscape" w:code="9"/>')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.indexOf('<w:tblHeader/>')).toBeLessThan(xml.indexOf('>base.md<'))
    const columns = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, column]) => Number(column))
    expect(columns).toHaveLength(4)
    expect(columns.reduce((sum, column) => sum + column, 0)).toBeLessThanOrEqual(16840 - 2 * 850)
    expect(new Set(columns.slice(1)).size).toBe(1)
  })

  it('strikes out what goes and underlines what comes', () => {
    expect(xml).toContain(
      '<w:r><w:rPr><w:strike/><w:color w:val="9C1F18"/></w:rPr><w:t xml:space="preserve">at </w:t></w:r>',
    )
    expect(xml).toContain(
      '<w:r><w:rPr><w:color w:val="14592B"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">before </w:t></w:r>',
    )
  })

  it('names the texts as it is told, and shows all rows when asked', () => {
    const named = bodyOf(tableDocx(proposals, { names: ['in force', 'A & B', 'C'], all: true }))
    for (const name of ['in force', 'A &amp; B', 'C']) expect(named).toContain(`<w:t>${name}</w:t>`)
    expect(named.match(/<w:tr>/g)?.length).toBeGreaterThan(xml.match(/<w:tr>/g)?.length ?? 0)
  })

  it('is not taken for right when it is spoilt', () => {
    const spoilt: typeof docxTable = {
      write: docxTable.write,
      read: written => {
        const parts = new Map(openPackage(written).parts)
        parts.set('word/document.xml', partBytes(bodyOf(written).replace('every lamp', 'no lamp')))
        return docxTable.read(writePackage(parts))
      },
    }
    expect(() => tableIn(spoilt, proposals)).toThrow(/does not hold its texts: row \d+ \(resolves 1\)/)
  })

  it('holds clauses of any words', () => {
    const signs = [
      '&',
      '<',
      '>',
      '"',
      "'",
      '&lt;',
      '\t',
      '\u2011',
      '\u00a0',
      '\u0007',
      '😀',
      'نص',
      '_',
      '|',
      'NOC',
      'SUP',
    ]
    const words = fc.string({ unit: fc.constantFrom(' ', 'a', 'b', ...signs), maxLength: 12 })
    const text = fc
      .array(words, { maxLength: 6 })
      .map(list => `${head}${list.map((clause, index) => `${'abcdef'[index]}) ${clause} that;`).join('\n\n')}\n`)
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (old, one, other, all) => {
        const written = tableDocx([compared(old, one), compared(old, other)], { all })
        scanXml(bodyOf(written), 'word/document.xml', { open() {}, close() {} })
      }),
      { numRuns: 40 },
    )
  })

  it('is the same each time', () => {
    expect(tableDocx(proposals)).toEqual(bytes)
  })

  it('holds texts that look like markup, and letters of the right', () => {
    const written = tableDocx([compared(hostile, hostileChanged)])
    scanXml(bodyOf(written), 'word/document.xml', { open() {}, close() {} })
    const arabic = tableDocx([compared('# RESOLUTION 1\n\nنص أول قديم\n', '# RESOLUTION 1\n\nنص أول جديد\n')])
    expect(bodyOf(arabic)).toMatch(/<w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr>/)
  })

  it.skipIf(office === null)(
    `prints in LibreOffice: every word, every head ${officeLacks ?? ''}`,
    async () => {
      const { pdfText } = office as NonNullable<typeof office>
      const text = await pdfText(bytes)
      const words = (shown: string) => new Set(shown.match(/\p{L}{4,}/gu))
      const printed = words(text)
      const lost = [...words(xml.replace(/<[^>]*>/g, ' '))].filter(word => !printed.has(word) && word !== 'PAGE')
      expect(lost.filter(word => !text.replace(/\s+/g, '').includes(word))).toEqual([])
      // Without what a row of the head would repeat, each page has its own.
      const pages = text.split('\f').filter(page => page.trim() !== '')
      for (const page of pages) expect(page).toMatch(/base\.md[\s\S]*a\.md[\s\S]*b\.md/)
    },
    120_000,
  )
})
