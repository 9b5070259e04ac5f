/** `npm run new rule`, in a copy of what it reads and writes. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/rules.js'

const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'resolute-new-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))
for (const path of ['.ci', 'src', 'schemas', 'fixtures/rules', 'package.json'])
  cpSync(join(root, path), join(copy, path), { recursive: true })

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, '.ci/new.mjs'), ...args], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
const read = (path: string) => readFileSync(join(copy, path), 'utf8')
const last = Math.max(
  ...rules.filter(({ number }) => number.startsWith('W')).map(({ number }) => Number(number.slice(1))),
)
const next = (more: number) => `W${String(last + more).padStart(3, '0')}`

describe('npm run new rule', () => {
  it('makes the rule, its story and its line, with the next number, and the table still runs', async () => {
    for (const slug of ['aardvark', 'lamp-post', 'zebra']) {
      const { code, out } = run('rule', `wording/${slug}`)
      expect(code).toBe(0)
      for (const path of [`src/lint/rules/wording/${slug}.ts`, `fixtures/rules/wording/${slug}.md`]) {
        expect(out).toContain(`wrote ${path}\n`)
        expect(read(path)).toContain(`wording/${slug}`)
      }
    }
    expect(read('src/lint/rules/wording/lamp-post.ts')).toContain(`number: '${next(2)}'`)
    const { outputFiles } = await build({
      absWorkingDir: copy,
      entryPoints: ['src/lint/rules.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      nodePaths: [join(root, 'node_modules')],
      mainFields: ['module', 'main'],
    })
    const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
    const made = (await import(`data:text/javascript;base64,${text}`)) as { rules: typeof rules }
    const own = made.rules.filter(({ number }) => number.startsWith('W')).slice(-3)
    expect(own.map(({ code, number }) => `${number} ${code}`)).toEqual([
      `${next(1)} wording/aardvark`,
      `${next(2)} wording/lamp-post`,
      `${next(3)} wording/zebra`,
    ])
    expect(made.rules).toHaveLength(rules.length + 3)
    const lines = read('src/lint/rules/wording/rules.ts')
      .split('\n')
      .filter(line => line.includes("from './"))
    const slugs = lines.map(line => /'\.\/(.*)\.js'/.exec(line)?.[1] as string)
    expect(slugs).toEqual([...slugs].sort())
  })

  it.each([
    [[], /npm run new rule FAMILY\/SLUG/],
    [['rule'], /npm run new rule FAMILY\/SLUG/],
    [['page', 'wording/x'], /npm run new rule/],
    [['rule', 'lamp'], /unexpected name lamp/],
    [['rule', 'wording/Lamp_Post'], /unexpected name wording\/Lamp_Post/],
    [['rule', '../wording/x'], /unexpected name/],
    [['rule', 'lamps/post'], /unknown family lamps, expected structure, /],
    [['rule', 'wording/programme'], /programme\.ts is there already/],
  ])('refuses %j', (args, words) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(copy, 'src/lint/rules/lamps'))).toBe(false)
  })
})
