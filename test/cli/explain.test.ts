/** `resolute explain` as a process, and the pages that it shows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { showPage } from '../../src/cli/rules/page.js'
import { rules } from '../../src/lint/rules.js'
import { plainInk } from '../../src/report/ink.js'
import { readStory } from '../lint/story.js'
import { resolute, root } from './command.js'

const explain = (...args: string[]) => resolute(['explain', ...args])
const pageOf = (code: string) => readFileSync(join(root, `docs/rules/${code}.md`), 'utf8')
const marked = { ...plainInk, bold: (text: string) => `<${text}>`, red: (text: string) => `!${text}!` }

describe('explain', () => {
  it('shows a page by number, code and slug, without notation', () => {
    const { code, out } = explain('W001')
    expect(code).toBe(0)
    expect(out).toMatch(/^wording\/programme\n\nA plan of work is a programme; /)
    expect(out).toMatch(/\nnumber +W001\nseverity +warning\n/)
    expect(out).toMatch(/\n✗ to adopt the work program of the coastal stations\.\n✗ +\^{7} Unexpected "program"/)
    expect(out).toMatch(/\n→ to adopt the work programme of/)
    expect(out).toMatch(/\n✓ to adopt the work programme, and/)
    expect(out).not.toMatch(/```|^#|<!--|^\|/m)
    for (const name of ['wording/programme', 'programme', 'w001']) expect(explain(name).out).toBe(out)
  })

  it('shows several: a family, its letter, a beginning, two names', () => {
    const titles = (...names: string[]) => explain(...names).out.match(/^[a-z]+\/[a-z-]+$/gm)
    const family = rules.filter(({ code }) => code.startsWith('suppression/')).map(({ code }) => code)
    expect(titles('suppression')).toEqual(family)
    expect(titles('U')).toEqual(family)
    expect(titles('suppression/un')).toEqual(['suppression/unused', 'suppression/unknown-rule'])
    expect(titles('W001', 'C001', 'programme')).toEqual(['wording/programme', 'consistency/formula-edition'])
  })

  it('as Markdown and JSON', () => {
    expect(explain('W001', '-f', 'markdown').out).toBe(pageOf('wording/programme'))
    const { schemaVersion, rules: entries } = JSON.parse(explain('wording/own-terms', '-f', 'json').out)
    expect(schemaVersion).toBe(1)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      number: 'W024',
      code: 'wording/own-terms',
      family: 'wording',
      severity: { draft: 'warning', proposal: 'warning', adopted: 'warning' },
      bodies: null,
      options: { words: { type: 'words' } },
      page: pageOf('wording/own-terms'),
    })
  })

  it.each([
    [['wording/porgramme'], /unknown rule "wording\/porgramme"; did you mean wording\/programme\?/],
    [['qqqq'], /unknown rule "qqqq"; resolute rules lists them/],
    [['reading/ruler'], /reading\/ruler is said by the reader; docs\/reading\.md/],
    [['W001', '-f', 'txt'], /unknown format "txt"; did you mean text\?/],
    [[], /missing required argument/],
  ])('refuses %j', (args, words) => {
    const { code, out, err } = explain(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('a page', () => {
  it('in a terminal has marks, and lines that fit', () => {
    const shown = showPage(pageOf('wording/programme'), marked, 60)
    expect(shown).toMatch(/^<wording\/programme>\n/)
    expect(shown).toContain('!✗! to adopt')
    expect(shown).toMatch(/\n!✗! +!\^{7}!/)
    const prose = shown.split('\n').filter(line => !/^[!✓→]/.test(line) && !line.includes('✓'))
    for (const line of prose) expect(line.length, line).toBeLessThanOrEqual(60)
  })

  it.each(rules.map(({ code }) => code))('of %s holds its whole story', code => {
    const page = pageOf(code)
    const { examples, page: story } = readStory(`${code}.md`)
    for (const { written } of examples) expect(page).toContain(written)
    const prose = story.slice(story.indexOf('\n')).trim().split('\n\n')[0] as string
    expect(page).toContain(prose)
    expect(showPage(page, plainInk, null)).not.toMatch(/^#|^```|<!-- Generated/m)
  })
})
