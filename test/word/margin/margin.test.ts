import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CommentAuthor, type MarginComment, withComments } from '../../../src/word/margin/margin.js'
import { openPackage } from '../../../src/word/package/open.js'
import { partText } from '../../../src/word/package/part-text.js'
import { readWord } from '../../../src/word/word.js'
import { scanXml } from '../../../src/word/xml/scan.js'
import { converted } from '../converted.js'
import { bodyXml, type CraftedParts, craftedDocx, paragraphXml, partXml } from '../crafted.js'
import { officeLacks } from '../office.js'

const author: CommentAuthor = { name: 'A & B', initials: 'AB', date: '2026-01-02T03:04:05Z' }

function partOf(bytes: Uint8Array, name: string): string {
  return partText(openPackage(bytes).parts.get(name) as Uint8Array, name)
}

/** The text between the beginning and the end of each comment's range, by id. */
function anchored(bytes: Uint8Array, part = 'word/document.xml'): Record<string, string> {
  const found: Record<string, string> = {}
  const open = new Set<string>()
  let inText = false
  const add = (text: string): void => {
    for (const id of open) found[id] += text
  }
  scanXml(partOf(bytes, part), part, {
    open(name, { 'w:id': id = '' }) {
      if (name === 'w:commentRangeStart') {
        open.add(id)
        found[id] = ''
      } else if (name === 'w:commentRangeEnd') open.delete(id)
      else if (name === 'w:footnoteReference') add('^')
      else if (name === 'w:tab') add('\t')
      else if (name === 'w:noBreakHyphen') add('\u2011')
      inText = name === 'w:t'
    },
    close() {
      inText = false
    },
    text(value) {
      if (inText) add(value)
    },
  })
  expect([...open]).toEqual([])
  return found
}

function on(text: string, words: string, ...paragraphs: string[]): MarginComment {
  const from = text.indexOf(words)
  expect(from, words).toBeGreaterThanOrEqual(0)
  return { from, to: from + words.length, paragraphs: paragraphs.length === 0 ? [`on ${words}`] : paragraphs }
}

const styles = partXml(
  'styles',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Kommentartext"><w:name w:val="annotation text"/></w:style>' +
    '<w:style w:type="character" w:styleId="Kommentarzeichen"><w:name w:val="annotation reference"/></w:style>',
)

const cell = (text: string): string => `<w:tc>${paragraphXml(text)}</w:tc>`
const rich: CraftedParts = {
  'word/document.xml': bodyXml(
    '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>a)</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">that the sky is </w:t><w:noBreakHyphen/><w:t>blue &amp; wide;</w:t></w:r></w:p>',
    '<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>the list of stars</w:t></w:r></w:hyperlink><w:ins w:id="7" w:author="X"><w:r><w:t xml:space="preserve"> and moons</w:t></w:r></w:ins></w:p>',
    `<w:tbl><w:tblPr/><w:tr>${cell('first')}${cell('second')}</w:tr><w:tr>${cell('third cell')}${cell('fourth')}</w:tr></w:tbl>`,
    '<w:p><w:r><w:t>noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> here</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>marked</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r><w:r><w:t xml:space="preserve"> there</w:t></w:r></w:p>',
  ),
  'word/footnotes.xml': partXml(
    'footnotes',
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Said below.</w:t></w:r></w:p></w:footnote>' +
      '<w:footnote w:id="3"><w:p><w:r><w:t>* Starred.</w:t></w:r></w:p></w:footnote>',
  ),
  'word/styles.xml': styles,
}

