/** The examples of docs/configuration.md and docs/lint.md are true. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { configKeys } from '../../src/cli/config/contents.js'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8')
const fenced = (name: string, language: string) =>
  [...page(name).matchAll(new RegExp(`^\`{3}${language}\\n([\\s\\S]*?)^\`{3}$`, 'gm'))].map(match => match[1] as string)

it('the configuration that is shown is one', () => {
  const [example = ''] = fenced('configuration.md', 'yaml')
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')),
  )
  validate(parse(example))
  expect(validate.errors ?? []).toEqual([])
  writeFileSync(join(folder, 'resolute.config.yaml'), example.replace(/^catalogue.*\n/m, ''))
  const { code, out } = resolute(['config', 'print', 'adopted/a.proposal.md', '-f', 'json'], { cwd: folder })
  expect(code).toBe(0)
  const settings = JSON.parse(out)
  expect(settings.profile.stage.value).toBe('proposal')
  const severity = (code: string) => settings.rules.find((rule: { code: string }) => rule.code === code)?.severity.value
  expect(severity('wording/programme')).toBe('error')
  expect(severity('wording/misspelling')).toBe('warning')
  expect(severity('drafting/placeholder')).toBe('off')
})

it('every key has its row', () => {
  const rows = [...page('configuration.md').matchAll(/^\| `(\w+)` +\|/gm)].map(match => match[1])
  for (const key of configKeys) expect(rows).toContain(key)
})

it('the text that is shown has no finding, and one without its comment', () => {
  const [text = ''] = fenced('lint.md', 'md')
  const lint = (input: string) => JSON.parse(resolute(['lint', '--no-config', '-f', 'json', '-'], { input }).out)
  expect(lint(text).files[0].diagnostics).toEqual([])
  const without = lint(text.replace(/^<!--.*-->\n\n/m, '')).files[0].diagnostics
  expect(without.map(({ rule }: { rule: string }) => rule)).toEqual(['W001'])
  const [front = ''] = fenced('lint.md', 'yaml')
  const suppressed = lint(`---\n${front.replace('typography', 'U001')}---\n\n${text.replace(/^<!--.*-->\n\n/m, '')}`)
  expect(suppressed.files[0].diagnostics).toEqual([])
})
