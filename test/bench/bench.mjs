/**
 * `npm run bench`: does time and memory of the built command grow in proportion, and does it start as fast as it should.
 * Only ratios within one run mean anything; each is printed beside its goal. Exit code 1 when a goal is missed.
 *   --quick     100 KB and 1 MB only
 *   --rivals    also Markdown parsers on the same text, and linters on 1,000 files (first: npm install --prefix test/bench)
 *   --lint      only what concerns lint
 *   --diff      only what concerns diff, beside word differs (first: npm install --prefix test/bench)
 *   --word      only what concerns Word files, beside mammoth (first: npm install --prefix test/bench) and pandoc, where it is installed
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { referenceCost } from '../score/speed.mjs'
import { diffCost, diffMemory } from './diff.mjs'
import { lintCost, linters, lintStartUp } from './lint.mjs'
import { texts } from './texts.mjs'
import { wordFiles, wordReading, wordWriting } from './word.mjs'

const root = resolve(import.meta.dirname, '../..')
const command = join(root, 'bin/resolute.js')
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    rivals: { type: 'boolean' },
    lint: { type: 'boolean' },
    diff: { type: 'boolean' },
    word: { type: 'boolean' },
  },
})

if (!existsSync(command) || !existsSync(join(root, 'dist/index.js'))) {
  console.error('Nothing to measure: run npm run build first.')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'resolute-bench-'))
let missed = 0
try {
  const isAll = !options.lint && !options.diff && !options.word
  if (isAll) {
    for (const kind of Object.keys(texts)) await growth(kind)
    await startUp()
    await inProcess()
    await references()
  }
  if (isAll || options.lint) {
    await lintCost({ goal, median })
    await lintStartUp({ goal, median, run, folder })
  }
  if (isAll || options.diff) {
    await diffCost({ goal, least, median, folder })
    if (!options.quick) await diffMemory({ goal, run, folder })
  }
  if (isAll || options.word) {
    if (options.word) wordFiles()
    await wordReading({ goal, median, run, folder })
    await wordWriting({ goal, median, run, folder })
  }
  if (options.rivals) await linters({ run, folder })
} finally {
  rmSync(folder, { recursive: true })
}
console.log(missed === 0 ? '\nall goals met' : `\n${missed} goals missed`)
process.exitCode = missed === 0 ? 0 : 1

async function growth(kind) {
  console.log(`\ngrowth: resolute parse -f json, ${kind}`)
  const runs = []
  for (const size of options.quick ? [1e5, 1e6] : [1e5, 1e6, 1e7]) {
    const file = join(folder, `${kind}-${size}.md`)
    writeFileSync(file, texts[kind](size))
    const rounds = []
    for (let round = 0; round < (size < 1e7 ? 3 : 1); round++)
      rounds.push(await run([command, 'parse', file, '-f', 'json'], { preload: true }))
    const best = rounds.sort((a, b) => a.seconds - b.seconds)[0]
    const peak = Math.max(...rounds.map(round => round.peak))
    runs.push({ size, seconds: best.seconds, peak })
    console.log(
      `  ${`${size / 1e6} MB`.padEnd(8)} ${best.seconds.toFixed(2).padStart(7)} s  ${peak.toFixed(0).padStart(5)} MB resident`,
    )
  }
  const [, medium, large] = runs
  if (!large) return
  goal('10 MB / 1 MB, time', large.seconds / medium.seconds, 12, '')
  goal('10 MB, resident', large.peak, 1200, ' MB')
}

async function startUp() {
  const seed = [join(root, '../shared/seed/resolution-174-guadalajara-2010.md'), join(folder, 'seed.md')].find(path =>
    existsSync(path),
  )
  const file = seed ?? join(folder, 'seed.md')
  if (!seed) writeFileSync(file, texts.series(7000))
  const rounds = 15
  const ratios = []
  const bare = []
  const own = []
  await run(['-e', '0'])
  await run([command, 'parse', file])
  for (let round = 0; round < rounds; round++) {
    const a = (await run(['-e', '0'])).seconds
    const b = (await run([command, 'parse', file])).seconds
    bare.push(a)
    own.push(b)
    ratios.push(b / a)
  }
  console.log(
    `\nstart-up: resolute parse of ${seed ? 'the seed' : 'an invented resolution'}, ${rounds} interleaved rounds`,
  )
  console.log(
    `  node -e 0 ${(1000 * median(bare)).toFixed(0)} ms, resolute parse ${(1000 * median(own)).toFixed(0)} ms`,
  )
  goal('resolute parse / node -e 0 (median of rounds)', median(ratios), 2, '')
}

async function inProcess() {
  const text = texts.series(1e6)
  const contenders = { resolute: async () => (await import(join(root, 'dist/index.js'))).parse }
  if (options.rivals) {
    Object.assign(contenders, {
      'remark-parse + gfm': async () => {
        const processor = (await import('unified'))
          .unified()
          .use((await import('remark-parse')).default)
          .use((await import('remark-gfm')).default)
        return source => processor.parse(source)
      },
      'markdown-it': async () => {
        const markdown = new (await import('markdown-it')).default()
        return source => markdown.parse(source, {})
      },
      commonmark: async () => {
        const parser = new (await import('commonmark')).Parser()
        return source => parser.parse(source)
      },
    })
  }
  console.log('\nin process, 1 MB of a series, best of 5')
  for (const [name, load] of Object.entries(contenders)) {
    const parse = await load().catch(error => {
      console.log(`  ${name.padEnd(20)} not installed (npm install --prefix test/bench): ${error.code}`)
      return null
    })
    if (!parse) continue
    const times = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      parse(text)
      times.push((performance.now() - start) / 1000)
    }
    console.log(`  ${name.padEnd(20)} ${(1 / Math.min(...times)).toFixed(1).padStart(6)} MB/s`)
  }
}

/** Recognition and linking over the corpus, in process. */
async function references() {
  const { parse, referencesOf, builtInCatalogue } = await import(join(root, 'dist/index.js'))
  const world = { catalogue: builtInCatalogue(), asOf: null }
  const cost = referenceCost(parse, (reading, text) => referencesOf(reading, text, world))
  console.log('\nreferences of the corpus, in process, median of rounds')
  if (cost === null) console.log('  needs ../shared')
  else goal('recognition and linking / parsing', cost, 0.25, '')
}