describe('where comments stand', () => {
  const bytes = craftedDocx(rich)
  const { text } = readWord(bytes)

  it.each([
    ['words inside a run', 'sky is', 'sky is'],
    ['words over runs and pieces', 'is \u2011blue', 'is \u2011blue'],
    ['what is escaped in the XML', 'blue & w', 'blue & w'],
    ['inside a link', 'list of', 'list of'],
    ['from a link into an insertion', 'stars and mo', 'stars and mo'],
    ['a cell', 'third', 'third'],
    ['from cell to cell', 'second |', 'second'],
    ['the mark of a note with its word', 'noted[^1]', 'noted^'],
    ['a typed mark', 'marked[^\\*]', 'marked^*'],
    ['a note: its mark', 'below', '^'],
    ['a note with a typed mark', 'Starred', '^*'],
  ])('%s', (_, words, expected) => {
    const comment = on(text, text.includes(words) ? words : words.replace('\\', ''))
    expect(anchored(withComments(readWord(bytes), [comment], author))).toEqual({ 0: expected })
  })

  it('what the file has not stands for its paragraph', () => {
    const document = readWord(
      craftedDocx({
        'word/document.xml': bodyXml(paragraphXml('one'), paragraphXml('two words'), paragraphXml('three')),
      }),
    )
    const blank = document.text.indexOf('\n\nthree')
    expect(anchored(withComments(document, [{ from: blank, to: blank + 1, paragraphs: ['x'] }], author))).toEqual({
      0: 'two words',
    })
    expect(anchored(withComments(document, [{ from: 9999, to: 9999, paragraphs: ['x'] }], author))).toEqual({
      0: 'three',
    })
  })

  it.each(['<w:p/>', '<w:p></w:p>', '<w:p><w:pPr/></w:p>'])(
    'a file without text: in its first paragraph, %s',
    first => {
      const document = readWord(craftedDocx({ 'word/document.xml': bodyXml(first) }))
      const written = withComments(document, [{ from: 0, to: 0, paragraphs: ['nothing here'] }], author)
      expect(anchored(written)).toEqual({ 0: '' })
      expect(readWord(written).comments.map(({ text, paragraph }) => [text, paragraph])).toEqual([['nothing here', 0]])
    },
  )

  it('around a field, not in it', () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const given = craftedDocx({
      'word/document.xml': bodyXml(
        `<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r>${field('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${field('separate')}<w:r><w:t>clause four</w:t></w:r>${field('end')}<w:r><w:t xml:space="preserve"> there, </w:t></w:r><w:fldSimple w:instr="REF y"><w:r><w:t>clause five</w:t></w:r></w:fldSimple></w:p>`,
      ),
    })
    const document = readWord(given)
    const wanted = [on(document.text, 'four'), on(document.text, 'four there'), on(document.text, 'five')]
    const written = withComments(document, wanted, author)
    expect(anchored(written)).toEqual({ 0: 'clause four', 1: 'clause four there', 2: 'clause five' })
    const xml = partOf(written, 'word/document.xml')
    expect(xml).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r><w:fldChar w:fldCharType="begin"/,
    )
    expect(xml).toMatch(/<w:commentRangeStart w:id="2"\/><w:fldSimple/)
    expect(xml).toMatch(/<\/w:fldSimple><w:commentRangeEnd w:id="2"\/>/)
  })

  it('several at once, over each other', () => {
    const wanted = ['that the sky is', 'sky', 'the sky is \u2011blue', 'y', 'the list of stars', 'sky']
    const written = withComments(
      readWord(bytes),
      wanted.map(words => on(text, words)),
      author,
    )
    expect(anchored(written)).toEqual(Object.fromEntries(wanted.map((words, id) => [id, words])))
  })
})

