/** resolute.config.yaml and `resolute config`, as processes; what counts for a file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { selectRules } from '../../src/cli/config/select.js'
import { settingsFor } from '../../src/cli/config/settings.js'
import { readingCodes } from '../../src/lint/readings.js'
import { rules } from '../../src/lint/rules.js'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
let projects = 0
/** A folder with these files. */
const project = (files: Readonly<Record<string, string>>): string => {
  const place = join(folder, `project-${++projects}`)
  for (const [name, content] of Object.entries({ 'text.md': 'x\n', ...files })) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), content)
  }
  return place
}
const withConfig = (content: string, files: Readonly<Record<string, string>> = {}) =>
  project({ 'resolute.config.yaml': content, ...files })
const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'))
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)

/** What is wrong, where, and whether the schema sees it too. */
const bad: readonly [string, string, RegExp, 'seen by editors' | 'not seen'][] = [
  [
    'an unknown key',
    'rule: {}\n',
    /:1:1: Unexpected key rule, expected profile, .*; did you mean rules\?/,
    'seen by editors',
  ],
  ['a list', '- rules\n', /:1:1: Unexpected list, expected a map/, 'seen by editors'],
  ['a word', 'pp\n', /:1:1: Unexpected "pp", expected a map/, 'seen by editors'],
  ['what is no YAML', 'rules: [\n', /:2:1: Unexpected text, expected YAML/, 'not seen'],
  ['a key given twice', 'failOn: info\nfailOn: error\n', /:2:1: .*[Kk]eys/, 'not seen'],
  [
    'an unknown rule',
    'rules:\n  wording/program: off\n',
    /:2:3: Unexpected rule wording\/program, .*; did you mean wording\/programme/,
    'seen by editors',
  ],
  [
    'an unknown number',
    'rules:\n  W999: off\n',
    /:2:3: Unexpected rule W999, expected a code, a number or a family of rules\n$/,
    'seen by editors',
  ],
  [
    'an unknown family',
    'rules: { numberin: off }\n',
    /:1:10: Unexpected rule numberin, .*; did you mean numbering/,
    'seen by editors',
  ],
  [
    'an unknown severity',
    'rules:\n  W001: eror\n',
    /:2:3: Unexpected "eror", expected off, info, warning or error; did you mean error\?/,
    'seen by editors',
  ],
  [
    'a severity that is none',
    'rules:\n  W001: true\n',
    /:2:3: Unexpected true, expected off, info, warning or error/,
    'seen by editors',
  ],
  ['a severity in a list', 'rules:\n  W001: [error]\n', /:2:3: Unexpected list, expected off/, 'seen by editors'],
  [
    'an unknown option',
    'rules:\n  W001: { severty: error }\n',
    /:2:11: Unexpected key severty, expected severity; did you mean severity\?/,
    'seen by editors',
  ],
  [
    'an option of a family',
    'rules:\n  wording: { words: {} }\n',
    /:2:14: Unexpected key words, expected severity/,
    'seen by editors',
  ],
  [
    'a rule named twice',
    'rules:\n  W001: off\n  wording/programme: error\n',
    /:3:3: Unexpected wording\/programme, expected wording\/programme once: W001 is the same/,
    'not seen',
  ],
  [
    'a family named twice',
    'rules:\n  wording: off\n  W: error\n',
    /:3:3: Unexpected W, expected wording once: wording is the same/,
    'seen by editors',
  ],
  [
    'rules in a list',
    'rules: [W001]\n',
    /:1:1: Unexpected list, expected a map from rules to severities/,
    'seen by editors',
  ],
  [
    'an option of another type',
    'rules:\n  wording/own-terms: { words: [a] }\n',
    /:2:24: Unexpected list, expected a map/,
    'seen by editors',
  ],
  [
    'terms in a list',
    'terms: [e-mail]\n',
    /:1:1: Unexpected list, expected a map from what is not written to what is/,
    'seen by editors',
  ],
  [
    'a term without a term',
    'terms:\n  e-mail:\n',
    /:2:3: Unexpected null, expected the words to write for "e-mail"/,
    'seen by editors',
  ],
  [
    'a term for itself',
    'terms:\n  email: email\n',
    /:2:3: Unexpected "email" for "email", expected other words/,
    'not seen',
  ],
  [
    'an unknown profile',
    'profile: pp, drfat\n',
    /:1:1: Unexpected drfat, expected a body.*; did you mean draft\?/,
    'not seen',
  ],
  ['two bodies', 'profile: pp, wrc\n', /:1:1: Unexpected wrc, /, 'not seen'],
  [
    'an unknown stage',
    'profile: { stage: adpoted }\n',
    /:1:12: Unexpected "adpoted", .*; did you mean adopted\?/,
    'seen by editors',
  ],
  [
    'an unknown part of a profile',
    'profile: { boddy: PP }\n',
    /:1:12: Unexpected key boddy, expected body or stage; did you mean body\?/,
    'seen by editors',
  ],
  ['a profile in a number', 'profile: 5\n', /:1:1: Unexpected 5, expected a map/, 'seen by editors'],
  [
    'an unknown level',
    'failOn: warnings\n',
    /:1:1: Unexpected "warnings", expected error, .*; did you mean warning\?/,
    'seen by editors',
  ],
  [
    'a number of warnings that is none',
    'maxWarnings: many\n',
    /:1:1: Unexpected "many", expected a whole number/,
    'seen by editors',
  ],
  ['fewer warnings than none', 'maxWarnings: -1\n', /:1:1: Unexpected -1, expected a whole number/, 'seen by editors'],
  ['a glob that is none', 'ignore: [5]\n', /:1:10: Unexpected 5, expected a glob/, 'seen by editors'],
  ['a catalogue that is no path', 'catalogue: { a: b }\n', /:1:1: Unexpected map, expected a path/, 'seen by editors'],
  [
    'a switch that is none',
    'inlineSuppressions: "no"\n',
    /:1:1: Unexpected "no", expected true or false/,
    'seen by editors',
  ],
  ['overrides in a map', 'overrides: {}\n', /:1:1: Unexpected map, expected a list/, 'seen by editors'],
  [
    'an override without files',
    'overrides:\n  - rules: { W001: off }\n',
    /:2:5: Unexpected end of the entry, expected files/,
    'seen by editors',
  ],
  [
    'an unknown key in an override',
    'overrides:\n  - files: a\n    rule: {}\n',
    /:3:5: Unexpected key rule, expected files, .*; did you mean rules\?/,
    'seen by editors',
  ],
  [
    'what is of a whole run in an override',
    'overrides:\n  - files: a\n    maxWarnings: 3\n',
    /:3:5: Unexpected key maxWarnings/,
    'seen by editors',
  ],
  [
    'a rule in an override',
    'overrides:\n  - files: a\n    rules: { W1: off }\n',
    /:3:14: Unexpected rule W1, /,
    'seen by editors',
  ],
  ['several at once', 'rule: 1\nfail: 2\n', /:1:1: Unexpected key rule.*\(and 1 more\)/, 'seen by editors'],
]

