/** Comments and front matter take findings away, in every layout, and nothing else. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { fixText } from '../../src/lint/fix.js'
import { judge, type LintWorld, lint } from '../../src/lint/lint.js'
import type { Rule } from '../../src/lint/rule.js'
import { ruleOf } from '../../src/lint/rules.js'
import { parse } from '../../src/read.js'

const some = (...names: string[]) => names.map(name => ruleOf(name) as Rule)
/** A few rules that are certain, so that the tests say the same whatever other rules there are. */
const rules = some('W001', 'C001', 'U001', 'U003', 'U004')
const world = (rest: Partial<LintWorld> = {}): LintWorld => ({
  catalogue: builtInCatalogue(),
  day: '2026-11-01',
  rules,
  ...rest,
})
const head = `RESOLUTION 901 (Dubai, 2018)

Lighthouses on the coast

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

`
const said = (text: string, rest: Partial<LintWorld> = {}) =>
  lint(parse(text), text, world(rest))
    .filter(({ rule }) => rule !== null)
    .map(({ rule, position }) => `${rule} ${position.start.line}`)
/** What is said of a body, lines counted from its first. */
const inBody = (body: string, rest: Partial<LintWorld> = {}) =>
  said(head + body, rest).map(entry => entry.replace(/\d+$/, line => String(Number(line) - 6)))

