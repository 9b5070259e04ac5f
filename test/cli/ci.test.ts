/** What action.yml and the hooks run, without the services that run them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bin, resolute, root, workFolder } from './command.js'

const folder = workFolder()
const text = (formula: string) => `RESOLUTION 963 (Dubai, 2018)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (${formula}),

resolves

to keep the lamps.
`
mkdirSync(join(folder, 'texts'))
writeFileSync(join(folder, 'texts/wrong.md'), text('Busan, 2014'))
writeFileSync(join(folder, 'texts/right.md'), text('Dubai, 2018'))

interface Step {
  readonly id?: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}

describe('the action', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const steps = action.runs.steps as Step[]
  const step = steps.find(({ id }) => id === 'lint') as Step

  function run(inputs: Readonly<Record<string, string>>) {
    const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_OUTPUT: join(folder, 'output') }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const given = {
      ...Object.fromEntries(
        Object.entries(action.inputs).map(([key, value]) => [key, (value as { default: string }).default]),
      ),
      ...inputs,
    }
    const variables = Object.entries(step.env ?? {}).map(([key, value]) => [
      key,
      value
        .replace(/\$\{\{ github\.action_path \}\}/, root)
        .replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => String(given[name])),
    ])
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...files, GITHUB_ACTIONS: 'true', ...Object.fromEntries(variables) },
    })
    return {
      status,
      stdout,
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    }
  }

  it('is made of steps that name a shell, and builds with a script that exists', () => {
    expect(action.runs.using).toBe('composite')
    for (const { shell } of action.runs.steps) expect(shell).toBe('bash')
    expect(steps[0]?.run).toContain('npm run build')
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build).toBeDefined()
    // A word of an input inside of a command would be a command itself.
    for (const { run: command } of steps) expect(command).not.toContain('${{')
  })

  it.skipIf(process.platform === 'win32')('annotates, writes SARIF and the summary, and fails', () => {
    const { status, stdout, summary, output } = run({ paths: 'texts' })
    expect(stdout).toMatch(/^::error file=texts\/wrong\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=[^:]+::/m)
    expect(JSON.parse(readFileSync(join(folder, 'resolute.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0)
    expect(summary).toContain('### texts/wrong.md')
    expect(output).toBe('sarif=resolute.sarif\n')
    expect(status).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('takes arguments, and no commands', () => {
    expect(run({ paths: 'texts/right.md', arguments: '--exit-zero --quiet' }).status).toBe(0)
    expect(run({ paths: '$(touch hacked) `touch hacked`' }).status).toBe(2)
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toContain('hacked')
  })
})

it('the hooks of pre-commit run commands that exist', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; entry: string }[]
  // npm packs the hook's repository, and builds before it packs.
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.prepack).toContain('build')
  expect(hooks.map(({ id }) => id)).toEqual(['resolute-lint', 'resolute-fix'])
  for (const { entry } of hooks) {
    const [name, ...args] = entry.split(' ')
    expect(name).toBe('resolute')
    expect(resolute([...args, 'texts/wrong.md'], { cwd: folder }).code, `${bin} ${entry}`).toBe(1)
    expect(resolute([...args, 'texts/right.md'], { cwd: folder, env: { GITHUB_ACTIONS: '' } }).code).toBe(0)
  }
})

it('every resolute lint of docs/ci.md has options that exist', () => {
  const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
  const help = resolute(['lint', '--help']).out
  const used = [...page.matchAll(/resolute lint ([^|>\n]*)/g)].flatMap(
    ([, words]) => (words as string).match(/(?<= |^)--?[a-z0-9-]+/g) ?? [],
  )
  expect(used.length).toBeGreaterThan(5)
  for (const option of used) expect(help, option).toMatch(new RegExp(`(^|[ ,])${option}[ ,]`, 'm'))
})
