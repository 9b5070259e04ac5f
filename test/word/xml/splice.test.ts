import { expect, test } from 'vitest'
import { atEndOfRoot, spliced, withContent } from '../../../src/word/xml/splice.js'

test('splices of any order are applied, insertions before what begins at their offset', () => {
  const splices = [
    { from: 4, to: 6, text: 'X' },
    { from: 0, to: 0, text: '<' },
    { from: 4, to: 4, text: '1' },
    { from: 6, to: 6, text: '>' },
    { from: 4, to: 4, text: '2' },
  ]
  expect(spliced('abcdefgh', splices)).toBe('<abcd12X>gh')
  expect(spliced('abc', [])).toBe('abc')
})

test('splices that overlap are a fault of ours', () => {
  const from = { from: 1, to: 3, text: '' }
  expect(() => spliced('abcdef', [from, { from: 2, to: 2, text: 'x' }])).toThrow(/2-2 overlaps/)
  expect(() => spliced('abcdef', [{ from: 3, to: 2, text: 'x' }])).toThrow(/3-2/)
})

test.each([
  ['<w:a x="1"><w:b/></w:a>', '<w:a x="1"><w:b/>+</w:a>'],
  ['<w:a x="1"/>', '<w:a x="1">+</w:a>'],
  ['<?xml version="1.0"?>\n<w:a>\n</w:a>\n<!-- end -->', '<?xml version="1.0"?>\n<w:a>\n+</w:a>\n<!-- end -->'],
])('content at the end of the root of %s', (xml, expected) => {
  expect(spliced(xml, [atEndOfRoot(xml, 'part', '+')])).toBe(expected)
})

test('an empty element is opened for content', () => {
  const xml = '<a><b c="d"/></a>'
  expect(spliced(xml, [withContent(xml, { from: 3, to: 13 }, '+')])).toBe('<a><b c="d">+</b></a>')
})
