/** A Word file that is made of a text, read again, says the same; and its XML is what Word wants to find. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/read.js'
import type { Reading } from '../../../src/tree/nodes.js'
import { madeOf } from '../../../src/word/made/made.js'
import { openPackage } from '../../../src/word/package/open.js'
import { partText } from '../../../src/word/package/part-text.js'
import { readWord } from '../../../src/word/word.js'
import { scanXml } from '../../../src/word/xml/scan.js'
import { corpusFiles, shared } from '../../score/gold.mjs'
import { invent, randomFrom } from '../../score/invent.mjs'
import { layOut, layouts } from '../../score/layouts.mjs'
import { phrasingOf, structureOf } from './same-tree.js'

const fixtures = resolve(import.meta.dirname, '../../../fixtures')

function textsIn(folder: string): [string, string][] {
  return readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|txt)$/.test(name) && !/README|tree\.txt|expected/.test(name))
    .map(name => [`${folder}/${name}`, readFileSync(join(fixtures, folder, name), 'utf8')])
}

function readBack(reading: Reading): Reading {
  const { text, styles } = readWord(madeOf(reading))
  return parse(text, { styles })
}

/** XML of a part of the file that is made of a text. */
function partOf(text: string, name = 'word/document.xml'): string {
  return partText(openPackage(madeOf(parse(text))).parts.get(name) ?? new Uint8Array(), name)
}

function bodyOf(text: string): string {
  return /<w:body>([^]*)<w:sectPr>/.exec(partOf(text))?.[1] ?? ''
}

describe('a text made a Word file and read again', () => {
  const texts = [...textsIn('documents'), ...textsIn('readings'), ...textsIn('revisions'), ...textsIn('lint')]

  it('has texts to try', () => expect(texts.length).toBeGreaterThan(100))

  it.each(texts)('%s has the same tree', (_, text) => {
    const before = parse(text)
    const after = readBack(before)
    expect(structureOf(after)).toBe(structureOf(before))
  })

  it.each(textsIn('documents'))('%s keeps emphasis and marks', (_, text) => {
    const before = parse(text)
    expect(phrasingOf(readBack(before))).toEqual(phrasingOf(before))
  })

  it.each(textsIn('documents'))('%s made twice is the same file, and is one from then on', (_, text) => {
    const once = madeOf(parse(text))
    expect(Buffer.from(madeOf(parse(text))).equals(once)).toBe(true)
    const again = madeOf(readBack(parse(text)))
    expect(readWord(again).text).toBe(readWord(once).text)
  })
})

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  sections: fc.integer({ min: 2, max: 9 }),
  items: fc.integer({ min: 0, max: 8 }),
  subs: fc.boolean(),
  notes: fc.boolean(),
  annex: fc.boolean(),
  references: fc.boolean(),
})
const inventions = shapes.map(shape => invent(randomFrom(shape.seed), shape))

