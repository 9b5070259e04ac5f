import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/formats/markdown.js'
import { readPhrasing } from '../../src/phrasing/phrasing.js'
import { indexLines } from '../../src/source/lines.js'
import type { Phrasing } from '../../src/tree/nodes.js'
import { clause, document, harbours, italic, paragraph, position, reading, section, words } from './resolution.js'

/** The one paragraph that holds `children`, without its newline. */
function inline(...children: Phrasing[]): string {
  return markdown.write(reading(document({ type: 'formula', children, position }))).slice(0, -1)
}

function reread(text: string, definitions = ''): Phrasing[] {
  return readPhrasing({ text, lines: indexLines(text), definitions }, [{ from: 0, to: text.length }], {
    marks: [],
    repair: true,
  }).children
}

describe('canonical Markdown', () => {
  it('has one layout', () => {
    expect(markdown.write(reading(harbours))).toBe(`# RESOLUTION 905 (REV. DUBAI, 2018)

## Lamps of small harbours

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

*considering*

- *a)* that lamps burn:
  - i) oil;
    - – whale oil;
  - ii) gas,

  as keepers know;

- *b)* that harbours[^1] have

  [^1]: Small ones.

      And islands.

  lamps,

*resolves to instruct the Keeper*

to light them:

- i) at dusk;
- ii) in fog,

*invites Member States*

- 1 to buy oil;
- and wicks.

## ANNEX 1 TO RESOLUTION 905 (REV. DUBAI, 2018)

## Oil

### Kinds

There are two.

| kind | price |
| - | -: |
| a\\|b | 3 |
`)
  })

  it('shows every label in a viewer', () => {
    const shown = wordsOf(fromMarkdown(markdown.write(reading(harbours))))
    for (const label of ['a)', 'i)', '–', 'ii)', 'b)', '1 to buy']) expect(shown).toContain(label)
  })

  it('writes markers as they are, whatever Markdown makes of them', () => {
    const items = ['1.', '1)', '(a)', 'b)bis', '1.1', '•', 'A)'].map(marker => clause(marker, 'lamps;'))
    expect(markdown.write(reading(document(section('operative', 'resolves', ...items))))).toBe(
      '*resolves*\n\n- 1. lamps;\n- 1) lamps;\n- *(a)* lamps;\n- *b)bis* lamps;\n- 1.1 lamps;\n- • lamps;\n- *A)* lamps;\n',
    )
  })

  it('prints a list that begins with "i" in roman type', () => {
    expect(
      markdown.write(reading(document(section('preambular', 'noting', clause('i)', 'fog;'), clause('ii)', 'rain,'))))),
    ).toContain('- i) fog;\n- ii) rain,')
  })

  it('keeps comments, front matter and text outside exactly as they were', () => {
    const comment = ' two\n      lines '
    const out = markdown.write({
      ...reading(
        document(
          { type: 'frontMatter', value: 'port: East\n', position },
          section(
            'preambular',
            'noting',
            clause('a)', 'fog;', { type: 'comment', value: comment, position }),
            clause('b)', 'rain,'),
          ),
        ),
      ),
      outside: [{ type: 'unplaced', value: '  Cover\n   page *1*', position }],
    })
    expect(out.startsWith('---\nport: East\n---\n\n*noting*\n')).toBe(true)
    expect(out).toContain(`<!--${comment}-->`)
    expect(out).toContain('\n\n  Cover\n   page *1*')
  })

  it('separates the parts of a paragraph that a comment interrupts', () => {
    const part = paragraph([words('lamps'), { type: 'comment', value: 'x', position }, words('burn')])
    expect(
      markdown.write(reading(document(section('preambular', 'noting', { ...clause(null, null), children: [part] })))),
    ).toContain('lamps <!--x--> burn')
  })

  it('is nothing for nothing', () => {
    expect(markdown.write(reading())).toBe('')
  })
})

describe('escapes', () => {
  it.each(['lamps [IAP-3] & oil < 3 at AT&T, 5 * 3', 'signed ____________ by_hand', '¬ §§ 35-37 "quoted" (see [1])'])(
    'are not needed in %j',
    value => {
      expect(inline(words(value))).toBe(value)
    },
  )

  it.each([
    ['*no* emphasis_', '\\*no\\* emphasis\\_'],
    ['[a](b) and [^1]', '[a\\](b) and \\[^1]'],
    ['<b> &amp; `x`', '\\<b> \\&amp; \\`x\\`'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no list', '1\\. no list'],
    ['a\nb\\*', 'a&#xA;b\\\\\\*'],
    [' led', '&#x20;led'],
  ])('are written in %j', (value, written) => {
    expect(inline(words(value))).toBe(written)
  })

  it('keep brackets apart where something is defined', () => {
    const out = markdown.write(
      reading(
        document(
          { type: 'definition', identifier: 'a', label: 'a', url: 'b', title: null, position },
          { type: 'formula', children: [words('[a]')], position },
        ),
      ),
    )
    expect(out).toBe('[a]: b\n\n\\[a]\n')
    expect(reread('\\[a]', '[a]: b')).toMatchObject([{ type: 'text', value: '[a]' }])
  })

  it('give back what they were given', () => {
    const characters = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      'amp;',
      '\\',
      '!',
      '~',
      '#',
      '1.',
      '|',
      ' ',
      'a',
      '"',
      '.',
      '\n',
    ]
    let state = 1
    const next = (limit: number): number => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
      return (state >>> 8) % limit
    }
    for (let round = 0; round < 3000; round++) {
      let value = 'x'
      for (let length = next(12); length > 0; length--) value += characters[next(characters.length)]
      value += 'y'
      const out = inline(words(value))
      expect(
        reread(out)
          .map(node => (node.type === 'text' ? node.value : `<${node.type}>`))
          .join(''),
        out,
      ).toBe(value)
      expect(
        fromMarkdown(out).children.map(child => `${child.type} ${wordsOf(child)}`),
        out,
      ).toEqual([`paragraph ${value}`])
    }
  })

  it('keep nested and neighbouring emphasis apart', () => {
    const strong: Phrasing = { type: 'strong', children: [italic(words('a'))], position }
    expect(inline(strong)).toBe('**_a_**')
    expect(reread('**_a_**')).toMatchObject([{ type: 'strong', children: [{ type: 'emphasis' }] }])
    expect(inline(italic(words('a')), { ...strong, children: [words('b')] } as Phrasing, words(' c'))).toBe(
      '_a_**b** c',
    )
  })
})
