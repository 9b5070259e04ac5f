/** `resolute init` as a process. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { workflows } from '../../src/cli/config/template.js'
import { reporters } from '../../src/report/lint/reporters.js'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
let places = 0
const place = (): string => {
  const path = join(folder, String(++places))
  mkdirSync(path)
  return path
}
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const config = 'resolute.config.yaml'
const validate = new Ajv({ strict: false }).compile(JSON.parse(read(root, 'schemas/config.schema.json')))

describe('init', () => {
  it('writes a configuration that counts at once, and says what comes next', () => {
    const cwd = place()
    const { code, out, err } = resolute(['init', '--body', 'pp', '--stage', 'draft'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain(`resolute: wrote ${config}\n`)
    expect(err).toContain('resolute lint')
    expect(read(cwd, config)).toMatch(/^# yaml-language-server: \$schema=\.\/resolute\.schema\.json\n/)
    expect(parse(read(cwd, config))).toEqual({ profile: 'PP, draft' })
    const settings = JSON.parse(resolute(['config', 'print', 'a.md', '-f', 'json'], { cwd }).out)
    expect([settings.profile.body.value, settings.profile.stage.value]).toEqual(['PP', 'draft'])
  })

  it('every example in it is true once its "#" is taken away', () => {
    const cwd = place()
    resolute(['init'], { cwd })
    const shown = read(cwd, config).replace(/^# (?=[ -]|[a-zA-Z]+:(?: |$))/gm, '')
    const value = parse(shown)
    expect(Object.keys(value).sort()).toEqual(
      ['catalogue', 'failOn', 'ignore', 'maxWarnings', 'overrides', 'profile', 'rules', 'terms'].sort(),
    )
    expect(validate(value)).toBe(true)
    writeFileSync(join(cwd, config), shown.replace(/^catalogue:.*$/m, ''))
    expect(resolute(['config', 'print', 'adopted/a.md'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  it('names the schema of an installed package', () => {
    const cwd = place()
    mkdirSync(join(cwd, 'node_modules/resolute/schemas'), { recursive: true })
    writeFileSync(join(cwd, 'node_modules/resolute/schemas/config.schema.json'), '{}')
    resolute(['init'], { cwd })
    expect(read(cwd, config)).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/resolute\/schemas\//)
  })

  it.each(['github', 'gitlab'] as const)('writes a workflow for %s', service => {
    const cwd = place()
    expect(resolute(['init', '--ci', service], { cwd }).code).toBe(0)
    const text = read(cwd, workflows[service].path)
    const lines: string[] = JSON.stringify(parse(text)).match(/npx --yes resolute [^"]*/g) ?? []
    expect(lines).toHaveLength(1)
    const formats = [...(lines[0] as string).matchAll(/-f (\w+)/g)].map(match => match[1])
    expect(formats.length).toBeGreaterThan(0)
    for (const format of formats) expect(reporters.map(({ id }) => id as string)).toContain(format)
  })

  it('never writes over what is there, unless forced, and then nothing by halves', () => {
    const cwd = place()
    writeFileSync(join(cwd, config), '# mine\n')
    const { code, err } = resolute(['init', '--ci', 'github'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe(`resolute: ${config} is there already; --force writes over it\n`)
    expect(read(cwd, config)).toBe('# mine\n')
    expect(existsSync(join(cwd, '.github'))).toBe(false)
    expect(resolute(['init', '--force'], { cwd }).code).toBe(0)
    expect(read(cwd, config)).not.toBe('# mine\n')
    writeFileSync(join(cwd, '.gitlab-ci.yml'), 'x: 1\n')
    expect(resolute(['init', '--ci', 'gitlab'], { cwd: cwd }).code).toBe(2)
    expect(read(cwd, '.gitlab-ci.yml')).toBe('x: 1\n')
  })

  it('writes no second configuration beside one of the other name', () => {
    const cwd = place()
    writeFileSync(join(cwd, 'resolute.config.yml'), '')
    expect(resolute(['init', '--force'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('contradict'),
    })
  })

  it.each([
    [['--body', 'PQ'], /unknown body "PQ"; did you mean PP/],
    [['--stage', 'adpoted'], /unknown stage "adpoted"; did you mean adopted\?/],
    [['--ci', 'gitlub'], /unknown service "gitlub"; did you mean gitl?h?ub/],
    [['now'], /too many arguments/],
  ])('refuses %j', (args, words) => {
    const cwd = place()
    const { code, err } = resolute(['init', ...args], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(words)
    expect(existsSync(join(cwd, config))).toBe(false)
  })
})
