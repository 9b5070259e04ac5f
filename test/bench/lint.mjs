/** The part of `npm run bench` on lint: cost of the rules beside parsing, start-up, and other linters on the same files. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusFiles } from '../score/gold.mjs'
import { texts } from './texts.mjs'

const root = resolve(import.meta.dirname, '../..')
const command = join(root, 'bin/resolute.js')
const rivalsFolder = join(import.meta.dirname, 'node_modules')

/** All rules, references included, beside parsing: the same texts in one process, round by round. */
export async function lintCost({ goal, median }) {
  const { parse, lint, builtInCatalogue } = await import(join(root, 'dist/index.js'))
  const world = { catalogue: builtInCatalogue(), day: '2026-11-01' }
  const corpus = ['pp18', 'wrc'].flatMap(corpusFiles).map(({ text }) => text)
  const sources = {
    'an invented series of 1 MB': [texts.series(1e6)],
    ...(corpus.length > 0 && { 'the corpus': corpus }),
  }
  console.log('\nrules in process, median of 7 rounds')
  for (const [name, given] of Object.entries(sources)) {
    const ratios = []
    for (let round = 0; round < 7; round++) {
      let parsing = 0
      let judging = 0
      for (const text of given) {
        const start = performance.now()
        const reading = parse(text)
        const parsed = performance.now()
        lint(reading, text, world)
        parsing += parsed - start
        judging += performance.now() - parsed
      }
      ratios.push(judging / parsing)
    }
    goal(`all rules / parsing, ${name}`, median(ratios), 1, '')
  }
}

export async function lintStartUp({ goal, median, run, folder }) {
  const file = join(folder, 'small.md')
  writeFileSync(file, texts.series(7000))
  const rounds = 15
  const figures = { bare: [], own: [], ratios: [] }
  await run([command, 'lint', file], { mayFail: true })
  for (let round = 0; round < rounds; round++) {
    const bare = (await run(['-e', '0'])).seconds
    const own = (await run([command, 'lint', file], { mayFail: true })).seconds
    figures.bare.push(bare)
    figures.own.push(own)
    figures.ratios.push(own / bare)
  }
  console.log(`\nstart-up: resolute lint of a small invented text, ${rounds} interleaved rounds`)
  console.log(
    `  node -e 0 ${(1000 * median(figures.bare)).toFixed(0)} ms, resolute lint ${(1000 * median(figures.own)).toFixed(0)} ms`,
  )
  goal('resolute lint / node -e 0 (median of rounds)', median(figures.ratios), 2, '')
}

/** Whole processes over the same 1,000 files. Rivals check Markdown, not resolutions: the figure says what a user waits, no more. */
export async function linters({ run, folder, count = 1000 }) {
  const docs = await filesIn(folder, count, run)
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { terminology: true } }))
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify({ plugins: ['remark-preset-lint-recommended'] }))
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), '{}')
  linkModules(folder)
  const contenders = {
    'resolute lint': [command, 'lint', docs],
    'markdownlint-cli2 (all default rules)': [bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${docs}/*.md`],
    'textlint (textlint-rule-terminology)': [
      bin('textlint/bin/textlint.js'),
      '--config',
      join(folder, '.textlintrc.json'),
      `${docs}/*.md`,
    ],
    'remark-cli (preset-lint-recommended)': [
      bin('remark-cli/cli.js'),
      docs,
      '--quiet',
      '--no-stdout',
      '--rc-path',
      join(folder, '.remarkrc.json'),
    ],
  }
  console.log(`\nlinters as whole processes on ${count} generated files, best of 2`)
  let own = null
  for (const [name, args] of Object.entries(contenders)) {
    if (!existsSync(args[0])) {
      console.log(`  ${name.padEnd(42)} not installed (npm install --prefix test/bench)`)
      continue
    }
    const times = []
    for (let round = 0; round < 2; round++) times.push((await run(args, { mayFail: true, cwd: folder })).seconds)
    const best = Math.min(...times)
    own ??= best
    console.log(`  ${name.padEnd(42)} ${best.toFixed(2).padStart(7)} s  ${(best / own).toFixed(2).padStart(6)} x`)
  }
}

const bin = path => join(rivalsFolder, path)

/** Plugins are looked for beside the files that are checked. */
function linkModules(folder) {
  if (existsSync(rivalsFolder)) symlinkSync(rivalsFolder, join(folder, 'node_modules'), 'dir')
}

/** The generator of ../shared when present, else texts of our own. */
async function filesIn(folder, count, run) {
  const generator = join(root, '../shared/bench/gen-corpus.mjs')
  if (existsSync(generator)) {
    await run([generator, '--out', folder, '--count', String(count)])
    return join(folder, 'docs')
  }
  const docs = join(folder, 'docs')
  mkdirSync(docs, { recursive: true })
  for (let index = 0; index < count; index++) writeFileSync(join(docs, `${index}.md`), texts.series(15_000, index))
  return docs
}
