/** Whatever bytes come: a document whose map leads home, or a WordFault; never another error, and within bounds of time and memory. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { parse } from '../../src/read.js'
import { WordFault } from '../../src/word/fault.js'
import { readWord, type WordDocument } from '../../src/word/word.js'
import { randomFrom } from '../score/invent.mjs'
import { bodyXml, craftedDocx, craftedZip, paragraphXml, partXml } from './crafted.js'
import { mapFaults } from './map-laws.js'

vi.setConfig({ testTimeout: 120_000 })

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/word')
const plain = paragraphXml('that lamps burn;')

/** What came of it: the document, or the sentence of its fault. Anything else that is thrown fails the test. */
function outcome(bytes: Uint8Array): WordDocument | string {
  try {
    const documents = (['final', 'original'] as const).map(view => readWord(bytes, { view }))
    for (const document of documents) expect(mapFaults(document).slice(0, 5)).toEqual([])
    const [final] = documents
    if (final !== undefined && final.text.length < 1e5) parse(final.text, { styles: final.styles })
    return final as WordDocument
  } catch (error) {
    if (!(error instanceof WordFault)) throw error
    expect(error.message).toMatch(/^\S[^\n]*$/)
    return error.message
  }
}

function textOf(bytes: Uint8Array): string {
  const read = outcome(bytes)
  if (typeof read === 'string') throw new Error(`Unexpected fault: ${read}`)
  return read.text
}

/** Runs within `seconds` and takes no more than `megabytes` beyond what the process had at its peak. */
function bounded<T>(seconds: number, megabytes: number, run: () => T): T {
  const peak = process.resourceUsage().maxRSS
  const start = performance.now()
  const result = run()
  expect((performance.now() - start) / 1000, 'seconds').toBeLessThan(seconds)
  expect((process.resourceUsage().maxRSS - peak) / 1024, 'megabytes').toBeLessThan(megabytes)
  return result
}

describe('what is no Word file', () => {
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
  const name = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  const old = (...names: string[]): Uint8Array => Buffer.concat([compound, new Uint8Array(1024), ...names.map(name)])

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /empty|no Word/],
    ['a text', strToU8('considering'), /no Word|not a Word|zip/i],
    ['an old .doc', old('Root Entry', 'WordDocument'), /old|\.doc\b/],
    ['a file behind a password', old('EncryptedPackage', 'EncryptionInfo'), /password|encrypted/],
    ['an archive without a document', zipSync({ 'a.txt': strToU8('x') }), /document|no Word|not a Word/],
    ['an archive of nothing', zipSync({}), /./],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
      /./,
    ],
    [
      'an encrypted archive',
      craftedZip([{ name: 'word/document.xml', bytes: strToU8(bodyXml(plain)), flags: 1 }]),
      /./,
    ],
    ['an unknown method', craftedZip([{ name: 'word/document.xml', bytes: strToU8(bodyXml(plain)), method: 99 }]), /./],
  ])('%s', (_what, bytes, sentence) => {
    expect(outcome(bytes)).toMatch(sentence)
  })

  it('a main part that is missing, empty or not XML', () => {
    for (const main of [null, '', 'lamps', '<', '<w:document', '</w:document>', '<a/><b/>', '\ufffe\uffff'])
      expect(typeof outcome(craftedDocx({ 'word/document.xml': main })), String(main)).toBe('string')
  })
})

describe('what a Word file may lack', () => {
  it('styles, numbering, notes, settings', () => {
    const main = bodyXml(
      '<w:p><w:pPr><w:pStyle w:val="Nobody"/><w:numPr><w:ilvl w:val="3"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val="Nowhere"/></w:rPr><w:t>lamps</w:t><w:footnoteReference w:id="9"/><w:endnoteReference w:id="9"/><w:commentReference w:id="9"/></w:r></w:p>',
    )
    expect(textOf(craftedDocx({ 'word/document.xml': main }))).toContain('lamps')
  })

  it('parts that its relationships name', () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="../../../footnotes.xml"/></Relationships>'
    expect(
      textOf(craftedDocx({ 'word/document.xml': bodyXml(plain), 'word/_rels/document.xml.rels': relationships })),
    ).toContain('that lamps burn;')
  })

  it('a body', () => {
    const read = outcome(craftedDocx({ 'word/document.xml': partXml('document', '') }))
    expect(typeof read === 'string' || read.text === '').toBe(true)
  })

  it('its own content types and relationships', () => {
    outcome(craftedDocx({ 'word/document.xml': bodyXml(plain), '[Content_Types].xml': null, '_rels/.rels': null }))
  })

  it.each(['styles', 'numbering', 'footnotes', 'comments', 'settings'])('a well-formed part: %s', part => {
    for (const xml of ['', '<w:x', `<!DOCTYPE a><w:${part}/>`, '<a><b></a></b>'])
      outcome(craftedDocx({ 'word/document.xml': bodyXml(plain), [`word/${part}.xml`]: xml }))
  })
})

