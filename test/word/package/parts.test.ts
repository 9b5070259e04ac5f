/** Texts of parts, lists of types and relationships: what is added, what stays, and bytes that are the same every time. */
import { describe, expect, it } from 'vitest'
import { WordFault } from '../../../src/word/fault.js'
import { addDefault, addOverride, contentTypeOf, readContentTypes } from '../../../src/word/package/content-types.js'
import { openPackage } from '../../../src/word/package/open.js'
import { partBytes, partText } from '../../../src/word/package/part-text.js'
import {
  addRelationship,
  noRelationships,
  readRelationships,
  relatedPart,
  relationshipsPart,
} from '../../../src/word/package/relationships.js'
import { writePackage } from '../../../src/word/package/write.js'
import { bytesOf, contentTypes, wordFile, wordParts } from './archives.js'

describe('text of a part', () => {
  const encodings: Record<string, number[]> = {
    'UTF-8': [0x3c, 0x61, 0x3e, 0xc3, 0xa9],
    'UTF-8 with its mark': [0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x3e, 0xc3, 0xa9],
    'UTF-16, little end first': [0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x3e, 0, 0xe9, 0],
    'UTF-16, big end first': [0xfe, 0xff, 0, 0x3c, 0, 0x61, 0, 0x3e, 0, 0xe9],
    'UTF-16 without a mark': [0x3c, 0, 0x61, 0, 0x3e, 0, 0xe9, 0],
  }
  it.each(Object.entries(encodings))('%s', (_, numbers) => {
    const bytes = Uint8Array.from(numbers)
    const text = partText(bytes, 'word/document.xml')
    expect(text.replace('\ufeff', '')).toBe('<a>\u00e9')
    expect(partBytes(text, bytes)).toEqual(bytes)
  })

  it('refuses bytes that are no text', () => {
    const bytes = Uint8Array.from([0x3c, 0x61, 0xff, 0x3e])
    expect(() => partText(bytes, 'word/styles.xml')).toThrow(new WordFault('is damaged: word/styles.xml is not UTF-8'))
  })
})

describe('content types', () => {
  it('are found by part, then by extension, in any case', () => {
    const types = readContentTypes(contentTypes('word/Document.xml', 'a/b'))
    expect(contentTypeOf(types, 'Word/document.xml')).toBe('a/b')
    expect(contentTypeOf(types, 'x/y.RELS')).toBe('application/vnd.openxmlformats-package.relationships+xml')
    expect(contentTypeOf(types, 'x/y.png')).toBeNull()
  })

  it('are added before the end, all else as it was', () => {
    const xml = contentTypes()
    const added = addOverride(addDefault(xml, 'png', 'image/png'), 'word/comments.xml', 'a"b')
    const end = '</Types>'
    expect(added).toBe(
      `${xml.slice(0, -end.length)}<Default Extension="png" ContentType="image/png"/><Override PartName="/word/comments.xml" ContentType="a&#34;b"/>${end}`,
    )
    expect(addDefault(added, 'PNG', 'image/x')).toBe(added)
    expect(addOverride(added, 'word/comments.xml', 'a"b')).toBe(added)
  })

  it('take the prefix of the root; an empty root opens', () => {
    const prefixed = '<?xml version="1.0"?>\r\n<t:Types xmlns:t="urn:t"><t:Default/></t:Types>\r\n<!-- </t:Types> -->'
    expect(addDefault(prefixed, 'a', 'b')).toBe(
      '<?xml version="1.0"?>\r\n<t:Types xmlns:t="urn:t"><t:Default/><t:Default Extension="a" ContentType="b"/></t:Types>\r\n<!-- </t:Types> -->',
    )
    expect(addDefault('<t:Types xmlns:t="urn:t/"/>', 'a', 'b')).toBe(
      '<t:Types xmlns:t="urn:t/"><t:Default Extension="a" ContentType="b"/></t:Types>',
    )
  })
})

describe('relationships', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

  it('stand beside their part', () => {
    expect(relationshipsPart('word/document.xml')).toBe('word/_rels/document.xml.rels')
    expect(relationshipsPart('')).toBe('_rels/.rels')
  })

  it('are added with an id that is free', () => {
    const one = addRelationship(noRelationships, { type, target: 'comments.xml' })
    const taken = one.xml.replace('rId1', 'rId2')
    const two = addRelationship(taken, { type, target: 'https://www.itu.int/?a=1&b="2"', isExternal: true })
    expect([one.id, two.id]).toEqual(['rId1', 'rId3'])
    expect(two.xml.startsWith(taken.slice(0, -'</Relationships>'.length))).toBe(true)
    expect(readRelationships(two.xml, 'word/document.xml')).toEqual([
      { id: 'rId2', kind: 'comments', target: 'word/comments.xml', isExternal: false },
      { id: 'rId3', kind: 'comments', target: 'https://www.itu.int/?a=1&b="2"', isExternal: true },
    ])
  })

  it('lead to parts that are there', () => {
    const { xml } = addRelationship(noRelationships, { type, target: '../comments.xml' })
    const changes = { 'word/_rels/document.xml.rels': xml }
    const missing = openPackage(wordFile(changes))
    expect(relatedPart(missing, 'word/document.xml', 'comments')).toBeNull()
    const there = openPackage(wordFile({ ...changes, 'comments.xml': '<a/>' }))
    expect(relatedPart(there, 'word/document.xml', 'comments')).toBe('comments.xml')
    expect(relatedPart(there, 'word/document.xml', 'styles')).toBeNull()
  })
})

describe('written', () => {
  it('the same bytes every time, the list of types first', () => {
    const parts = wordParts({ 'word/z.xml': '<a/>', 'word/b.xml': '<b/>' })
    const bytes = writePackage(parts)
    expect(writePackage(parts)).toEqual(bytes)
    const [types, ...others] = parts
    const last = writePackage([...others, types as (typeof parts)[number]])
    expect(last).toEqual(bytes)
    expect([...openPackage(bytes).parts.keys()]).toEqual(parts.map(([name]) => name))
  })

  it('what is opened and written again is what was', () => {
    const bytes = wordFile({ 'word/media/image1.png': new Uint8Array(3000), 'word/a.xml': bytesOf('<a/>') })
    expect(writePackage(openPackage(bytes).parts)).toEqual(bytes)
  })
})
