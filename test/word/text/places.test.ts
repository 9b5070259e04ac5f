/** What places in a Word file are called. */
import { describe, expect, it } from 'vitest'
import { wordPlaces } from '../../../src/word/text/places.js'
import { readWord } from '../../../src/word/word.js'
import { bodyXml, craftedDocx, paragraphXml, partXml } from '../crafted.js'

const cell = (content: string) => `<w:tc>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const inner = `<w:tbl>${row(paragraphXml('inner'), paragraphXml('tower'))}${row(paragraphXml('deep'), paragraphXml('water'))}</w:tbl>${paragraphXml('')}`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'

const document = readWord(
  craftedDocx({
    'word/document.xml': bodyXml(
      paragraphXml('first'),
      paragraphXml('   '),
      `<w:p><w:r><w:t>second</w:t></w:r>${mark}</w:p>`,
      table(row(paragraphXml('harbour'), paragraphXml('lamp')), row(paragraphXml('north'), paragraphXml('red'))),
      paragraphXml('between'),
      table(row(paragraphXml('left'), paragraphXml('right')), row(inner, paragraphXml('beside'))),
      paragraphXml('last'),
    ),
    'word/footnotes.xml': partXml(
      'footnotes',
      `<w:footnote w:id="2">${paragraphXml('of a note')}${paragraphXml('more of it')}</w:footnote>`,
    ),
  }),
)
const placeAt = wordPlaces(document)

describe('places of a Word file', () => {
  it.each([
    ['first', 'paragraph 1'],
    ['second', 'paragraph 2'],
    ['of a note', 'footnote 1'],
    ['more of it', 'footnote 1'],
    ['harbour', 'table 1, row 1'],
    ['red', 'table 1, row 2'],
    ['between', 'paragraph 3'],
    ['right', 'table 2, row 1'],
    ['deep', 'table 2, row 2'],
    ['beside', 'table 2, row 2'],
    ['last', 'paragraph 4'],
  ])('%s', (words, place) => {
    const at = document.text.indexOf(words)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(placeAt(at)).toBe(place)
    expect(placeAt(at + words.length)).toBe(place)
  })

  it('before the first, behind the last, and of nothing', () => {
    expect(placeAt(0)).toBe('paragraph 1')
    expect(placeAt(document.text.length)).toBe('paragraph 4')
    expect(wordPlaces(readWord(craftedDocx({ 'word/document.xml': bodyXml() })))(0)).toBe('paragraph 1')
  })
})
