/** Proposals in the form of ITU: which symbol, which number, which marks; and whether the text is all there. */
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { type ProposalSource, readProposalSource } from '../../../src/frame/proposal-number.js'
import { readMarked } from '../../../src/report/change/marked.js'
import { proposalOf } from '../../../src/report/change/proposal.js'
import { isSame, sideOf } from '../../../src/report/change/sides.js'
import { compared } from './plain-differ.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

const source = readProposalSource('ABC/12') as ProposalSource
const other = base.replace('963', '965').replace('Lamps of the harbour', 'Lanterns of the pier')
const paragraphs = (written: string) => written.trimEnd().split('\n\n')
const symbols = (written: string) => [...written.matchAll(/^\*\*(?!Reasons)(.*)\*\*$/gm)].map(([, symbol]) => symbol)
const reasons = (written: string) => written.match(/^\*\*Reasons:\*\*$/gm)?.length ?? 0

describe('a text that is modified', () => {
  const written = proposalOf([compared(base, proposalA)], source)

  it('stands under its symbol, with its marks, before its reasons', () => {
    const [symbol, number, title, ...rest] = paragraphs(written)
    expect(symbol).toBe('**MOD   ABC/12/1**')
    expect(number).toBe('# RESOLUTION 963 <del>(Dubai, 2018)</del><ins>(Rev. Busan, 2026)</ins>')
    expect(title).toBe('## Lamps of the harbour')
    expect(rest).toContain('1 that every lamp be lit <del>at </del><ins>before </ins>dusk;')
    expect(rest[rest.length - 1]).toBe('**Reasons:**')
  })

  it('has what moved struck out at one place and underlined at the other', () => {
    const clause = 'c) that the keepers of the eastern pier have asked for help twice,'
    const moved = paragraphs(written).filter(text => text.includes('keepers of the eastern pier'))
    expect(moved).toEqual([`<ins>${clause}</ins>`, `<del>${clause}</del>`])
  })

  it('marks a new clause in it: that is no ADD', () => {
    const added = proposalOf([compared(base, proposalB)], source)
    expect(symbols(added)).toEqual(['MOD   ABC/12/1'])
    expect(
      paragraphs(added)
        .find(text => text.includes('harbour cat'))
        ?.replaceAll('</ins><ins>', ''),
    ).toBe('<ins>4 that the harbour cat be fed,</ins>')
  })

  it('gives the new text when accepted, the old one when rejected', () => {
    for (const [old, now] of [
      [base, proposalA],
      [base, proposalB],
      [proposalA, proposalB],
      [hostile, hostileChanged],
    ] as const) {
      const given = compared(old, now)
      const body = paragraphs(proposalOf([given], source)).slice(1, -1)
      const seen = (side: 'a' | 'b') =>
        given.comparison[side].passages.filter(({ kind }) => kind !== 'verbatim').map(({ text }) => text)
      for (const [side, texts] of [
        ['old', seen('a')],
        ['new', seen('b')],
      ] as const) {
        const read = body
          .map(text => sideOf(readMarked(text.replace(/^#+ /, '')).flat(), side).trim())
          .filter(text => text !== '')
        // A moved clause stands where it is marked; as sets both are the same, with markers before the words.
        expect(read).toHaveLength(texts.length)
        for (const text of texts)
          expect(
            read.some(line => isSame(line.slice(-text.trim().length), text.trim())),
            text,
          ).toBe(true)
      }
    }
  })
})

describe('symbols', () => {
  it('ADD has no marks', () => {
    const written = proposalOf([compared('', base)], source)
    expect(symbols(written)).toEqual(['ADD   ABC/12/1'])
    expect(written).not.toMatch(/<(?:ins|del)>/)
    expect(written).toContain('\n\n1 that every lamp be lit at dusk;\n\n')
  })

  it('SUP has its title alone', () => {
    expect(proposalOf([compared(base, '')], source)).toBe(
      '**SUP   ABC/12/1**\n\n# RESOLUTION 963 (Dubai, 2018)\n\n## Lamps of the harbour\n\n**Reasons:**\n',
    )
  })

  it('NOC has no number, and no reasons', () => {
    expect(proposalOf([compared(base, base.replace(/\n\n/g, '\n\n\n'))], source)).toBe(
      '**NOC**\n\n# RESOLUTION 963 (Dubai, 2018)\n\n## Lamps of the harbour\n',
    )
  })

  it('NOC is what differs in typography alone, (MOD) what differs in editing alone', () => {
    const changed = base.replace('oil is dear', 'oil is “dear”')
    expect(symbols(proposalOf([compared(base, changed, () => 'typographic-only')], source))).toEqual(['NOC'])
    expect(symbols(proposalOf([compared(base, changed, () => 'punctuation-only')], source))).toEqual([
      '(MOD)   ABC/12/1',
    ])
    expect(symbols(proposalOf([compared(base, changed, () => 'metadata')], source))).toEqual(['MOD   ABC/12/1'])
  })

  it('has the marks of a draft without a source', () => {
    expect(symbols(proposalOf([compared(base, proposalA), compared('', other)], null))).toEqual([
      'MOD   XX/XX/1',
      'ADD   XX/XX/2',
    ])
  })
})

describe('several documents', () => {
  it('count up over files', () => {
    const files = [compared(base, proposalA), compared(other, other), compared('', other), compared(base, '')]
    const written = proposalOf(files, readProposalSource('USA/CAN/16A2') as ProposalSource)
    expect(symbols(written)).toEqual(['MOD   USA/CAN/16A2/1', 'NOC', 'ADD   USA/CAN/16A2/2', 'SUP   USA/CAN/16A2/3'])
    expect(reasons(written)).toBe(3)
  })

  it('count up in a file', () => {
    const third = base
      .replace('963', '966')
      .replace('Lamps of the harbour', 'Bells of the mole')
      .replace(/lamps?/g, 'bell')
      .replace(/that /g, 'noting ')
    const written = proposalOf([compared(`${base}\n${other}`, `${proposalA}\n${third}`)], source)
    expect(symbols(written)[0]).toBe('MOD   ABC/12/1')
    expect(symbols(proposalOf([compared(base, `${base}\n${other}`)], source))).toEqual(['NOC', 'ADD   ABC/12/1'])
    expect(symbols(proposalOf([compared(`${base}\n${other}`, base)], source))).toEqual(['NOC', 'SUP   ABC/12/1'])
  })

  it('are none in nothing', () => {
    expect(proposalOf([], source)).toBe('')
    expect(proposalOf([compared('', '')], source)).toBe('')
  })

  it('are one where no resolution was found', () => {
    expect(symbols(proposalOf([compared('Lamps burn at night.', 'Lamps burn by night.')], source))).toEqual([
      'MOD   ABC/12/1',
    ])
  })
})

describe('texts that would be more than text', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      'lamp',
      ' ',
      '<',
      '>',
      '&',
      '&lt;',
      '<br>',
      '<del>',
      '|',
      '\\',
      '*',
      '**',
      '_',
      '`',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '#',
      '-',
      '+',
      '=',
      '1.',
      '!',
      '\u0000',
    ),
    maxLength: 12,
  })
  const text = fc
    .array(words, { maxLength: 6 })
    .map(
      list =>
        `${base.slice(0, base.indexOf('recalling'))}recalling\n\n${list.map((clause, index) => `${'abcdef'[index]}) ${clause} that;`).join('\n\n')}\n\nresolves\n\n${list.map(clause => `that ${clause}`).join('\n\n')}\n`,
    )

  it('come back as they were', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        proposalOf([compared(old, now), compared('', now), compared(old, '')], source)
      }),
      { numRuns: 80 },
    )
  })

  it('are headings and paragraphs of text and marks to another reader of Markdown', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const written = proposalOf([compared(old, now)], source)
        for (const { type, ...node } of fromMarkdown(written).children) {
          expect(['heading', 'paragraph']).toContain(type)
          for (const child of 'children' in node ? node.children : []) {
            expect(['text', 'html', 'strong']).toContain(child.type)
            if (child.type === 'html') expect(child.value).toMatch(/^<\/?(?:ins|del|sup|em|strong|code|s)>$/)
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('start no list and no heading', () => {
    const hurt = proposalOf([compared(hostile, hostileChanged)], source)
    expect(hurt).not.toMatch(/<(?!\/?(?:ins|del|em|strong|code|s|sup)>)/)
  })
})
