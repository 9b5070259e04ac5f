/** The packed package, installed into an empty folder: the command runs, the library is imported, its types hold. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'resolute-package-'))
const installed = join(folder, 'node_modules/resolute')

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  expect(existsSync(join(root, 'dist/cli.cjs')), 'npm run build comes first').toBe(true)
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)
  expect(packed.code, packed.err).toBe(0)
  const [{ filename }] = JSON.parse(packed.out)
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n')
  const install = run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`],
    folder,
  )
  expect(install.code, install.err).toBe(0)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what is needed and no more', () => {
    for (const file of [
      'bin/resolute.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli.cjs',
      'schemas/document.schema.json',
      'LICENSE',
      'README.md',
    ]) {
      expect(existsSync(join(installed, file)), file).toBe(true)
    }
    for (const file of ['src', 'test', 'fixtures', '.ci']) expect(existsSync(join(installed, file)), file).toBe(false)
  })

  it('gives a command', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const bin = join(folder, 'node_modules/.bin/resolute')
    expect(run(bin, ['--version'], folder)).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const shown = run(bin, [join(root, 'fixtures/documents/beacon-numbering.md')], folder)
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('RESOLUTION 901')
  })

  it('gives a library, also to unified', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { parse, render, resoluteParse, resoluteStringify } from 'resolute'
import { unified } from 'unified'
const text = 'considering\\n\\na) that x;\\n\\nresolves\\n\\n1 to y.\\n'
const reading = parse(text, { file: 'x.md' })
console.log(reading.documents[0].children.map(node => node.path).join('|'))
console.log(render(reading) === String(unified().use(resoluteParse).use(resoluteStringify).processSync(text)))
`,
    )
    expect(run(process.execPath, ['use.mjs'], folder)).toEqual({
      code: 0,
      out: 'considering|resolves\ntrue\n',
      err: '',
    })
  })

  it('gives types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type Clause, type Document, type Reading, parse, render } from 'resolute'
const reading: Reading = parse('considering', { repair: false })
const document: Document | undefined = reading.documents[0]
const label: Clause['label'] = null
const text: string = render(reading, { to: 'text' })
// @ts-expect-error a reading has no pages
reading.pages
export { document, label, text }
`,
    )
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      skipLibCheck: true,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const checked = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder)
    expect(checked.out).toBe('')
    expect(checked.code).toBe(0)
  })
})