describe('a comment takes away', () => {
  it.each([
    [
      'the clause that follows, and no other',
      'resolves\n\n<!-- resolute-ignore W001: x -->\n\n1 to adopt the program;\n\n2 to print the program.\n',
      ['W001 7'],
    ],
    [
      'a clause with all its items',
      'resolves\n\n<!-- resolute-ignore W001: x -->\n\n1 to adopt:\n\ni) the program;\n\nii) the program;\n\n2 to print the program.\n',
      ['W001 11'],
    ],
    [
      'an item of a Markdown list',
      'considering\n\n- a) the program,\n  <!-- resolute-ignore wording/programme: x -->\n- b) the program,\n- c) the program,\n\nresolves\n\nto ring.\n',
      ['W001 3', 'W001 6'],
    ],
    [
      'a clause of plain text without blank lines',
      'resolves\n1 to adopt the program;\n<!-- resolute-ignore W001: x -->\n2 to print the program;\n3 to read the program.\n',
      ['W001 2', 'W001 5'],
    ],
    [
      'the clause whose marker stands before it',
      'resolves\n\n- 1 <!-- resolute-ignore W001: x --> to adopt the program;\n- 2 to print the program.\n',
      ['W001 4'],
    ],
    [
      'the rest of a paragraph that it stands in',
      'resolves\n\n1 to read the program, <!-- resolute-ignore W001: x --> to adopt the program,\nto print the program;\n\n2 to burn the program.\n',
      ['W001 3', 'W001 6'],
    ],
    [
      'a heading',
      '<!-- resolute-ignore W001: x -->\n\nresolves to adopt the program\n\n1 to read it;\n\n2 to print it.\n',
      [],
    ],
    [
      'a whole table',
      'resolves\n\nto adopt:\n\n<!-- resolute-ignore W001: x -->\n\n| what | when |\n| --- | --- |\n| program | 2030 |\n| program | 2031 |\n\nto print the program.\n',
      ['W001 12'],
    ],
    [
      'one cell',
      'resolves\n\nto adopt:\n\n| what | when |\n| --- | --- |\n| 2030 | <!-- resolute-ignore W001: x --> program |\n| program | 2031 |\n',
      ['W001 8'],
    ],
    [
      'its line',
      'resolves\n\n1 to adopt the program; <!-- resolute-ignore-line W001: x -->\n\n2 to print the program.\n',
      ['W001 5'],
    ],
    [
      'what is between the two',
      'resolves\n\n1 to adopt the program;\n\n<!-- resolute-disable W001: x -->\n\n2 to print the program;\n\n3 to read the program;\n\n<!-- resolute-enable W001 -->\n\n4 to burn the program.\n',
      ['W001 3', 'W001 13'],
    ],
    [
      'all to the end when nothing enables it again',
      'resolves\n\n1 to adopt the program;\n\n<!-- resolute-disable W001: x -->\n\n2 to print the program.\n',
      ['W001 3'],
    ],
    [
      'until an enable without a name',
      'resolves\n\n<!-- resolute-disable wording: x -->\n\n1 to print the program;\n\n<!-- resolute-enable -->\n\n2 to burn the program.\n',
      ['W001 9'],
    ],
    [
      'the whole text, wherever it stands',
      'resolves\n\n1 to adopt the program;\n\n2 to print the program.\n\n<!-- resolute-ignore-file W001: x -->\n',
      [],
    ],
    ['a family', 'resolves\n\n<!-- resolute-ignore wording: x -->\n\nto adopt the program.\n', []],
    ['a family by its letter', 'resolves\n\n<!-- resolute-ignore w: x -->\n\nto adopt the program.\n', []],
    ['a number in small letters', 'resolves\n\n<!-- resolute-ignore w001 -- x -->\n\nto adopt the program.\n', []],
    [
      'nothing of another rule',
      'resolves\n\n<!-- resolute-ignore C001: x -->\n\nto adopt the program.\n',
      ['U001 3', 'W001 5'],
    ],
    [
      'nothing when it is code',
      'resolves\n\n```\n<!-- resolute-ignore-file W001: x -->\n```\n\nto adopt the program.\n',
      ['W001 7'],
    ],
    [
      'nothing when it is not closed',
      'resolves\n\nto adopt the program.\n\n<!-- resolute-ignore-file W001: x\n',
      ['W001 3'],
    ],
  ])('%s', (_what, body, left) => {
    expect(inBody(body)).toEqual(left)
    expect(said((head + body).replaceAll('\n', '\r\n'))).toEqual(said(head + body))
  })

  it('findings in number line and formula, from above the number line', () => {
    const text = `${head.replace('2018),', '2014),')}resolves\n\nto ring.\n`
    expect(said(text)).toEqual(['C001 5'])
    expect(said(`<!-- resolute-ignore-file C001: as printed -->\n\n${text}`)).toEqual([])
    expect(said(text.replace('The Plen', '<!-- resolute-ignore C001: as printed -->\n\nThe Plen'))).toEqual([])
  })

  it('what the reader says', () => {
    const text = `${head}resolves\n\n1 to ring\u0007 the bells;\n\n2 to stop.\n`
    const codes = (given: string) => lint(parse(given), given, world()).map(({ code }) => code)
    expect(codes(text)).toEqual(['reading/control-character'])
    expect(codes(text.replace('1 to', '<!-- resolute-ignore reading/control-character: x -->\n\n1 to'))).toEqual([])
    expect(codes(`<!-- resolute-ignore-file reading: x -->\n\n${text}`)).toEqual([])
  })

  it('nothing when suppressions are off', () => {
    const body = 'resolves\n\n<!-- resolute-ignore W001, C001: x -->\n\nto adopt the program.\n'
    expect(inBody(body, { inlineSuppressions: false })).toEqual(['W001 5'])
  })

  it('and says what it took, with the reason', () => {
    const text = `${head}resolves\n\n<!-- resolute-ignore W001: the name: Lamp -->\n\nto adopt the program.\n`
    const { suppressed } = judge(parse(text), text, world())
    expect(suppressed.map(({ diagnostic, reason }) => [diagnostic.rule, reason])).toEqual([['W001', 'the name: Lamp']])
  })
})

