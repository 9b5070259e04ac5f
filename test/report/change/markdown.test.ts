/** The redline in Markdown: as GitHub reads it, and as we read it back. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { describe, expect, it } from 'vitest'
import { readMarkup } from '../../../src/change/markup/markup.js'
import { summaryEnd } from '../../../src/change/markup/style.js'
import { strayOf } from '../../../src/report/change/markdown/verify.js'
import { markedDocument } from '../../../src/report/change/markdown.js'
import { madeTexts, ownTexts } from '../../revision/bases.js'
import { edits } from '../../revision/edits.js'
import { manyEditsIn, pairOf } from '../../revision/revise.js'
import { reported } from './reported.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

const written = (old: string, now: string) => markedDocument(reported(old, now))
const bodyOf = (text: string) => text.slice(text.indexOf(summaryEnd) + summaryEnd.length).trimStart()
/** The line of the redline that holds these words. */
const lineOf = (old: string, now: string, words: string) =>
  bodyOf(written(old, now).text)
    .split('\n')
    .find(line => line.includes(words))

describe('a line', () => {
  it.each([
    ['lit before dusk', 'before', '- 1 that every lamp be lit ~~at~~ **before** dusk;'],
    ['lit at dusk and then', 'then', '- 1 that every lamp be lit at dusk<ins> and then</ins>;'],
    ['lit again at dusk', 'again', '- 1 that every lamp be lit **again** at dusk;'],
    ['lit', 'dusk', '- 1 that every lamp be lit<del> at dusk</del>;'],
  ])('%s', (words, found, line) => {
    const now = base.replace('lit at dusk', words)
    expect(lineOf(base, now, found)?.replace(/ <sub>.*/, '')).toBe(line)
  })

  it('of a clause that is new, or gone, is marked as a whole', () => {
    expect(lineOf(base, proposalA, 'ladder')).toMatch(/^- \*\*2 that nobody .* ladder,\*\* <sub>clause added<\/sub>$/)
    expect(lineOf(base, proposalA, 'cost of oil')).toMatch(
      /^- ~~2 that the cost .* shared,~~ <sub>clause removed<\/sub>$/,
    )
  })

  it('stands at both places of what moved', () => {
    const lines = bodyOf(written(base, proposalA).text)
      .split('\n')
      .filter(line => line.includes('eastern pier'))
    expect(lines).toEqual([
      expect.stringMatching(/^- \*\*c\) .*\*\* <sub>moved from considering c\)<\/sub>$/),
      expect.stringMatching(/^- ~~c\) .*~~ <sub>moved to recalling c\)<\/sub>$/),
    ])
  })

  it('has both labels', () => {
    const now = base
      .replace('1 that every', '1 that all keepers be paid on the first day of the month;\n\n2 that every')
      .replace('2 that the cost', '3 that the cost')
    expect(lineOf(base, now, 'cost')).toBe('- ~~2~~ **3** that the cost of oil be shared,')
  })

  it('has a label that one of the texts has not', () => {
    const now = base.replace(
      'to send what oil they can spare.',
      '1 to send what oil they can spare;\n\n2 to come and see the lamps.',
    )
    const { text, strays } = written(base, now)
    expect(strays).toEqual([])
    expect(text).toContain('\n- **1**<!-- label --> to send what oil they can spare')
    expect(readMarkup(text)?.old).toContain('\n\nto send what oil they can spare.\n')
    expect(readMarkup(text)?.new).toContain('\n- 1 to send what oil they can spare;\n- 2 to come')
  })

  it('is italic for a heading, whatever came and went', () => {
    const now = base.replace('invites Member States', 'instructs Member States')
    expect(lineOf(base, now, 'Member')).toMatch(/^_~~invites~~ \*\*instructs\*\* Member States_/)
  })
})

