import { expect, test } from 'vitest'
import { redlineWord, type TextEdit, verifyRedline } from '../../../src/word/redline/redline.js'
import { readWord } from '../../../src/word/word.js'
import { bodyXml, craftedDocx } from '../crafted.js'
import { partOf } from '../letters.js'

const options = { author: 'Ana', date: '2030-01-02T00:00:00Z', nativeMoves: false }

/** The body after the words `from` have become `to`, as editors would see them. */
function redlined(xml: string, changes: readonly (readonly [string, string])[], parts = {}): string {
  const base = readWord(craftedDocx({ 'word/document.xml': bodyXml(xml), ...parts }))
  let text = ''
  let at = 0
  const edits: TextEdit[] = []
  for (const [from, to] of changes) {
    const start = base.text.indexOf(from, at)
    expect(start, `${from} in ${base.text}`).toBeGreaterThanOrEqual(0)
    text += base.text.slice(at, start)
    edits.push({ fromA: start, toA: start + from.length, fromB: text.length, toB: text.length + to.length })
    text += to
    at = start + from.length
  }
  const now = { text: text + base.text.slice(at), styles: [] }
  const bytes = redlineWord(base, now, edits, options)
  verifyRedline(bytes, base, now)
  const body = partOf(bytes, 'word/document.xml') as string
  return body.slice(body.indexOf('<w:body>') + 8, body.indexOf('<w:sectPr/>')).replaceAll(' w:author="Ana" w:date="2030-01-02T00:00:00Z"', '')
}

const two = '<w:p><w:r><w:t>One lamp burns.</w:t></w:r></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>'

test('words', () => {
  expect(redlined(two, [['lamp', 'light']])).toMatchInlineSnapshot(`"<w:p><w:r><w:t xml:space="preserve">One </w:t></w:r><w:del w:id="2"><w:r><w:delText xml:space="preserve">lamp</w:delText></w:r></w:del><w:ins w:id="1"><w:r><w:t>light</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> burns.</w:t></w:r></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
test('paragraph added at end of one', () => {
  expect(redlined(two, [['burns.', 'burns.\n\nNew one.']])).toMatchInlineSnapshot(`"<w:p><w:r><w:t>One lamp burns.</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:ins w:id="2"/></w:rPr></w:pPr><w:ins w:id="1"><w:r><w:t>New one.</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
test('paragraph removed', () => {
  expect(redlined(two, [['One lamp burns.\n\n', '']])).toMatchInlineSnapshot(`"<w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr><w:del w:id="1"><w:r><w:delText>One lamp burns.</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
test('last paragraph removed', () => {
  expect(redlined(two, [['\n\nTwo lamps burn.', '']])).toMatchInlineSnapshot(`"<w:p><w:r><w:t>One lamp burns.</w:t></w:r></w:p><w:p><w:del w:id="1"><w:r><w:delText>Two lamps burn.</w:delText></w:r></w:del></w:p>"`)
})
test('joined', () => {
  expect(redlined(two, [['.\n\n', ' and ']])).toMatchInlineSnapshot(`"<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One lamp burns</w:t></w:r><w:del w:id="2"><w:r><w:delText xml:space="preserve">.</w:delText></w:r></w:del></w:p><w:p><w:ins w:id="1"><w:r><w:t xml:space="preserve"> and </w:t></w:r></w:ins><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
test('split', () => {
  expect(redlined(two, [['lamp ', 'lamp.\n\nIt ']])).toMatchInlineSnapshot(`"<w:p><w:pPr><w:rPr><w:ins w:id="2"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One lamp</w:t></w:r><w:ins w:id="1"><w:r><w:t>.</w:t></w:r></w:ins></w:p><w:p><w:ins w:id="3"><w:r><w:t>It</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> burns.</w:t></w:r></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
test('format', () => {
  expect(redlined(two, [['lamp', '*lamp*']])).toMatchInlineSnapshot()
})
test('note', () => {
  expect(redlined(two, [['burns.', 'burns.[^1]\n\n[^1]: A note.']])).toMatchInlineSnapshot(`"<w:p><w:r><w:t>One lamp burns.</w:t></w:r><w:ins w:id="2"><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r></w:ins></w:p><w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>"`)
})