describe('a configuration that is wrong', () => {
  it.each(bad)('%s', (_what, content, words, seen) => {
    const place = withConfig(content)
    const { code, out, err } = resolute(['config', 'print', 'text.md'], { cwd: place })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err).toContain('resolute: resolute.config.yaml:')
    expect(err.trim().split('\n')).toHaveLength(1)
    if (seen === 'seen by editors') expect(validate(parse(content))).toBe(false)
  })

  it('stops lint too', () => {
    const { code, err } = resolute(['lint', 'text.md'], { cwd: withConfig('rules: { Z001: off }\n') })
    expect(code).toBe(2)
    expect(err).toContain('resolute.config.yaml:1:10: Unexpected rule Z001')
  })

  it('two of them side by side', () => {
    const place = withConfig('failOn: info\n', { 'resolute.config.yml': 'failOn: error\n' })
    const { code, err } = resolute(['config', 'print', 'text.md'], { cwd: place })
    expect(code).toBe(2)
    expect(err).toBe('resolute: resolute.config.yaml and resolute.config.yml stand side by side; keep one of the two\n')
  })

  it('one that is named and missing', () => {
    const { code, err } = resolute(['config', 'print', 'text.md', '-c', 'resolute.config.yam'], { cwd: withConfig('') })
    expect(code).toBe(2)
    expect(err).toMatch(/resolute\.config\.yam does not exist; did you mean resolute\.config\.yaml\?/)
  })

  it.each([
    [['--profile', 'pq'], /unknown profile "pq"; did you mean PP/],
    [['--select', 'wording/porgram'], /unknown rule "wording\/porgram" in --select; did you mean wording\/programme/],
    [['--ignore', 'W001,W0001'], /unknown rule "W0001" in --ignore; did you mean W/],
  ])('on the command line: %j', (args, words) => {
    const { code, err } = resolute(['config', 'print', 'text.md', ...args], { cwd: withConfig('') })
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })
})

