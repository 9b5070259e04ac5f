import { describe, expect, it } from 'vitest'
import { indexLines, positionOf } from '../../src/source/lines.js'
import type { Node, Paragraph } from '../../src/tree/nodes.js'
import { foldLines, placeFinder, plainText, slicePlaces, sourceValue } from '../../src/tree/text.js'
import { walk } from '../../src/tree/walk.js'

const position = positionOf(indexLines(''), 0, 0)
const words = (value: string) => ({ type: 'text' as const, value, position })

const paragraph: Paragraph = {
  type: 'paragraph',
  position,
  children: [
    words('that '),
    { type: 'emphasis', children: [words('harbours')], position },
    { type: 'footnoteReference', identifier: '1', label: '1', position },
    {
      type: 'note',
      label: '1',
      path: 'note 1',
      children: [{ type: 'paragraph', children: [words('Small ones.')], position }],
      position,
    },
    { type: 'comment', value: ' why? ', position },
    words(' need '),
    { type: 'image', url: 'x', title: null, alt: 'lamps', position },
  ],
}

describe('plainText', () => {
  it('gives the words, without note marks, notes and comments', () => {
    expect(plainText(paragraph)).toBe('that harbours need lamps')
  })

  it('gives the words of a note that is asked for', () => {
    expect(plainText(paragraph.children[3] as Node)).toBe('Small ones.')
  })
})

describe('sourceValue', () => {
  it.each([
    ['a\\*b\\\\c\\d', 'a*b\\c\\d'],
    ['&amp; &#65; &#x42; &copy; &none; &', '& A B © &none; &'],
    ['a  b', 'a  b'],
    ['a \r\n > \n\t b', 'a b'],
    ['a\\\nb', 'a b'],
    ['a\\\\\nb', 'a\\ b'],
    ['a\n>b', 'a >b'],
    ['\n\na', ' a'],
  ])('undoes %j', (slice, value) => {
    expect(sourceValue(slice)).toBe(value)
  })
})

describe('foldLines', () => {
  it('leaves escapes alone', () => {
    expect(foldLines('a\\*\nb &amp;')).toBe('a\\* b &amp;')
  })
})

describe('walk', () => {
  it('visits in source order with the ancestors of each node, and skips what a visitor declines', () => {
    const seen: string[] = []
    walk(paragraph, (node, ancestors) => {
      seen.push(`${ancestors.map(({ type }) => type).join('>')}:${node.type}`)
      return node.type !== 'note'
    })
    expect(seen).toEqual([
      ':paragraph',
      'paragraph:text',
      'paragraph:emphasis',
      'paragraph>emphasis:text',
      'paragraph:footnoteReference',
      'paragraph:note',
      'paragraph:comment',
      'paragraph:text',
      'paragraph:image',
    ])
  })

  it('survives any depth', () => {
    let deep: Node = words('lamp')
    for (let level = 0; level < 100_000; level++) deep = { type: 'emphasis', children: [deep as never], position }
    expect(plainText(deep)).toBe('lamp')
  })
})

describe('slicePlaces', () => {
  it.each([
    'harbours',
    'harbours\nand  lamps',
    'a \\\n> b',
    'tea &amp; \\*cakes\\*\n  &copy; &nosuch; &#65;',
    '',
    '\\(Rev. \r\nQuayville\\)',
  ])('leads every character of %j home', slice => {
    const value = sourceValue(slice)
    const places = slicePlaces(slice)
    expect(places).toHaveLength(value.length)
    const find = placeFinder(slice)
    expect(places.map((_, index) => find(index))).toEqual(places)
    for (const [index, place] of places.entries()) {
      expect(place).toBeLessThan(slice.length)
      if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1] as number)
      const char = value.charAt(index)
      if (/[a-z]/i.test(char) && !slice.slice(place).startsWith('&')) expect(slice.charAt(place)).toBe(char)
    }
  })
})