describe('the file with comments', () => {
  const bytes = craftedDocx(rich)
  const document = readWord(bytes)
  const comments = [on(document.text, 'sky', 'First.', 'Second & <last>.'), on(document.text, 'below')]
  const written = withComments(document, comments, author)

  it('tells who says what, in the styles that the file has', () => {
    expect(partOf(written, 'word/comments.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        '<w:comment w:id="0" w:author="A &amp; B" w:date="2026-01-02T03:04:05Z" w:initials="AB"><w:p><w:pPr><w:pStyle w:val="Kommentartext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Kommentarzeichen"/></w:rPr><w:annotationRef/></w:r><w:r><w:t>First.</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Kommentartext"/></w:pPr><w:r><w:t>Second &amp; &lt;last&gt;.</w:t></w:r></w:p></w:comment>' +
        '<w:comment w:id="1" w:author="A &amp; B" w:date="2026-01-02T03:04:05Z" w:initials="AB"><w:p><w:pPr><w:pStyle w:val="Kommentartext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Kommentarzeichen"/></w:rPr><w:annotationRef/></w:r><w:r><w:t>on below</w:t></w:r></w:p></w:comment></w:comments>',
    )
    expect(partOf(written, 'word/document.xml')).toContain(
      '<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="Kommentarzeichen"/></w:rPr><w:commentReference w:id="0"/></w:r>',
    )
    const plain = craftedDocx({ ...rich, 'word/styles.xml': null })
    const undated = withComments(readWord(plain), comments, { ...author, date: null })
    expect(partOf(undated, 'word/comments.xml')).toMatch(/initials="AB"><w:p><w:r><w:annotationRef\/><\/w:r><w:r>/)
    expect(partOf(undated, 'word/comments.xml')).not.toContain('w:date')
  })

  it('is read back: the same text, and the comments', () => {
    const again = readWord(written)
    expect(again.text).toBe(document.text)
    expect(again.styles).toEqual(document.styles)
    expect(again.comments.map(({ id, author: name, text, paragraph }) => [id, name, text, paragraph])).toEqual([
      ['0', 'A & B', 'First.\nSecond & <last>.', 0],
      ['1', 'A & B', 'on below', 6],
    ])
  })

  it('is the same in every other part, and the same each time', () => {
    const before = openPackage(bytes).parts
    const after = openPackage(written).parts
    const changed = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']
    for (const [name, part] of before) if (!changed.includes(name)) expect(after.get(name), name).toEqual(part)
    expect([...after.keys()].filter(name => !before.has(name))).toEqual(['word/comments.xml'])
    expect(withComments(readWord(bytes), comments, author)).toEqual(written)
    expect(openPackage(withComments(document, [], author)).parts.get('word/document.xml')).toEqual(
      before.get('word/document.xml'),
    )
  })

  it('keeps the comments that it has, byte for byte', () => {
    const own =
      '<w:comment w:id="4" w:author="C"><w:p w:rsidR="00AA"><w:r><w:t>Mine</w:t></w:r></w:p></w:comment>\n<!-- kept -->'
    const given = craftedDocx({
      ...rich,
      'word/comments.xml': partXml('comments', own),
      'word/document.xml': bodyXml(
        '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>held words</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>',
      ),
    })
    const read = readWord(given)
    const both = withComments(read, [on(read.text, 'words', 'Theirs')], author)
    expect(partOf(both, 'word/comments.xml')).toContain(`${own}<w:comment w:id="5"`)
    expect(anchored(both)).toEqual({ 4: 'held words', 5: 'words' })
    expect(readWord(both).comments.map(({ text }) => text)).toEqual(['Mine', 'Theirs'])
    expect(openPackage(both).parts.get('[Content_Types].xml')).toEqual(
      openPackage(given).parts.get('[Content_Types].xml'),
    )
  })

  it('has them in the namespace and under the prefix of its own', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const given = craftedDocx({
      'word/document.xml': `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>some words</x:t></x:r></x:p></x:body></x:document>`,
    })
    const read = readWord(given)
    const both = withComments(read, [on(read.text, 'words', 'Seen')], author)
    expect(anchored(both)).toEqual({ 0: 'words' })
    expect(readWord(both).comments.map(({ text, paragraph }) => [text, paragraph])).toEqual([['Seen', 0]])
    expect(partOf(both, 'word/document.xml')).toContain(`xmlns:x="${strict}" xmlns:w="${strict}">`)
    expect(partOf(both, 'word/comments.xml')).toContain(`xmlns:w="${strict}"`)
    expect(partOf(both, 'word/_rels/document.xml.rels')).toContain(
      'purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
  })

  it.skipIf(officeLacks !== null)(
    `opens in LibreOffice, comments beside their words ${officeLacks ?? ''}`,
    async () => {
      const resaved = await converted(written, 'docx')
      expect(Object.values(anchored(resaved))).toEqual(['sky', '^'])
      expect(readWord(resaved).comments.map(({ text }) => text)).toEqual(['First.\nSecond & <last>.', 'on below'])
    },
    120_000,
  )
})

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/word')

describe.skipIf(!existsSync(corpus))('real files (needs ../shared)', () => {
  it.each([
    'T-RES-T.1-2016-MSW-E.docx',
    'T-REC-E.119-201704-F.docx',
    'T-REC-E.119-201704-A.docx',
    'T-REC-G.Imp8101-201810-tracked-changes-E.docx',
  ])('%s keeps its text with a comment on every paragraph and on ranges across them', name => {
    const document = readWord(readFileSync(resolve(corpus, name)))
    const { text, paragraphs } = document
    const comments = paragraphs.flatMap(({ from, to }, index) => {
      const middle = Math.floor((from + to) / 2)
      const whole = { from, to, paragraphs: [`paragraph ${index + 1}`] }
      const across = { from: middle, to: Math.min(text.length, to + 30), paragraphs: ['across'] }
      return [whole, across]
    })
    const before = document.comments.length
    const written = withComments(document, comments, author)
    const again = readWord(written)
    expect(again.text).toBe(text)
    expect(again.styles).toEqual(document.styles)
    expect(again.comments.length).toBe(before + comments.length)
    expect(again.comments.slice(before).every(({ paragraph }) => paragraph !== null)).toBe(true)
    anchored(written)
  })
})
