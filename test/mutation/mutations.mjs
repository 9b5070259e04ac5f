/**
 * `npm run mutations`: which planted mistakes lint finds, on which line, and which it mends; every miss with its line.
 *   --real        in real texts (needs ../shared) instead of our own
 *   --kind WORDS  only kinds whose name contains WORDS
 *   --most N      at most N mistakes of a kind in each text (3)
 *   --floors      writes the shares as floors, where they are higher than those of floors.json
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    real: { type: 'boolean', default: false },
    kind: { type: 'string', default: '' },
    most: { type: 'string', default: '3' },
    floors: { type: 'boolean', default: false },
  },
})
process.chdir(root)
const { bases, measure, kinds } = await load()
const only = kinds.filter(({ name }) => name.includes(values.kind))
const figures = measure(bases(!values.real), Number(values.most), only)

console.log(`${'kind'.padEnd(52)}${'n'.padStart(5)}${'found'.padStart(8)}${'line'.padStart(8)}${'mended'.padStart(8)}`)
const sum = { planted: 0, found: 0, onLine: 0 }
for (const { kind, planted, found, onLine, restored } of figures) {
  console.log(
    `${kind.padEnd(52)}${String(planted).padStart(5)}${String(found).padStart(8)}${String(onLine).padStart(8)}${String(restored ?? '').padStart(8)}${found < planted ? '  <' : ''}`,
  )
  sum.planted += planted
  sum.found += found
  sum.onLine += onLine
}
console.log(
  `${'all'.padEnd(52)}${String(sum.planted).padStart(5)}${String(sum.found).padStart(8)}${String(sum.onLine).padStart(8)}\n`,
)
for (const { kind, misses } of figures) for (const miss of misses) console.log(`${kind}: ${miss}`)
if (values.floors) raise()

function raise() {
  const path = join(import.meta.dirname, 'floors.json')
  const floors = JSON.parse(readFileSync(path, 'utf8'))
  // All kinds together have a floor of their own; in real texts there is no other.
  const total = { kind: values.real ? 'real' : 'all', ...sum, restored: null }
  for (const { kind, planted, onLine, restored } of values.real ? [total] : [...figures, total]) {
    if (planted === 0) continue
    const old = floors[kind] ?? { onLine: 0 }
    const share = number => Math.floor((100 * number) / planted) / 100
    floors[kind] = {
      onLine: Math.max(old.onLine, share(onLine)),
      ...(restored === null ? {} : { restored: Math.max(old.restored ?? 0, share(restored)) }),
    }
  }
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
}

async function load() {
  const folder = join(root, 'node_modules/.cache/resolute-score')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `mutations-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: "export * from './measure.ts'\nexport * from './kinds.ts'\n",
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/score')) },
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
