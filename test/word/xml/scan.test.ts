/** The scanner of XML gives the same events as a parser of the whole standard, and refuses what is none. */
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { WordFault } from '../../../src/word/fault.js'
import { scanXml } from '../../../src/word/xml/scan.js'

type Event = readonly [string, ...unknown[]]

function scanned(xml: string): Event[] {
  const events: Event[] = []
  scanXml(xml, 'word/document.xml', {
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    close: name => events.push(['close', name]),
    text: value => addText(events, value),
  })
  return events
}

function addText(events: Event[], value: string): void {
  const last = events[events.length - 1]
  if (last?.[0] === 'text') events[events.length - 1] = ['text', `${last[1]}${value}`]
  else if (value !== '') events.push(['text', value])
}

function judged(xml: string): Event[] {
  const events: Event[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => events.push(['open', name, { ...attributes }]))
  parser.on('closetag', ({ name }) => events.push(['close', name]))
  let depth = 0
  parser.on('opentagstart', () => depth++)
  parser.on('text', value => (depth > 0 ? addText(events, value) : undefined))
  parser.on('cdata', value => addText(events, value))
  parser.write(xml).close()
  const end = events.findLastIndex(([kind]) => kind === 'close')
  return events.slice(0, end + 1)
}

const examples = [
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a  b = "1"\n c=\'2"\' ><!-- <x> --><b/>x &amp; y&#x41;&#66;</a >\n',
  '<a>\r\none\rtwo<![CDATA[<b>&amp;]]]]>three</a>',
  '<a b="x > y"><?pi <z?></a><!-- end -->',
]

describe('events', () => {
  it.each(examples)('%j', xml => expect(scanned(xml)).toEqual(judged(xml)))

  const name = fc.constantFrom('a', 'w:p', 'b-c', 'd.e', 'é')
  const value = fc.string({ unit: fc.constantFrom('x', ' ', '>', '&amp;', '&lt;', '&#8209;', "'", 'é') })
  const attributes = fc.dictionary(fc.constantFrom('a', 'w:val', 'xml:space'), value, { maxKeys: 3 })
  const { element } = fc.letrec<{ element: string; content: string }>(tie => ({
    element: fc.tuple(name, attributes, fc.array(tie('content'), { maxLength: 3 })).map(([tag, given, inner]) => {
      const written = Object.entries(given).map(([key, text]) => ` ${key}="${text}"`)
      const opening = `<${tag}${written.join('')}`
      return inner.length === 0 ? `${opening}/>` : `${opening}>${inner.join('')}</${tag}>`
    }),
    content: fc.oneof(
      { depthSize: 'small' },
      value.map(text => text.replaceAll(']]>', '')),
      fc.constant('<!-- c -->'),
      fc.constant('<![CDATA[ <&> ]]>'),
      tie('element'),
    ),
  }))

  it('of any tree', () => fc.assert(fc.property(element, xml => void expect(scanned(xml)).toEqual(judged(xml)))))

  it('know their place', () =>
    fc.assert(
      fc.property(element, xml => {
        const open: [string, number][] = []
        scanXml(xml, 'part', {
          open(tag, _attributes, from, to) {
            expect(xml.slice(from, from + 1 + tag.length)).toBe(`<${tag}`)
            expect(xml.charAt(to - 1)).toBe('>')
            open.push([tag, from])
          },
          close(tag, from, to) {
            const [opened, begin] = open.pop() as [string, number]
            expect(opened).toBe(tag)
            expect(xml.slice(from, to)).toMatch(begin === from ? /^<.*[/]>$/s : /^<[/]/)
          },
          text(shown, from, to) {
            if (!/[&<]/.test(xml.slice(from, to))) expect(xml.slice(from, to)).toBe(shown)
          },
        })
        expect(open).toEqual([])
      }),
    ))
})

describe('names', () => {
  it('have the usual prefixes, whatever the file calls them', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    expect(scanned(`<x:p xmlns:x="${main}" x:val="1"/>`)[0]).toEqual(['open', 'w:p', { 'xmlns:x': main, 'w:val': '1' }])
    expect(scanned(`<p xmlns="${main}" val="1"><r/></p>`)[1]?.[1]).toBe('w:r')
    expect(scanned('<w:p xmlns:w="urn:other"/>')[0]?.[1]).not.toBe('w:p')
  })
})

describe('refused', () => {
  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<a b></a>',
    '<a b=1></a>',
    '<a b="1></a>',
    '<a b="1"c="2"/>',
    '<a/><b/>',
    '</a>',
    '<a>&unknown;</a>',
    '<a>&#x110000;</a>',
    '<a><!-- </a>',
    '<a>< b/></a>',
    '<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>',
    `${'<a>'.repeat(20_000)}`,
  ])('%#', xml => expect(() => scanned(xml)).toThrow(WordFault))
})
