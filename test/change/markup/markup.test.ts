/** Texts with marks, made by hand and by others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCritic, writeCritic } from '../../../src/change/markup/critic.js'
import { bothTexts } from '../../../src/change/markup/marks.js'
import { readMarkup } from '../../../src/change/markup/markup.js'

describe('marks made by hand', () => {
  it.each([
    [
      'a pair',
      'that ships ~~leave~~ **arrive** at night;',
      'that ships leave at night;',
      'that ships arrive at night;',
    ],
    ['a pair without a blank', 'in ~~2018~~**2022**.', 'in 2018.', 'in 2022.'],
    [
      'a deletion in a text with a pair',
      'a ~~small~~ lamp, ~~one~~ **two** keepers',
      'a small lamp, one keepers',
      'a lamp, two keepers',
    ],
    ['strong that is no mark', '**lamps** ~~burn~~ **shine**', '**lamps** burn', '**lamps** shine'],
    ['elements', 'that <del>one</del><ins>two</ins> lamps', 'that one lamps', 'that two lamps'],
    ['elements with attributes', '<ins class="x">new </ins>lamp', 'lamp', 'new lamp'],
    ['struck and underlined', '<s>one</s> <u>two</u> lamps', 'one  lamps', ' two lamps'],
    ['an element beside a sign', '~~one~~ <ins>two</ins> lamps', 'one  lamps', 'two lamps'],
    ['an item that is new', '- a\n- <ins>b</ins>\n- c', '- a\n- c', '- a\n- b\n- c'],
    ['an item that is gone', '- a\n- <del>b</del>\n- c', '- a\n- b\n- c', '- a\n- c'],
    ['a heading that is new', 'x\n\n## <ins>New</ins>\n\ny', 'x\n\ny', 'x\n\n## New\n\ny'],
    ['a paragraph in a mark of several lines', 'x\n\n<del>\n\nold\n\n</del>\n\ny', 'x\n\nold\n\ny', 'x\n\ny'],
    ['the head of a table', '| <del>a</del> |\n| --- |\n| b |\n', '| a |\n| --- |\n| b |\n', '| b |\n| --- |\n'],
    ['code beside marks', '`~~a~~ **b**` <ins>c</ins>', '`~~a~~ **b**`', '`~~a~~ **b**` c'],
    ['a sign with a backslash', '\\~~a~~ **b** <ins>c</ins>', '\\~~a~~ **b**', '\\~~a~~ **b** c'],
    ['a comment', '<!-- <ins>a</ins> --> <del>b</del>c', '<!-- <ins>a</ins> --> bc', '<!-- <ins>a</ins> --> c'],
    ['CriticMarkup', 'a {~~b~>c~~} {++d++}{--e--}{>>why<<}{==f==}', 'a b ef', 'a c df'],
  ])('%s', (_, text, old, now) => {
    expect(readMarkup(text)).toEqual({ old, new: now })
  })

  it.each([
    ['nothing', ''],
    ['words', 'that lamps be lit;'],
    ['strong', 'that **lamps** be lit;'],
    ['struck out, with no word for it', 'that ~~lamps~~ be lit;'],
    ['underlined alone', 'that <u>lamps</u> be lit;'],
    ['pairs in code', '```\n~~a~~ **b**\n```\n'],
    ['an element that is not closed', 'that <ins>lamps be lit;'],
    ['signs over two paragraphs', 'that ~~lamps\n\nbe~~ **lit**'],
    ['a sign of CriticMarkup that is not closed', 'that {++lamps be lit'],
    ['a head without its end', '<!-- resolute redline: x -->\nthat <!-- lamps'],
  ])('no mark in %s', (_, text) => {
    expect(readMarkup(text)).toBeNull()
  })

  it('reads anything, in time that grows with its length', () => {
    const pieces = [
      '~~',
      '**',
      '<ins>',
      '</ins>',
      '<del>',
      '</del>',
      '{++',
      '++}',
      '{~~',
      '~>',
      '~~}',
      '`',
      '```',
      '\n',
      '\n\n',
      ' ',
      'a',
      '|',
      '<!--',
      '-->',
      '\\',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
        const both = readMarkup(parts.join(''))
        expect(both === null || typeof both.new === 'string').toBe(true)
      }),
    )
    for (const piece of [
      '~~a',
      '**a ',
      '<ins>',
      '{~~a',
      '{++',
      '`',
      '<!--',
      '~~a~~ **b',
      '<del>\n',
      '<!-- resolute redline: ',
    ]) {
      const start = performance.now()
      readMarkup(piece.repeat(40_000))
      // A scan that began anew at each sign would take minutes.
      expect(performance.now() - start, piece).toBeLessThan(5_000)
    }
  })
})

describe('CriticMarkup', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '{',
        '}',
        '+',
        '-',
        '~',
        '>',
        '<',
        '=',
        '{++',
        '++}',
        '{--',
        '--}',
        '~>',
        '{>><<}',
        '{~~',
        '~~}',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join(''))
  const stretches = fc.array(
    fc.record({ op: fc.constantFrom('same' as const, 'removed' as const, 'added' as const), text: words }),
    { maxLength: 8 },
  )

  it('gives back what was marked, whatever signs stand in it', () => {
    fc.assert(
      fc.property(stretches, given => {
        const written = writeCritic(given)
        expect(bothTexts(readCritic(written) ?? [{ op: 'same', text: written }])).toEqual(bothTexts(given))
      }),
      { numRuns: 2000 },
    )
  })

  it('writes a sign of the text apart, by an empty comment', () => {
    expect(writeCritic([{ op: 'same', text: 'a {++b++}' }])).toBe('a {{>><<}++b+{>><<}+}')
  })
})