describe('invented resolutions made Word files', () => {
  it('have the same tree, whatever layout they were read from', () => {
    fc.assert(
      fc.property(inventions, fc.constantFrom(...Object.keys(layouts)), (invented, layout) => {
        const before = parse(layOut(layout, invented.blocks, invented.designation))
        const after = readBack(before)
        expect(structureOf(after)).toBe(structureOf(before))
        expect(phrasingOf(after)).toEqual(phrasingOf(before))
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})

/** Where a text that a converter took from a PDF holds what no Word file can: formulas in pieces, two notes of one star, verbs of a heading that were text. */
const unlike = new Set([
  'res-155-rev-wrc-19',
  'res-418-rev-wrc-19',
  'res-71-rev-dubai-2018',
  'res-762-wrc-15',
  'res-901-rev-wrc-15',
  'res-902-rev-wrc-23',
])

describe.skipIf(!existsSync(shared))('real texts made Word files (needs ../shared)', () => {
  it.each(['pp18', 'wrc'])('%s', set => {
    const files = corpusFiles(set)
    expect(files.length).toBeGreaterThan(40)
    const broken = files.filter(({ text }) => {
      // XML cannot hold control characters.
      const before = parse(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ''))
      return structureOf(readBack(before)) !== structureOf(before)
    })
    expect(broken.map(({ name }) => name).filter(name => !unlike.has(name))).toEqual([])
  })
})

const head = `# RESOLUTION 905 (Rev. Dubai, 2018)

## Lamps of small harbours

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

*considering*

`

describe('what stands in the file', () => {
  it('names styles by the ids and names of the templates', () => {
    const body = bodyOf(`${head}*a)* that lamps burn:\n\n   i) oil;\n\n   ii) gas,\n\nresolves\n\nto light them.`)
    const styles = [...body.matchAll(/<w:p>(?:<w:pPr><w:pStyle w:val="(\w+)")?/g)].map(match => match[1] ?? 'Normal')
    expect(styles).toEqual([
      'ResNo',
      'Restitle',
      'Normalaftertitle',
      'Call',
      'Normal',
      'enumlev1',
      'enumlev1',
      'Call',
      'Normal',
    ])
    const set = partOf(head, 'word/styles.xml')
    for (const style of styles) expect(set).toContain(`w:styleId="${style}"`)
    expect(set).toContain('w:styleId="ResNo"><w:name w:val="Res_No"/>')
    expect(/w:styleId="Call">.*?<\/w:style>/.exec(set)?.[0]).toMatch(/<w:keepNext\/>.*<w:i\/>/)
  })

  it('gives the number its style, letters their italics, a tab behind the marker', () => {
    const body = bodyOf(`${head}a) that lamps burn,\n\nresolves\n\n1 to light them;\n\n2 to watch them.`)
    expect(body).toContain(
      '<w:r><w:t xml:space="preserve">RESOLUTION </w:t></w:r><w:r><w:rPr><w:rStyle w:val="href"/></w:rPr><w:t>905</w:t></w:r>',
    )
    expect(body).toContain(
      '<w:p><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>a)</w:t></w:r><w:r><w:tab/><w:t>that lamps burn,</w:t></w:r></w:p>',
    )
    expect(body).toContain('<w:p><w:r><w:t>1</w:t><w:tab/><w:t>to light them;</w:t></w:r></w:p>')
  })

  it('lets Word number notes that are numbered in order, and types other marks', () => {
    const noted = (first: string, second: string) =>
      `${head}a) that lamps[^${first}] burn[^${second}];\n\n[^${first}]: Of glass.\n\n[^${second}]: At night.\n`
    expect(bodyOf(noted('1', '2'))).toContain(
      '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
    )
    expect(partOf(noted('1', '2'), 'word/footnotes.xml')).toContain(
      '<w:footnoteRef/></w:r><w:r><w:tab/><w:t>At night.</w:t></w:r></w:p></w:footnote>',
    )
    expect(bodyOf(noted('2', '1'))).toContain(
      '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>2</w:t></w:r>',
    )
    // What is typed does not count: the next number is 1.
    expect(bodyOf(noted('2', '1'))).toContain('<w:footnoteReference w:id="2"/></w:r>')
    expect(bodyOf(noted('*', '1'))).toContain('<w:footnoteReference w:id="2"/></w:r>')
    expect(partOf(noted('1', '1bis'), 'word/footnotes.xml')).toContain(
      '<w:t>1bis</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t><w:tab/>',
    )
  })

  it('sets further paragraphs and deep levels below their clause', () => {
    const items = ['a) one:', 'i) two:', '– three:', '1) four:', '• five;']
    const deep = `${items.map((item, level) => `${'  '.repeat(level)}- ${item}`).join('\n')}\n\n  a tail,`
    const text = head + deep
    const body = bodyOf(text)
    expect(body).toContain(
      '<w:p><w:pPr><w:pStyle w:val="enumlev1"/></w:pPr><w:r><w:tab/><w:t>a tail,</w:t></w:r></w:p>',
    )
    expect(body).toMatch(/"enumlev3"\/><\/w:pPr><w:r><w:t>1\)<\/w:t>/)
    expect(body).toMatch(/<w:pPr><w:ind w:left="3277" w:hanging="397"\/><\/w:pPr><w:r><w:t>•<\/w:t>/)
    expect(structureOf(readBack(parse(text)))).toBe(structureOf(parse(text)))
    expect(structureOf(parse(text))).toMatch(/^ {12}(?:•|–) "five;"$/m)
  })

  it('types the marks of a note that is marked twice', () => {
    const text = `${head}a) that lamps[^1] burn[^1];\n\n[^1]: Of glass.\n`
    const body = bodyOf(text)
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(1)
    expect(body).toContain('<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>1</w:t></w:r>')
    expect(readWord(madeOf(parse(text))).text).toContain('that lamps[^1] burn[^1];')
  })

  it('writes what Word has elements for, and drops what XML cannot hold', () => {
    const body = bodyOf(`${head}that ITU\u2011T\u0007 \u00a0&\u00ad <3 GHz\ud800 ~~not~~ **now** *then* \`code\`,`)
    expect(body).toContain(
      '<w:t>that ITU</w:t><w:noBreakHyphen/><w:t xml:space="preserve">T \u00a0&amp;\u00ad &lt;3 GHz </w:t>',
    )
    expect(body).toContain('<w:rPr><w:strike/></w:rPr><w:t>not</w:t>')
    expect(body).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t>now</w:t>')
    expect(body).toContain('<w:rPr><w:i/><w:iCs/></w:rPr><w:t>then</w:t>')
    expect(body).toContain('<w:rPr><w:rStyle w:val="HTMLCode"/></w:rPr><w:t>code</w:t>')
  })

  it('leads links out where Word can follow, and keeps the words of others', () => {
    const text = `${head}that [one](https://www.itu.int/a b?x="1"&y) [two](javascript:alert) [three][3] [one more](https://www.itu.int/),\n\n[3]: https://www.itu.int/\n`
    const body = bodyOf(text.replace('a b', 'a%zz\u00e9b'))
    expect(body.match(/<w:hyperlink r:id="link1">.*?<w:t>one<\/w:t>/)).not.toBeNull()
    expect(body).toMatch(/<w:t(?: xml:space="preserve")?> two <\/w:t>/)
    expect(body.match(/r:id="link2"/g)).toHaveLength(2)
    const relationships = partOf(text.replace('a b', 'a%zz\u00e9b'), 'word/_rels/document.xml.rels')
    expect(relationships).toContain('Target="https://www.itu.int/a%25zz%C3%A9b?x=%221%22&#38;y" TargetMode="External"')
    expect(relationships).not.toContain('javascript')
  })

  it('makes tables of the width of the page, their first row a heading, with a gap around them', () => {
    const table = '| band | limit |\n| --- | --: |\n| 4 400-4 800 MHz | 10 |\n'
    const body = bodyOf(`${head}that lamps burn:\n\n${table}\n${table.replace('band', 'lamp')}\n`)
    const grids = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/><w:gridCol w:w="(\d+)"\/>/g)]
    expect(grids).toHaveLength(2)
    const width = Number(grids[0]?.[1]) + Number(grids[0]?.[2])
    expect(width).toBeGreaterThan(9600)
    expect(width).toBeLessThanOrEqual(9639)
    expect(body).toMatch(/<w:tblHeader\/><\/w:trPr>.*?"Tablehead".*?<w:t>band<\/w:t>/)
    expect(body).toMatch(/"Tabletext"\/><w:jc w:val="right"\/><\/w:pPr><w:r><w:t>10<\/w:t>/)
    expect(body).not.toContain('</w:tbl><w:tbl>')
    expect(body).not.toMatch(/<\/w:tbl>$/)
  })

  it('begins each text of a series on a page', () => {
    const text = readFileSync(join(fixtures, 'documents/harbour-series.md'), 'utf8')
    expect(bodyOf(text).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    const draft = readFileSync(join(fixtures, 'documents/night-trains.draft.md'), 'utf8')
    expect(bodyOf(draft)).not.toContain('<w:pageBreakBefore/>')
  })

  it('says the title in the properties, and no date', () => {
    const core = partOf(`${head}that lamps burn`, 'docProps/core.xml')
    expect(core).toContain('<dc:title>RESOLUTION 905 (Rev. Dubai, 2018) – Lamps of small harbours</dc:title>')
    expect(core).not.toMatch(/dcterms/)
  })

  it('is a file even of nothing', () => {
    expect(readWord(madeOf(parse(''))).text).toBe('')
  })
})

describe('every file that is made', () => {
  const all = [...textsIn('documents'), ...textsIn('readings')]

  it.each(all)('%s is well-formed, refers to what is there, and holds no empty run', (_, text) => {
    const { parts } = openPackage(madeOf(parse(text)))
    const ids = new Set<string>()
    for (const [name, bytes] of parts)
      scanXml(partText(bytes, name), name, {
        open(element, attributes) {
          if (element === 'Relationship') ids.add(attributes.Id ?? '')
        },
        close() {},
      })
    const body = partText(parts.get('word/document.xml') ?? new Uint8Array(), 'word/document.xml')
    const styles = partText(parts.get('word/styles.xml') ?? new Uint8Array(), 'word/styles.xml')
    const notes = partText(parts.get('word/footnotes.xml') ?? new Uint8Array(), 'word/footnotes.xml')
    for (const [, id] of body.matchAll(/r:id="([^"]+)"/g)) expect(ids).toContain(id)
    for (const [, id] of (body + notes).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g))
      expect(styles).toContain(`w:styleId="${id}"`)
    for (const [, id] of body.matchAll(/<w:footnoteReference [^>]*w:id="([^"]+)"/g))
      expect(notes).toContain(`<w:footnote w:id="${id}">`)
    expect(body + notes).not.toMatch(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<\/w:r>/)
  })
})
