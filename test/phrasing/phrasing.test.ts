import { describe, expect, it } from 'vitest'
import { type PhrasingOptions, type PhrasingSource, readPhrasing } from '../../src/phrasing/phrasing.js'
import { indexLines } from '../../src/source/lines.js'
import type { Span } from '../../src/source/position.js'
import type { Phrasing } from '../../src/tree/nodes.js'
import { sourceValue } from '../../src/tree/text.js'
import { walk } from '../../src/tree/walk.js'

interface Given extends Partial<PhrasingOptions> {
  spans?: Span[]
  definitions?: string
  removed?: Span[]
}

function read(text: string, given: Given = {}) {
  const source: PhrasingSource = {
    text,
    lines: indexLines(text),
    definitions: given.definitions ?? '',
    removed: given.removed ?? [],
  }
  const spans = given.spans ?? [{ from: 0, to: text.length }]
  return readPhrasing(source, spans, { marks: given.marks ?? [], repair: given.repair ?? true })
}

/** `text`, `emphasis(...)`: what a block was read as, without positions. */
function shape(nodes: readonly Phrasing[]): string[] {
  return nodes.map(node => {
    if (node.type === 'text') return node.value
    if ('children' in node) return `${node.type}(${shape(node.children).join('|')})`
    if (node.type === 'footnoteReference') return `mark(${node.label})`
    return 'value' in node ? `${node.type}(${node.value})` : `${node.type}(${node.alt})`
  })
}

/** The stretch of `text` from the first occurrence of `from` to the end of the first of `to` behind it. */
function between(text: string, from: string, to: string): Span {
  const start = text.indexOf(from)
  return { from: start, to: text.indexOf(to, start) + to.length }
}

describe('plain text', () => {
  it('is one text node when nothing was left out', () => {
    const { children } = read('that posts of all sizes need lamps;')
    expect(children).toEqual([
      {
        type: 'text',
        value: 'that posts of all sizes need lamps;',
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 36, offset: 35 } },
      },
    ])
  })

  it('folds a line break with the blanks and quote marks around it, and keeps other white space', () => {
    expect(shape(read('  that  lamps \r\n > \r\n >  burn\u00a0oil\\\n well ').children)).toEqual([
      'that  lamps burn\u00a0oil well',
    ])
  })

  it('keeps ">" where it is no quote mark', () => {
    expect(shape(read('masts\n>= 5 m').children)).toEqual(['masts >= 5 m'])
  })

  it('is nothing when the spans are blank', () => {
    expect(
      read(' \n ', {
        spans: [
          { from: 0, to: 1 },
          { from: 1, to: 3 },
        ],
      }).children,
    ).toEqual([])
  })
})

describe('seams', () => {
  it('cut text nodes, and the space stays with the later one across a page break', () => {
    const text = 'with the help of\n\nneighbours;'
    const { children } = read(text, { spans: [between(text, 'with', 'of'), between(text, 'neigh', ';')] })
    expect(shape(children)).toEqual(['with the help of', ' neighbours;'])
    expect(children.map(node => text.slice(node.position.start.offset, node.position.end.offset))).toEqual([
      'with the help of',
      '\n\nneighbours;',
    ])
  })

  it('join without a space when the space itself was removed', () => {
    const text = 'the Light- Keeper'
    const { children } = read(text, {
      spans: [
        { from: 0, to: 10 },
        { from: 11, to: 17 },
      ],
      removed: [{ from: 10, to: 11 }],
    })
    expect(shape(children)).toEqual(['the Light-', 'Keeper'])
  })

  it('keep one space where page furniture was removed between two', () => {
    const text = 'the lamp\n\nRes. 900\n\nof the port'
    const furniture = between(text, 'Res.', '900')
    const { children } = read(text, {
      spans: [
        { from: 0, to: furniture.from },
        { from: furniture.to, to: text.length },
      ],
      removed: [furniture],
    })
    expect(shape(children)).toEqual(['the lamp', ' of the port'])
  })

  it('inside code leave the block as it stands', () => {
    const text = 'see `a b` and *c*'
    const { children } = read(text, {
      spans: [
        { from: 0, to: 6 },
        { from: 7, to: text.length },
      ],
      removed: [{ from: 6, to: 7 }],
    })
    expect(shape(children)).toEqual(['see `a', 'b` and *c*'])
  })
})

describe('note marks', () => {
  it('become references exactly where they stand', () => {
    const text = 'small harbours1 and *large ports*2,'
    const { children } = read(text, {
      marks: [
        { from: 14, to: 15, label: '1' },
        { from: 33, to: 34, label: '2' },
      ],
    })
    expect(shape(children)).toEqual(['small harbours', 'mark(1)', ' and ', 'emphasis(large ports)', 'mark(2)', ','])
    expect(children[1]?.position).toEqual({
      start: { line: 1, column: 15, offset: 14 },
      end: { line: 1, column: 16, offset: 15 },
    })
  })

  it('do not count as emphasis when they are stars', () => {
    const text = 'harbours* and *ports*'
    expect(shape(read(text, { marks: [{ from: 8, to: 9, label: '*' }] }).children)).toEqual([
      'harbours',
      'mark(*)',
      ' and ',
      'emphasis(ports)',
    ])
  })

  it('inside code are no marks', () => {
    expect(shape(read('run `lamp1` now', { marks: [{ from: 9, to: 10, label: '1' }] }).children)).toEqual([
      'run ',
      'inlineCode(lamp1)',
      ' now',
    ])
  })
})