const full = `# all of it
profile: pp, draft
catalogue: own.yaml
rules:
  W001: off
  consistency: warning
  consistency/formula-edition: { severity: error }
  reading/page-furniture: error
  reading: info
terms:
  e-mail: email
ignore: [archive/**, "!archive/kept.md"]
failOn: warning
maxWarnings: 3
inlineSuppressions: false
overrides:
  - files: adopted
    profile: { stage: adopted }
    rules: { W001: info }
  - files: ["*.wrc.md"]
    profile: wrc
    terms: { e mail: email }
`
const catalogue = 'body: PP\nresolutions: [{ number: 990, title: Lamps, editions: [{ conference: PP-22 }] }]\n'

describe('what counts for a file', () => {
  const place = withConfig(full, { 'own.yaml': catalogue, 'sub/resolute.config.yaml': 'failOn: info\n' })
  const of = (path: string, options = {}) => settingsFor(join(place, path), options)

  it('is what the nearest configuration says', async () => {
    const settings = await of('text.md')
    expect(settings).toMatchObject({
      profile: { body: 'PP', stage: 'draft' },
      failOn: 'warning',
      maxWarnings: 3,
      ignored: false,
      inlineSuppressions: false,
    })
    expect(settings.rules['wording/programme']).toEqual({ severity: 'off' })
    expect(settings.rules['consistency/formula-edition']).toEqual({ severity: 'error' })
    expect(settings.rules['consistency/own-title']).toEqual({ severity: 'warning', wakes: false })
    expect(settings.rules['reading/page-furniture']).toEqual({ severity: 'error' })
    expect(settings.rules['reading/ruler']?.severity).toBe('info')
    expect(settings.rules['wording/own-terms']).toEqual({ options: { words: { 'e-mail': 'email' } } })
    expect(settings.catalogue.texts('resolution', 'PP', '990')).toHaveLength(1)
  })

  it('nothing is merged from further up', async () => {
    expect(await of('sub/deep/text.md')).toMatchObject({ profile: {}, rules: {}, failOn: 'info', maxWarnings: null })
  })

  it('overrides win, the later ones last', async () => {
    expect((await of('adopted/a.md')).profile).toEqual({ body: 'PP', stage: 'adopted' })
    expect((await of('adopted/a.md')).rules['wording/programme']).toEqual({ severity: 'info' })
    const both = await of('adopted/deep/a.wrc.md')
    expect(both.profile).toEqual({ body: 'WRC', stage: 'adopted' })
    expect(both.rules['wording/own-terms']?.options).toEqual({ words: { 'e-mail': 'email', 'e mail': 'email' } })
  })

  it('globs are from where the file stands', async () => {
    const ignored = async (path: string) => (await of(path)).ignored
    expect(await ignored('archive/a.md')).toBe(true)
    expect(await ignored('archive/deep/.a.md')).toBe(true)
    expect(await ignored('archive/kept.md')).toBe(false)
    expect(await ignored('deep/archive/a.md')).toBe(false)
    expect(await ignored('archive.md')).toBe(false)
  })

  it('the command line wins over all', async () => {
    expect((await of('adopted/a.md', { profile: 'wtsa' })).profile).toEqual({ body: 'WTSA', stage: 'adopted' })
    expect((await of('text.md', { config: false })).profile).toEqual({})
    expect((await of('text.md', { config: join(place, 'sub/resolute.config.yaml') })).failOn).toBe('info')
    expect((await of('text.md', { inlineSuppressions: false })).inlineSuppressions).toBe(false)
  })

  it('is one object for all files that share it', async () => {
    const options = {}
    const [a, b, c] = await Promise.all(['a.md', 'b.md', 'adopted/c.md'].map(path => of(path, options)))
    expect(a).toBe(b)
    expect(a).not.toBe(c)
    expect(a?.catalogue).toBe(c?.catalogue)
  })

  it('a file that says nothing sets nothing', async () => {
    expect(await settingsFor(join(withConfig('# nothing\n'), 'text.md'), {})).toMatchObject({
      rules: {},
      ignored: false,
    })
  })
})

