/**
 * `npm run revisions`: how much of known edits a comparison tells, and how much of what it tells is true; goals beside the figures.
 *   --real        in real texts (needs ../shared) instead of our own and made ones
 *   --kind WORDS  only edits whose name contains WORDS
 *   --show WORDS  every fault of the kinds whose name contains WORDS
 *   --seeds N     each edit N times in each text (2)
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
    show: { type: 'string' },
    seeds: { type: 'string', default: '2' },
    floors: { type: 'boolean', default: false },
  },
})
process.chdir(root)
const { measure, measureMany, madeLayouts, goldLayouts, total, edits, ownTexts, madeTexts, realTexts, goals } =
  await load()
const bases = values.real ? realTexts() : [...ownTexts(), ...madeTexts(12)]
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1)
const only = edits.filter(({ name }) => name.includes(values.kind))
const single = measure(bases, only, seeds)
const several = 'several at once'.includes(values.kind) ? measureMany(bases, seeds) : []
const rows = [...single, ...several]

console.log(
  `${'kind'.padEnd(38)}${['pairs', 'planted', 'found', 'told', 'true', 'moves-', 'size'].map(name => name.padStart(9)).join('')}`,
)
for (const row of rows) print(row)
const all = total('all', rows)
print(all)
const moved = total(
  'moves',
  rows.filter(({ kind }) => /^(?:move|swap)/.test(kind) && !kind.includes('reword')),
)
const light = total(
  'words',
  rows.filter(({ kind }) => kind !== 'several at once'),
)

console.log('')
goal('recall', all.found, all.planted, goals.recall)
goal('precision', all.true, all.told, goals.precision)
goal('moves found', moved.found, moved.planted, goals.moves)
console.log(`  false moves: ${all.falseMoves} (goal: 0) ${all.falseMoves === 0 ? 'met' : 'MISSED'}`)
const size = light.marked / light.plantedWords
console.log(
  `  words marked / planted: ${size.toFixed(3)} (goal: at most ${goals.size}) ${size <= goals.size ? 'met' : 'MISSED'}`,
)
if (values.kind === '') {
  const layout = values.real ? goldLayouts() : madeLayouts(4)
  goal(`layout alone (${layout.readAlike} of ${layout.pairs} read alike)`, layout.silent, layout.readAlike, 1)
  if (values.show !== undefined && 'layout'.includes(values.show)) for (const fault of layout.faults) console.log(fault)
}
if (values.show !== undefined)
  for (const { kind, faults } of rows)
    if (kind.includes(values.show)) for (const fault of faults) console.log(`\n${kind}: ${fault}`)
if (values.floors) raise()

function print({ kind, pairs, planted, found, told, true: isTrue, falseMoves, marked, plantedWords }) {
  const ratio = plantedWords > 0 ? (marked / plantedWords).toFixed(2) : ''
  const figures = [pairs, planted, found, told, isTrue, falseMoves, ratio].map(figure => String(figure).padStart(9))
  console.log(`${kind.padEnd(38)}${figures.join('')}${found < planted || isTrue < told ? '  <' : ''}`)
}

function goal(what, k, n, least) {
  const share = n === 0 ? 1 : k / n
  console.log(
    `  ${what}: ${k}/${n} = ${share.toFixed(3)} (goal: at least ${least}) ${share >= least ? 'met' : 'MISSED'}`,
  )
}

function raise() {
  const path = join(import.meta.dirname, 'floors.json')
  const floors = JSON.parse(readFileSync(path, 'utf8'))
  const share = (k, n) => (n === 0 ? 1 : Math.floor((100 * k) / n) / 100)
  // In real texts all kinds together have a floor; there is no other.
  for (const row of values.real ? [{ ...all, kind: 'real' }] : [...rows, all]) {
    const old = floors[row.kind] ?? { recall: 0, precision: 0 }
    floors[row.kind] = {
      recall: Math.max(old.recall, share(row.found, row.planted)),
      precision: Math.max(old.precision, share(row.true, row.told)),
    }
  }
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
}

async function load() {
  const folder = join(root, 'node_modules/.cache/resolute-score')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `revisions-${process.pid}.mjs`)
  const parts = ['measure', 'layout', 'edits', 'bases', 'goals']
  await build({
    stdin: {
      contents: parts.map(part => `export * from './${part}.ts'\n`).join(''),
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