describe('text that has signs of its own', () => {
  const strong = base.replace('at dusk', 'at **dusk**')

  it('is marked by elements, so that strong stays strong', () => {
    const { text, strays } = written(strong, strong.replace('every lamp', 'each lamp'))
    expect(strays).toEqual([])
    expect(text).toContain('that <del>every</del><ins>each</ins> lamp be lit at **dusk**;')
    expect(readMarkup(text)?.new).toContain('that each lamp be lit at **dusk**;')
  })

  it('is marked by other elements where it has these', () => {
    const now = strong.replace('oil is dear', '<ins>oil</ins> is dear')
    const { text } = written(now, now.replace('every lamp', 'each lamp'))
    expect(text).toContain('that <del >every</del ><ins >each</ins > lamp')
  })

  it('survives, at every edge', () => {
    const { strays } = written(hostile, hostileChanged)
    expect(strays).toEqual([])
  })

  it('is marked by signs that it has not', () => {
    const now = base.replace('2 that', '2 that ¶¶ <del> <ins > <!-- label   -->')
    const { text, strays } = written(now, now.replace('every lamp', 'each **lamp**'))
    expect(strays).toEqual([])
    expect(text).toContain('that <del   >every</del   ><ins   >each</ins   > **lamp** be')
    expect(text).toContain(' ¶¶¶ -->')
  })
})

/** Signs that Markdown does not take for marks are text in its tree. */
function signsIn(markdown: string): string[] {
  const found: string[] = []
  const tree = fromMarkdown(bodyOf(markdown), {
    extensions: [gfmStrikethrough()],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  })
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type === 'text' && /\*\*|~~/.test(node.value ?? '')) found.push(node.value as string)
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(tree)
  return found
}

describe('read back', () => {
  const bases = [...ownTexts(), ...madeTexts(4)]
  const pairs = fc
    .record({
      base: fc.constantFrom(...bases),
      edit: fc.option(fc.constantFrom(...edits), { freq: 3 }),
      seed: fc.integer({ min: 1, max: 100_000 }),
    })
    .map(({ base: from, edit, seed }) => (edit === null ? manyEditsIn(from, seed) : pairOf(from, edit, seed)))
    .filter(pair => pair !== null)

  it('holds both texts word by word, and GitHub reads each mark', () => {
    fc.assert(
      fc.property(pairs, ({ old, new: now }) => {
        const { text, strays } = written(old, now)
        expect(strays).toEqual([])
        expect(signsIn(text)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('holds both texts of any two', () => {
    const texts = [
      base,
      proposalA,
      proposalB,
      hostile,
      hostileChanged,
      '',
      'no resolution',
      '---\na: 1\n---\n',
      '| a |\n| - |\n',
    ]
    for (const old of texts)
      for (const now of texts) {
        const report = reported(old, now)
        expect(strayOf(report, readMarkup(markedDocument(report).text))).toBeNull()
      }
  })

  const crumbs = [
    '*',
    '**',
    '~~',
    '_',
    '`',
    '|',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '[^1]',
    '[',
    ']',
    '# ',
    '- ',
    '1. ',
    '\\',
    '&amp;',
    '&',
    '\n',
    '\n\n',
    ' ',
    '{++',
    '++}',
    '¶',
    ':',
    '>',
    '---',
    '\u0000',
    '\ud800',
    '<ins>',
    '</del>',
    '\t',
  ]
  const damaged = fc
    .array(fc.record({ at: fc.nat({ max: base.length }), crumb: fc.constantFrom(...crumbs) }), { maxLength: 5 })
    .map(damages => {
      let text = base
      for (const { at, crumb } of damages) text = text.slice(0, at) + crumb + text.slice(at)
      return text
    })

  it('holds both texts, however damaged', () => {
    fc.assert(
      fc.property(damaged, damaged, (old, now) => {
        const report = reported(old, now)
        expect(strayOf(report, readMarkup(markedDocument(report).text))).toBeNull()
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it.each([
    ['a word that is gone', (text: string) => text.replace('ships arrive', 'ships')],
    ['a mark that is gone', (text: string) => text.replace('**before**', 'before')],
    ['a line that is gone', (text: string) => text.replace(/\n- \*a\)\*.*/, '')],
    ['another label', (text: string) => text.replace('- 1 that', '- 7 that')],
    ['emphasis that was none', (text: string) => text.replace('ships arrive', '*ships* arrive')],
    ['a line more', (text: string) => `${text}\n- 9 to add a line.\n`],
  ])('does not hold with %s', (_, spoil) => {
    const report = reported(base, proposalA)
    const { text } = markedDocument(report)
    expect(spoil(text)).not.toBe(text)
    expect(strayOf(report, readMarkup(spoil(text)))).not.toBeNull()
  })
})