describe('names of XML', () => {
  const usual = bodyXml(paragraphXml('# lamps', 'ResNo'), plain)
  const reading = (xml: string): string => textOf(craftedDocx({ 'word/document.xml': xml }))

  it('its namespace by another prefix, by none, and by that of ISO', () => {
    const renamed = (prefix: string): string =>
      usual.replace('xmlns:w=', `xmlns:${prefix}=`).replaceAll('w:', `${prefix}:`)
    expect(reading(usual)).toContain('lamps')
    for (const prefix of ['b', 'ns0', 'm']) expect(reading(renamed(prefix))).toBe(reading(usual))
    const byDefault = usual
      .replace('xmlns:w=', 'xmlns="urn:schemas-w" xmlns:w=')
      .replace(/urn:schemas-w" xmlns:w="([^"]*)/, '$1" xmlns:w="$1')
    expect(reading(byDefault.replace(/(<\/?)w:/g, '$1'))).toBe(reading(usual))
    // And the usual prefix for something else.
    const taken = renamed('b')
      .replace('xmlns:b=', 'xmlns:w="urn:w" xmlns:b=')
      .replace('<b:body>', '<b:body><w:p><b:r><b:t>oil</b:t></b:r></w:p>')
    expect(reading(taken)).toBe(reading(usual))
    expect(
      reading(
        usual.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ),
    ).toBe(reading(usual))
  })

  it('elements and attributes that nobody knows', () => {
    const strange = usual
      .replace('<w:body>', '<w:body xmlns:x="urn:x"><x:y x:val="1"><x:z/></x:y>')
      .replaceAll('<w:r>', '<w:r x:val="1" __proto__="x" constructor="y">')
    expect(reading(strange)).toBe(reading(usual))
  })

  it('of two forms of one thing the first alone', () => {
    const both =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"><w:r><w:t>lamps</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>candles</w:t></w:r></mc:Fallback></mc:AlternateContent>'
    const text = reading(bodyXml(`<w:p>${both}</w:p>`))
    expect(text).toContain('lamps')
    expect(text).not.toContain('candles')
  })

  it('document types and entities are refused at once', () => {
    const lol = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const bomb = usual
      .replace('<w:document', `<!DOCTYPE w:document [<!ENTITY l0 "lol">${lol}]><w:document`)
      .replace('lamps', '&l12;')
    for (const xml of [
      bomb,
      usual.replace('<w:document', '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w:document'),
      usual.replace('lamps', '&unknown;'),
      usual.replace('lamps', '&#0;'),
      usual.replace('lamps', '&#x110000;'),
    ])
      expect(typeof bounded(2, 100, () => outcome(craftedDocx({ 'word/document.xml': xml })))).toBe('string')
  })
})

describe('what is too much', () => {
  const nested = (open: string, close: string, times: number, inside: string): Uint8Array =>
    craftedDocx({ 'word/document.xml': bodyXml(open.repeat(times) + inside + close.repeat(times)) })
  const run = '<w:r><w:t>lamps </w:t></w:r>'

  it.each<[string, string, string, string]>([
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', plain],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', plain],
    ['paragraphs', '<w:p>', '</w:p>', run],
    ['paragraphs in runs', '<w:p><w:r>', '</w:r></w:p>', run],
    ['insertions', '<w:p><w:ins w:id="1" w:author="a">', '</w:ins></w:p>', run],
    ['links', '<w:hyperlink>', '</w:hyperlink>', run],
    ['formulas', '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">', '</m:oMath>', run],
    ['elements that nobody knows', '<x>', '</x>', plain],
  ])('nested deep: %s', (_what, open, close, inside) => {
    for (const times of [4_000, 1_000_000]) bounded(10, 700, () => outcome(nested(open, close, times, inside)))
  })

  it('many runs inside many elements', () => {
    const links = '<w:hyperlink>'.repeat(9000)
    const body = bodyXml(`<w:p>${links}${run.repeat(9000)}${'</w:hyperlink>'.repeat(9000)}</w:p>`)
    bounded(10, 300, () => outcome(craftedDocx({ 'word/document.xml': body })))
  })

  it.each<[string, string]>([
    ['an attribute', `<w:p><w:pPr><w:pStyle w:val="${'a'.repeat(2e7)}"/></w:pPr>${run}</w:p>`],
    ['a name', `<${'a'.repeat(2e7)}/>`],
    ['a text', paragraphXml('lamps '.repeat(5e6))],
    ['references', paragraphXml('&amp;'.repeat(2e6))],
    ['a comment', `<!-- ${'- '.repeat(1e7)} -->`],
    ['blanks in a tag', `<w:p${' '.repeat(1e7)}>${run}</w:p>`],
    ['attributes', `<w:p ${Array.from({ length: 3e5 }, (_, i) => `a${i}="1"`).join(' ')}>${run}</w:p>`],
    ['stars', paragraphXml('*'.repeat(3e5))],
    ['underscores', paragraphXml('_a '.repeat(2e5))],
    ['brackets', paragraphXml('[^'.repeat(2e5))],
    ['breaks', `<w:p>${'<w:r><w:br/></w:r>'.repeat(3e5)}</w:p>`],
    ['empty paragraphs', '<w:p/>'.repeat(1e6)],
    [
      'switches of emphasis',
      `<w:p>${'<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>a</w:t></w:r>'.repeat(5e4)}</w:p>`,
    ],
    ['notes', `<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(1e5)}</w:p>`],
  ])('long: %s', (_what, body) => {
    bounded(20, 1500, () => outcome(craftedDocx({ 'word/document.xml': bodyXml(body) })))
  })

  it.each<[string, string, string?]>([
    [
      'columns of a cell',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ],
    ['a level', `<w:p><w:pPr><w:numPr><w:ilvl w:val="2000000000"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`],
    ['a negative level', `<w:p><w:pPr><w:numPr><w:ilvl w:val="-7"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`],
    ['an indent', `<w:p><w:pPr><w:ind w:left="1e308" w:hanging="-1e308" w:firstLine="x"/></w:pPr>${run}</w:p>`],
    ...['decimal', 'lowerLetter', 'upperRoman', 'ordinalText', 'chicago', 'arabicAlpha', 'nonsense'].map(
      (format): [string, string, string] => [
        `a number in ${format}`,
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`.repeat(20),
        format,
      ],
    ),
  ])('a number that is too large: %s', (_what, body, format = 'decimal') => {
    const numbering = partXml(
      'numbering',
      `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1%9%0%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    )
    const parts = { 'word/document.xml': bodyXml(body, plain), 'word/numbering.xml': numbering }
    bounded(5, 300, () => textOf(craftedDocx(parts)))
  })

  it('more elements than memory is there for', () => {
    const many = craftedDocx({ 'word/document.xml': bodyXml('<w:p/>'.repeat(1e7)) })
    expect(bounded(10, 1500, () => outcome(many))).toMatch(/more elements/)
  })

  it('styles, lists and notes that lead back to themselves', () => {
    const styles = partXml(
      'styles',
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:link w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    )
    const numbering = partXml(
      'numbering',
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    )
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const footnotes = partXml(
      'footnotes',
      `<w:footnote w:id="1"><w:p>${run}${reference(1)}${reference(2)}</w:p></w:footnote><w:footnote w:id="2"><w:p>${run}${reference(1)}</w:p></w:footnote>`,
    )
    const body = bodyXml(
      paragraphXml('lamps', 'A'),
      paragraphXml('oil', 'B'),
      `<w:p>${run}${reference(1)}${reference(1)}</w:p>`,
    )
    const parts = {
      'word/document.xml': body,
      'word/styles.xml': styles,
      'word/numbering.xml': numbering,
      'word/footnotes.xml': footnotes,
    }
    expect(bounded(2, 100, () => textOf(craftedDocx(parts)))).toContain('oil')
  })

  it('a long chain of styles', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
    ).join('')
    const parts = {
      'word/document.xml': bodyXml(paragraphXml('lamps', 's0')),
      'word/styles.xml': partXml('styles', chain),
    }
    expect(bounded(5, 200, () => textOf(craftedDocx(parts)))).toContain('lamps')
  })
})

describe('archives that swell', () => {
  /** 600 MB of blanks in 600 KB. */
  const swollen = deflateRawSync(Buffer.alloc(6e8, 0x20), { level: 9 })

  it.each<[string, number]>([
    ['and says so', 6e8],
    ['and denies it', 1000],
  ])('a document that grows a thousandfold %s', (_what, size) => {
    const bomb = craftedZip([{ name: 'word/document.xml', bytes: swollen, method: 8, size }])
    expect(typeof bounded(5, 400, () => outcome(bomb))).toBe('string')
  })

  it('many parts that grow', () => {
    const part = deflateRawSync(Buffer.alloc(3e7, 0x20), { level: 9 })
    const entries = Array.from({ length: 100 }, (_, i) => ({
      name: `word/p${i}.xml`,
      bytes: part,
      method: 8,
      size: 3e7,
    }))
    const main = { name: 'word/document.xml', bytes: strToU8(bodyXml(plain)) }
    bounded(5, 400, () => outcome(craftedZip([...entries, main])))
  })

  it('names that lead out of the package, or are there twice', () => {
    const main = strToU8(bodyXml(plain))
    for (const names of [
      ['../../etc/passwd'],
      ['/word/document.xml'],
      ['word/document.xml', 'word/document.xml'],
      ['__proto__', 'word/document.xml'],
    ])
      outcome(craftedZip(names.map(name => ({ name, bytes: main }))))
  })
})

const real = existsSync(corpus)
  ? ['T-RES-T.1-2016-MSW-E.docx', 'T-REC-G.Imp8101-201810-tracked-changes-E.docx'].map(name =>
      readFileSync(resolve(corpus, name)),
    )
  : []
const made = craftedDocx({
  'word/document.xml': bodyXml(
    paragraphXml('RESOLUTION 7 (QUAYVILLE, 2031)', 'ResNo'),
    paragraphXml('considering', 'Call'),
    `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>a)</w:t></w:r></w:ins><w:r><w:tab/><w:t>lamps</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc>${plain}</w:tc><w:tc>${plain}</w:tc></w:tr></w:tbl>`,
  ),
  'word/footnotes.xml': partXml('footnotes', `<w:footnote w:id="1">${plain}</w:footnote>`),
})

describe.each([
  ['a made file', [made]],
  ['real files (needs ../shared)', real],
])('damage to %s', (_what, files) => {
  it.skipIf(files.length === 0)('bytes changed and cut off', () => {
    for (const [index, file] of files.entries()) {
      const random = randomFrom(index + 1)
      for (let round = 0; round < 60; round++) {
        const bytes = Uint8Array.from(file)
        for (let times = Math.ceil(random() * 20); times > 0; times--)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
        outcome(random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes)
      }
    }
  })

  it.skipIf(files.length === 0)('the XML of a part torn, in an archive that is whole', () => {
    const parts = [
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/footnotes.xml',
      '_rels/.rels',
      '[Content_Types].xml',
    ]
    for (const [index, file] of files.entries()) {
      const whole = unzipSync(file)
      const random = randomFrom(index + 1)
      const there = parts.filter(part => whole[part] !== undefined)
      for (let round = 0; round < 60; round++) {
        const part = there[Math.floor(random() * there.length)] as string
        outcome(zipSync({ ...whole, [part]: torn(whole[part] as Uint8Array, random) }, { level: 0 }))
      }
    }
  })
})

/** Elements left out, doubled and moved, so that it mostly stays well-formed; now and then a byte changed. */
function torn(xml: Uint8Array, random: () => number): Uint8Array {
  const tags = Buffer.from(xml).toString('utf8').split(/(?=<)/)
  for (let times = Math.ceil(random() * 6); times > 0 && tags.length > 2; times--) {
    const at = 1 + Math.floor(random() * (tags.length - 1))
    const tag = tags[at] as string
    const chance = random()
    if (chance < 0.6) {
      // A whole element, from its tag to the next closing one of its name.
      const name = /^<([\w:]+)/.exec(tag)?.[1]
      const end =
        name === undefined ? -1 : tags.findIndex((other, index) => index > at && other.startsWith(`</${name}>`))
      if (end < 0) continue
      const element = tags.splice(at, end - at + 1)
      if (chance < 0.4)
        tags.splice(1 + Math.floor(random() * (tags.length - 1)), 0, ...element, ...(chance < 0.2 ? element : []))
    } else if (chance < 0.8) tags[at] = tag.replace(/="[^"]*"/, `="${Math.floor(random() * 1e6) - 5e5}"`)
    else if (chance < 0.9) tags[at] = tag.toUpperCase()
    else tags.splice(at, 1)
  }
  return strToU8(tags.join(''))
}