describe('front matter', () => {
  const body = `${head}resolves\n\nto adopt the program.\n`
  it.each([
    ['in one line', 'lint: { ignore: [W001], reason: "the name of a program" }'],
    ['in lines of its own', 'title: Lamps\nlint:\n  ignore:\n    - wording/programme\n  reason: a name'],
    ['with one name', 'lint:\n  ignore: wording'],
  ])('takes away from the whole text, %s', (_how, front) => {
    expect(said(`---\n${front}\n---\n\n${body}`)).toEqual([])
    expect(said(`---\n${front}\n---\n\n${body}`.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it('is judged as comments are', () => {
    expect(said(`---\nlint: { ignore: [W001, C001, W01] }\n---\n\n${body}`)).toEqual(['U001 2', 'U003 2'])
    expect(said(`---\nlint: { ignore: [] }\n---\n\n${body}`)).toEqual(['U004 2', 'W001 13'])
  })

  it('that says something else is nobody’s business', () => {
    for (const front of ['lint: yes', 'lint: [', 'title: "W001"', 'lint:\n  other: W001'])
      expect(said(`---\n${front}\n---\n\n${body}`), front).toEqual([expect.stringMatching(/^W001 \d+$/)])
  })
})

describe('what is unused', () => {
  const body = 'resolves\n\n<!-- resolute-ignore W001: x -->\n\nto adopt the plan.\n'
  it('is said only of rules that ran', () => {
    expect(inBody(body)).toEqual(['U001 3'])
    expect(inBody(body, { settings: { 'wording/programme': { severity: 'off' } } })).toEqual([])
    expect(inBody(body, { rules: some('C001', 'U001') })).toEqual([])
    const family = body.replace('W001', 'wording')
    expect(inBody(family, { rules: some('W001', 'U001') })).toEqual([])
    expect(inBody(family, { rules: undefined as never }).filter(entry => entry.startsWith('U'))).toEqual(['U001 3'])
    expect(inBody(body.replace('W001', 'reading/ruler'))).toEqual([])
  })

  it('a second comment on the same clause, and a range in a range', () => {
    expect(
      inBody(
        'resolves\n\n<!-- resolute-ignore W001: x -->\n<!-- resolute-ignore wording/programme: x -->\n\nto adopt the program.\n',
      ),
    ).toEqual(['U001 4'])
    expect(
      inBody(
        'resolves\n\n<!-- resolute-disable W001 -->\n<!-- resolute-disable W001 -->\n\n1 the program;\n\n<!-- resolute-enable W001 -->\n<!-- resolute-enable W001 -->\n\n2 the plan.\n',
      ),
    ).toEqual(['U001 4', 'U001 9'])
  })

  it.each([
    ['1 to ring;\n\n<!-- resolute-ignore W001: x -->\n\n2 to stop.\n', '1 to ring;\n\n2 to stop.\n'],
    ['1 to ring;\n<!-- resolute-ignore W001: x -->\n2 to stop.\n', '1 to ring;\n2 to stop.\n'],
    ['- 1 to ring;\n  <!-- resolute-ignore W001: x -->\n- 2 to stop.\n', '- 1 to ring;\n- 2 to stop.\n'],
    ['1 to ring; <!-- resolute-ignore-line W001: x -->\n\n2 to stop.\n', '1 to ring;\n\n2 to stop.\n'],
    ['1 to ring <!-- resolute-ignore W001: x --> bells;\n\n2 to stop.\n', '1 to ring bells;\n\n2 to stop.\n'],
    ['1 <!-- resolute-ignore W001: x --> to ring;\n\n2 to stop.\n', '1 to ring;\n\n2 to stop.\n'],
    ['1 to ring;\n\n2 to stop.\n\n<!-- resolute-ignore-file W001: x -->\n', '1 to ring;\n\n2 to stop.\n\n'],
    ['to ring the\n<!-- resolute-ignore W001: x -->\nbells.\n', 'to ring the\nbells.\n'],
    [
      '<!-- resolute-ignore-file W001, Z9, C001 -->\n1 to ring the program;\n\n2 to stop.\n',
      '<!-- resolute-ignore-file W001, Z9 -->\n1 to ring the program;\n\n2 to stop.\n',
    ],
  ])('goes, and the text stays as it was: %j', (body, without) => {
    for (const end of ['\n', '\r\n']) {
      const text = `${head}resolves\n\n${body}`.replaceAll('\n', end)
      const { text: fixed, settled } = fixText(text, given => lint(parse(given), given, world()), false)
      expect(fixed).toBe(`${head}resolves\n\n${without}`.replaceAll('\n', end))
      expect(settled).toBe(true)
    }
  })
})

it('many comments over many findings cost their length', () => {
  const clauses = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `<!-- resolute-ignore wording: x -->\n\n${index + 1} the program;\n\n`,
    ).join('')
  const time = (count: number) => {
    const text = `${head}resolves\n\n${clauses(count)}`
    const reading = parse(text)
    const start = performance.now()
    expect(lint(reading, text, world()).filter(({ rule }) => rule === 'W001')).toEqual([])
    return performance.now() - start
  }
  time(100)
  expect(time(4000)).toBeLessThan(20 * Math.max(time(1000), 5))
})