function goal(what, measured, most, unit) {
  const met = measured <= most
  if (!met) missed++
  console.log(
    `  ${what}: ${measured.toFixed(unit ? 0 : 2)}${unit} (goal: at most ${most}${unit}) ${met ? 'met' : 'MISSED'}`,
  )
}

/** A goal that is better the higher. */
function least(what, measured, wanted) {
  const met = measured >= wanted
  if (!met) missed++
  console.log(`  ${what}: ${measured.toFixed(2)} (goal: at least ${wanted}) ${met ? 'met' : 'MISSED'}`)
}

/** Runs node, or another program, once: wall time in seconds and, when asked (a preloaded script costs time), peak resident memory in MB. */
function run(args, { preload = false, mayFail = false, cwd, program = process.execPath } = {}) {
  return new Promise((done, fail) => {
    const start = performance.now()
    const child = spawn(program, [...(preload ? ['-r', join(import.meta.dirname, 'peak.cjs')] : []), ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      cwd,
    })
    let peak = ''
    let errors = ''
    child.stdio[3].on('data', data => {
      peak += data
    })
    child.stderr.on('data', data => {
      errors += data
    })
    child.on('error', fail)
    child.on('close', code => {
      // A linter that finds something ends with 1.
      if (code !== 0 && !(mayFail && code === 1))
        fail(new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors.slice(0, 500)}`))
      else done({ seconds: (performance.now() - start) / 1000, peak: Number(peak) / 1024 })
    })
  })
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]
}