describe('Markdown', () => {
  it.each([
    ['a *b* **c _d_** ~~e~~', ['a ', 'emphasis(b)', ' ', 'strong(c |emphasis(d))', ' ', 'delete(e)']],
    ['`` a`b `` <b>c</b>', ['inlineCode(a`b)', ' ', 'html(<b>)', 'c', 'html(</b>)']],
    ['[the *text*](port.md "t") ![a lamp](x)', ['link(the |emphasis(text))', ' ', 'image(a lamp)']],
    ['<https://port.example>', ['link(https://port.example)']],
    ['1 &lt; 2 &amp; \\*no\\* &nosuch;', ['1 < 2 & *no* &nosuch;']],
    ['[IAP-3] and [^9] and [x]', ['[IAP-3] and [^9] and [x]']],
    ['see www.port.example or https://port.example', ['see www.port.example or https://port.example']],
    ['name ____________ *sign*', ['name ____________ ', 'emphasis(sign)']],
    ['# no heading #', ['# no heading #']],
    ['- no item *x*', ['- no item ', 'emphasis(x)']],
  ])('reads %j', (text, expected) => {
    expect(shape(read(text).children)).toEqual(expected)
  })

  it('knows references that the input defines', () => {
    const { children } = read('see [lamps], [it][lamps] and[^a]', {
      definitions: '[lamps]: https://port.example\n\n[^a]: x\n',
    })
    expect(shape(children)).toEqual(['see ', 'linkReference(lamps)', ', ', 'linkReference(it)', ' and', 'mark(a)'])
    expect(children[1]).toMatchObject({ identifier: 'lamps', label: 'lamps', referenceType: 'shortcut' })
    expect(children[3]).toMatchObject({ identifier: 'lamps', referenceType: 'full' })
  })

  it('gives text whose slice, undone, is its value', () => {
    const text = '*a &amp;\n> b* `c`\n\\_d_ _e\\\nf_ [g\nh](i)'
    for (const child of read(text).children) {
      walk(child, node => {
        if (node.type === 'text')
          expect(sourceValue(text.slice(node.position.start.offset, node.position.end.offset))).toBe(node.value)
      })
    }
    expect(shape(read(text).children)).toEqual([
      'emphasis(a & b)',
      ' ',
      'inlineCode(c)',
      ' _d_ ',
      'emphasis(e f)',
      ' ',
      'link(g h)',
    ])
  })

  it('is not read in a block that nests deeper than the tree may', () => {
    const deep = `${'*a '.repeat(150)}b${'*'.repeat(90)}`
    for (const child of read(deep).children) {
      walk(child, (_, ancestors) => {
        expect(ancestors.length).toBeLessThanOrEqual(100)
      })
    }
  })
})

describe('emphasis cut by a page break', () => {
  const cut = 'states: "*one two three*\n\nfour five", six'
  const spans = [between(cut, 'states', 'three*'), between(cut, 'four', 'six')]

  it('goes on to the closing quotation mark', () => {
    const { children, repairs } = read(cut, { spans })
    expect(shape(children)).toEqual(['states: "', 'emphasis(one two three| four five)', '", six'])
    expect(repairs.map(({ span }) => cut.slice(span.from, span.to))).toEqual(['\n\nfour five'])
  })

  it('stays as it is without repair', () => {
    expect(shape(read(cut, { spans, repair: false }).children)).toEqual([
      'states: "',
      'emphasis(one two three)',
      ' four five", six',
    ])
  })

  it('stays as it is when no quotation is open, it never closes, or another one opens first', () => {
    const texts = [
      'states: *one two*\n\nfour five", six',
      'states: "*one two*\n\nfour five, six',
      'states: "*one two*\n\nfour "five" six',
    ]
    for (const text of texts) {
      const { children, repairs } = read(text, {
        spans: [between(text, 'states', 'two*'), between(text, 'four', 'six')],
      })
      expect(repairs).toEqual([])
      expect(shape(children)).toContain('emphasis(one two)')
    }
  })

  it('does not take an apostrophe for the closing mark', () => {
    const text = '‘*one two*\n\na port’s lamp’ six'
    const { children } = read(text, { spans: [between(text, '‘', 'two*'), between(text, 'a port', 'six')] })
    expect(shape(children)).toEqual(['‘', 'emphasis(one two| a port’s lamp)', '’ six'])
  })
})

describe('time', () => {
  const units = [
    '*a_',
    '[',
    ']',
    '`',
    '<',
    '&',
    '\\',
    '![',
    '[a](b (',
    '<!--',
    '*a ',
    '**a *b ',
    '` `` ``` ',
    '<a ',
    '*',
    '_ ',
    '*a* ',
    '[a](b) ',
    '~a',
    '\\*',
    'a\n',
    '\\\n',
    ' ',
    '\n> ',
  ]
  it.each(units)('is linear in a mass of %j', unit => {
    const time = (length: number): number => {
      const text = `x${unit.repeat(Math.ceil(length / unit.length))}*y*`
      const start = performance.now()
      read(text, { definitions: '[a]: b\n' })
      return performance.now() - start
    }
    time(10_000)
    // Ten times the text may take thirty times the time on a busy machine, not a hundred times; small times say nothing.
    expect(time(200_000)).toBeLessThan(Math.max(30 * time(20_000), 1500))
  })
})
