/**
 * Builds dist/: the library (index.js, ES modules, with its types) and the command (cli.cjs, one CommonJS file whose parts are evaluated on
 * demand, with catalogue.cjs, word.cjs, word-writers.cjs and yaml.cjs beside it). Says nothing when all is well. `--if-needed` builds only when a
 * source is newer than what was built.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './paths.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.built')

/** Parts that most runs do not need: files of their own beside the command, for even unread text costs time at the start. */
const large = [
  { entry: 'src/catalogue/compiled.ts', file: 'catalogue.cjs', imported: /[/]compiled[.]js$/ },
  { entry: 'src/cli/word/opened-word.ts', file: 'word.cjs', imported: /[/]opened-word[.]js$/ },
  { entry: 'src/cli/word/written-word.ts', file: 'word-writers.cjs', imported: /[/]written-word[.]js$/ },
  { entry: 'yaml', file: 'yaml.cjs', imported: /^yaml$/ },
]

/** What is exported by a part is asked of it when it is first used, not when the command starts. Built after the parts. */
const apart = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    const require = createRequire(import.meta.url)
    for (const { file, imported } of large) onResolve({ filter: imported }, () => ({ path: file, namespace: 'apart' }))
    onResolve({ filter: /^[.][/]/, namespace: 'apart' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => {
      const names = JSON.stringify(Object.keys(require(join(dist, path))))
      const getter = `{ enumerable: true, get: () => require('./${path}')[name] }`
      return { contents: `for (const name of ${names}) Object.defineProperty(exports, name, ${getter})` }
    })
  },
}

/** The package of the command line asks for this module at its start, and starts no process here: with the network it is dear to load. Our own files ask for it when they need it. */
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, namespace }) =>
      namespace === 'file' && importer.includes('node_modules')
        ? { path: 'child_process', namespace: 'unused' }
        : { external: true },
    )
    onLoad({ filter: /./, namespace: 'unused' }, () => ({
      contents: "exports.spawn = (...args) => require('node:child_process').spawn(...args)",
    }))
  },
}

if (!process.argv.includes('--if-needed') || isStale()) await buildAll()

function isStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map(file => join(root, 'src', file))
  const others = ['package.json', 'tsconfig.json', 'tsconfig.build.json', '.ci/build.mjs'].map(file => join(root, file))
  return [...sources, ...others].some(file => statSync(file).mtimeMs > built)
}

async function buildAll() {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  const types = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (types.status !== 0) {
    console.error(types.stdout + types.stderr)
    process.exit(1)
  }
  const common = { absWorkingDir: root, bundle: true, target: 'node20', logLevel: 'warning' }
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  })
  const command = {
    ...common,
    format: 'cjs',
    platform: 'node',
    // A script that is run from its compiled form cannot import, but require.
    supported: { 'dynamic-import': false },
    // Packages that carry both forms: ES modules bundle smaller.
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
  }
  for (const { entry, file } of large) await build({ ...command, entryPoints: [entry], outfile: `dist/${file}` })
  await build({ ...command, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', plugins: [apart, unused] })
  for (const file of ['cli.cjs', 'word.cjs', 'word-writers.cjs']) escapePatterns(join(dist, file))
  await compileAhead()
  writeFileSync(stamp, '')
}

/** esbuild escapes strings but not patterns. Text of one byte a letter is read and compiled faster; see bin/load.js. */
function escapePatterns(file) {
  const escaped = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** Leaves V8's compiled form of the command and of its parts beside them, with the functions that reading and judging one sample needs; see bin/load.js. */
async function compileAhead() {
  const { load, loaded, cacheOf, compileLater } = createRequire(import.meta.url)('../bin/load.js')
  const { exports } = load()
  const folder = mkdtempSync(join(tmpdir(), 'resolute-build-'))
  const write = process.stdout.write
  process.stdout.write = () => true
  try {
    const sample = join(root, 'fixtures/documents/beacon-numbering.pdf-born.md')
    const word = join(folder, 'sample.docx')
    await exports.main(['parse', sample, '-f', 'json'])
    for (const format of ['full', 'concise', 'json']) await exports.main(['lint', sample, '-f', format])
    await exports.main(['render', sample, '-t', 'docx', '-o', word])
    await exports.main(['parse', word, '-f', 'json'])
  } finally {
    process.stdout.write = write
    process.exitCode = 0
    rmSync(folder, { recursive: true })
  }
  for (const [name, { script }] of loaded) {
    writeFileSync(cacheOf(name), script.createCachedData())
    // The parts are loaded under these settings, and refused under others.
    compileLater()
  }
}