describe('--select and --ignore', () => {
  const on = (select: string[], ignore: string[] = []) => {
    const { settings } = selectRules(select, ignore)
    return [...rules.map(({ code }): string => code), ...readingCodes].filter(
      code => settings[code]?.severity !== 'off',
    )
  }
  const family = (name: string) => rules.map(({ code }): string => code).filter(code => code.startsWith(`${name}/`))
  it('take codes, numbers, families, letters and beginnings', () => {
    expect(on(['wording/programme'])).toEqual(['wording/programme'])
    expect(on(['w001, C001'])).toEqual(['wording/programme', 'consistency/formula-edition'])
    expect(on(['consistency'])).toEqual(family('consistency'))
    expect(on(['C'])).toEqual(family('consistency'))
    expect(on(['consistency/f'])).toEqual(family('consistency').filter(code => code.startsWith('consistency/f')))
    expect(on(['W00'])).toEqual(family('wording').slice(0, 9))
    expect(on(['reading'])).toEqual([...readingCodes])
    expect(on(['all'], ['wording'])).not.toContain('wording/programme')
    expect(on(['wording'], ['W001'])).toEqual(family('wording').filter(code => code !== 'wording/programme'))
    expect(on([])).toHaveLength(rules.length + readingCodes.length)
  })

  it('a rule selected by its own name runs although it is off', async () => {
    const place = withConfig('rules: { wording: off, W001: off }\n')
    const of = (select: string[]) => settingsFor(join(place, 'text.md'), { select })
    expect((await of(['W001'])).rules['wording/programme']?.severity).toBeUndefined()
    expect((await of(['W'])).rules['wording/programme']?.severity).toBe('off')
    expect((await of(['suppression/missing-reason'])).rules['suppression/missing-reason']?.severity).toBe('info')
  })
})

describe('resolute config', () => {
  it('prints what counts, and where it was said', () => {
    const place = withConfig(full, { 'own.yaml': catalogue })
    const { code, out } = resolute(['config', 'print', 'adopted/a.md', '--profile', 'wtsa'], { cwd: place })
    expect(code).toBe(0)
    expect(out).toMatch(/profile body +WTSA {2}\(the command line\)/)
    expect(out).toMatch(/profile stage +adopted {2}\(resolute\.config\.yaml:18:16, override 1\)/)
    expect(out).toMatch(/W001 wording\/programme +info {2}\(resolute\.config\.yaml:19:14, override 1\)/)
    expect(out).toMatch(/failOn +warning {2}\(resolute\.config\.yaml:13:1\)/)
    const json = JSON.parse(resolute(['config', 'print', '-f', 'json', 'x.md', '--no-config'], { cwd: place }).out)
    expect(json).toMatchObject({ schemaVersion: 1, config: null, failOn: { value: 'error', from: 'default' } })
    expect(json.rules).toHaveLength(rules.length)
  })

  it('prints the schema, which the file above fits', () => {
    const { code, out } = resolute(['config', 'schema'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(schema)
    validate(parse(full))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    [['shcema'], /unknown action of config "shcema"; did you mean schema\?/],
    [['print'], /config print needs a file/],
    [['schema', 'x'], /takes no file/],
    [['print', 'a', 'b'], /too many arguments|takes one file/],
  ])('refuses %j', (args, words) => {
    const { code, err } = resolute(['config', ...args])
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })
})

it('the codes of the reader are those that it is known to say', () => {
  const page = readFileSync(join(root, 'docs/reading.md'), 'utf8')
  expect([...new Set(page.match(/(?<=reading\/)[a-z][a-z\d-]+/g))].sort()).toEqual(
    readingCodes.map(code => code.replace('reading/', '')),
  )
})

it('no option of a rule is called as what every rule has', () => {
  for (const { code, options = {} } of rules) expect(Object.keys(options), code).not.toContain('severity')
})
