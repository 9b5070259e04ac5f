/** The part of `npm run bench` on diff: comparing parsed trees beside word differs of texts, and memory by size. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const sizes = { '6 KB': 6e3, '60 KB': 60e3, '1 MB': 1e6 }
/** Rounds by size; a rival that takes more than `patience` seconds for one is stopped where it can be, and not asked again. */
const rounds = { '6 KB': 41, '60 KB': 21, '1 MB': 5 }
const patience = 30

export async function diffCost({ goal, least, median, folder }) {
  const { parse, compare, revision } = await import(await bundled())
  const rivals = await rivalDiffers()
  for (const [size, characters] of Object.entries(sizes)) {
    const pair = revision(characters)
    console.log(
      `\ndiff of ${size} (${pair.old.length} and ${pair.new.length} characters), in process, median of at most ${rounds[size]} rounds`,
    )
    const times = { resolute: [] }
    const dead = new Set()
    let changes = 0
    for (let round = 0; round < rounds[size]; round++) {
      // Fresh trees in each round: what a comparison would remember of them is paid for.
      const [old, now] = [pair.old, pair.new].map(source => ({ reading: parse(source), source }))
      const start = performance.now()
      changes = compare(old, now).set.changes.length
      times.resolute.push(performance.now() - start)
      for (const [name, differ] of Object.entries(rivals)) {
        if (dead.has(name)) continue
        const begun = performance.now()
        differ(pair.old, pair.new)
        const took = performance.now() - begun
        times[name] = [...(times[name] ?? []), took]
        if (took > patience * 1000) dead.add(name)
      }
    }
    const files = ['old', 'new'].map(side => {
      const file = join(folder, `${side}-${characters}.txt`)
      writeFileSync(file, pair[side])
      return file
    })
    times['git diff --word-diff (process)'] = Array.from({ length: 5 }, () => gitWordDiff(files))
    const own = median(times.resolute)
    for (const [name, values] of Object.entries(times)) {
      const n = values.length
      const note = name === 'resolute' ? `${changes} changes` : `${(median(values) / own).toFixed(2)} x`
      console.log(
        `  ${name.padEnd(38)} ${median(values).toFixed(2).padStart(10)} ms  n=${String(n).padEnd(3)} ${note}${dead.has(name) ? ', stopped' : ''}`,
      )
    }
    const ratio = name => (times[name] === undefined ? null : median(times[name]) / own)
    const [patch, words] = [ratio('diff-match-patch + semantic'), ratio('jsdiff diffWords')]
    if (size === '60 KB' && patch !== null) least('diff-match-patch / resolute, 60 KB', patch, 8)
    if (size === '60 KB' && words !== null) least('jsdiff diffWords / resolute, 60 KB', words, 30)
    if (size === '1 MB' && patch !== null) goal('resolute / diff-match-patch, 1 MB', 1 / patch, 0.5, '')
  }
}

/** Peak memory of a process that reads and compares, by size. */
export async function diffMemory({ goal, run, folder }) {
  const bundle = await bundled()
  const { revision } = await import(bundle)
  const script = join(folder, 'compare.mjs')
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs'
import { parse, compare } from ${JSON.stringify(bundle)}
const [old, now] = process.argv.slice(2).map(file => readFileSync(file, 'utf8')).map(source => ({ reading: parse(source), source }))
if (old !== undefined) compare(old, now)
`,
  )
  console.log('\nmemory of reading and comparing two texts')
  const start = (await run([script], { preload: true })).peak
  const figures = {}
  for (const size of [1e6, 1e7]) {
    const pair = revision(size)
    const files = ['old', 'new'].map(side => {
      const file = join(folder, `memory-${side}.txt`)
      writeFileSync(file, pair[side])
      return file
    })
    figures[size] = (await run([script, ...files], { preload: true })).peak
    console.log(
      `  ${`${size / 1e6} MB`.padEnd(8)} ${figures[size].toFixed(0).padStart(5)} MB resident (${start.toFixed(0)} MB at start)`,
    )
  }
  goal('10 MB / 1 MB, memory beyond start', (figures[1e7] - start) / (figures[1e6] - start), 12, '')
}

function gitWordDiff(files) {
  const start = performance.now()
  // It ends with 1 where the files differ.
  spawnSync('git', ['diff', '--no-index', '--word-diff', ...files], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  })
  return performance.now() - start
}

async function rivalDiffers() {
  const rivals = {}
  const load = async (name, from, make) => {
    try {
      rivals[name] = make(await import(from))
    } catch (error) {
      console.log(`  ${name} is not installed (npm install --prefix test/bench): ${error.code}`)
    }
  }
  await load(
    'jsdiff diffWords',
    'diff',
    ({ diffWords }) =>
      (old, now) =>
        diffWords(old, now, { timeout: 1000 * patience }),
  )
  const patcher = deadline => module => {
    const Differ = module.default.diff_match_patch ?? module.default
    const differ = new Differ()
    differ.Diff_Timeout = deadline
    return (old, now) => {
      const edits = differ.diff_main(old, now)
      differ.diff_cleanupSemantic(edits)
      return edits
    }
  }
  // As it comes: after a second it gives up, and calls the rest replaced. Our goals are held against this one, the quicker.
  await load('diff-match-patch + semantic', 'diff-match-patch', patcher(1))
  await load('diff-match-patch, no deadline', 'diff-match-patch', patcher(0))
  return rivals
}

/** The differ and the generator of revisions, which are written in TypeScript, in one file beside the packages that they need. */
async function bundled() {
  const { build } = await import('esbuild')
  const cache = join(root, 'node_modules/.cache/resolute-score')
  mkdirSync(cache, { recursive: true })
  const outfile = join(cache, 'bench-revisions.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'revisions.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/score')) },
  })
  return pathToFileURL(outfile).href
}
