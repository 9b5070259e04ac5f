/**
 * `npm run score`: how well the reader reads the gold in all its layouts, the seed, and the corpus.
 *   --layout NAME   only these layouts (comma-separated; a name ending in * matches by its start)
 *   --file NAME     only files whose name contains NAME; no corpus
 *   --show          what was expected and what was read, for each failure
 *   --print         the text of the layout itself (with --layout and --file)
 *   --self          texts that nobody marked: the reader's own reading as extracted is the gold for every layout
 *   --dist          measure dist/index.js instead of src
 *   --no-corpus     gold and seed only
 */

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { attestedFigures, attestedRecords } from './attested.mjs'
import { citationFigures } from './citations.mjs'
import { corpusFigures, layoutFigures, seedFigures, selfGolds } from './figures.mjs'
import { shared } from './gold.mjs'
import { layouts, required } from './layouts.mjs'
import { loadLibrary } from './library.mjs'
import { f1 } from './measure.mjs'
import { referenceCost } from './speed.mjs'

const { values } = parseArgs({
  options: {
    layout: { type: 'string' },
    file: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    src: { type: 'boolean', default: true },
    self: { type: 'boolean', default: false },
    dist: { type: 'boolean', default: false },
    'no-corpus': { type: 'boolean', default: false },
  },
})

if (!existsSync(shared)) {
  console.log('No ../shared beside this clone: there is no gold to measure against.')
  process.exit(0)
}

const { parse, referencesOf, builtInCatalogue } = await loadLibrary(values.dist ? 'dist' : 'src').catch(error => {
  console.error(`The library does not ${values.dist ? 'load; run npm run build' : 'build from src'}:\n${error.message}`)
  process.exit(2)
})
const names = values.layout === undefined ? Object.keys(layouts) : values.layout.split(',').flatMap(matching)
const worst = new Map()
const golds = values.self ? { pp18: selfGolds(parse, 'pp18'), wrc: selfGolds(parse, 'wrc') } : {}
const of = set => (values.self ? { only: values.file, golds: golds[set] } : { only: values.file })

const columns = [
  ['layout', 20],
  ['pp18 headings', 20],
  ['labels', 24],
  ['text under clause', 18],
  ['no. title', 14],
  ['wrc headings', 20],
  ['labels', 24],
  ...(values.self ? [['text under clause', 18]] : []),
  ['no. title', 14],
]
const row = cells =>
  cells
    .map((cell, index) => cell.padEnd(columns[index][1]))
    .join(' ')
    .trimEnd()

console.log(row(columns.map(([head]) => head)))
for (const name of names) {
  if (name === 'tabs' && values.layout === undefined) console.log('beyond the list of the issue:')
  const pp18 = layoutFigures(parse, 'pp18', name, of('pp18'))
  const wrc = layoutFigures(parse, 'wrc', name, of('wrc'))
  if (values.print) for (const file of [...pp18.files, ...wrc.files]) console.log(file.text)
  console.log(
    row([
      name,
      asF1(pp18.headings),
      asF1(pp18.labels),
      asShare(pp18.leaves),
      `${asCount(pp18.designation)} ${asCount(pp18.title)}`,
      asF1(wrc.headings),
      asF1(wrc.labels),
      ...(values.self ? [asShare(wrc.leaves)] : []),
      `${asCount(wrc.designation)} ${asCount(wrc.title)}`,
    ]),
  )
  for (const file of [...pp18.files, ...wrc.files]) {
    worst.set(file.name, (worst.get(file.name) ?? 0) + file.failures.length)
    if (!values.show || file.failures.length === 0) continue
    console.log(`  ${file.name}`)
    for (const { what, expected, got } of file.failures)
      console.log(`    ${what}\n      want ${short(expected)}\n      got  ${short(got)}`)
  }
}

const bad = [...worst].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1])
console.log(
  `\nworst files (failures over ${names.length} layouts): ${
    bad
      .slice(0, 8)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none'
  }`,
)

if (values.file === '' && !values.self) {
  const faults = seedFigures(parse)
  console.log(`\nseed: ${faults.length === 0 ? 'exact' : `${faults.length} faults\n  ${faults.join('\n  ')}`}`)
  if (!values['no-corpus']) printCorpus(corpusFigures(parse))
}
if (!values.self && values.layout === undefined) await printCitations()

async function printCitations() {
  const world = { catalogue: builtInCatalogue(), asOf: null }
  const of = text => referencesOf(parse(text), text, world)
  console.log('\ncitations (kind, body, number, edition, clause)')
  for (const set of ['pp18', 'wrc']) {
    const { hit, want, got, files } = citationFigures(of, set, { only: values.file })
    console.log(`  ${set.padEnd(5)} precision ${hit}/${got}  recall ${hit}/${want}`)
    for (const { name, misses, extras } of files) {
      for (const miss of misses) console.log(`    ${name}: missed ${miss}`)
      for (const extra of extras) console.log(`    ${name}: extra ${extra}`)
    }
  }
  if (values.file !== '') return
  const { parse: parseYaml } = await import('yaml')
  const { hit, want, missed, absent } = attestedFigures(of, attestedRecords(parseYaml))
  console.log(`  attested citations of PP-18 that stand in the corpus: ${hit}/${want} found`)
  list('  missed', missed)
  list('  in texts of PP-18 that are not here', absent)
  const cost = referenceCost(parse, (reading, text) => referencesOf(reading, text, world))
  if (cost !== null) console.log(`  recognition and linking / parsing: ${cost.toFixed(2)} (goal: at most 0.25)`)
}

function printCorpus(figures) {
  console.log(
    `\ncorpus: ${figures.files} files, ${(figures.characters / 1e6).toFixed(1)} MB read at ${(figures.characters / 1e6 / figures.seconds).toFixed(1)} MB/s`,
  )
  list('crashes', figures.crashes)
  list('without a document', figures.noDocument)
  list('designation unlike the file name', figures.wrongDesignation)
  for (const set of ['pp18', 'wrc']) {
    const { unplaced, unplacedFiles, preambularAfterOperative } = figures[set]
    list(
      `${set} unplaced characters ${((100 * unplaced.hit) / unplaced.want).toFixed(3)}% (${unplaced.hit}/${unplaced.want})`,
      unplacedFiles,
    )
    list(
      `${set} preambular after operative${set === 'wrc' ? ' without reading/foreign-text' : ''}`,
      preambularAfterOperative,
    )
  }
  const codes = Object.entries(figures.diagnostics).sort((a, b) => b[1] - a[1])
  console.log(`  diagnostics: ${codes.map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`)
}

function list(what, entries) {
  const shown = values.show ? entries : entries.slice(0, 6)
  const more = entries.length > shown.length ? ` ... (--show lists all)` : ''
  console.log(`  ${what}: ${entries.length}${entries.length > 0 ? `  ${shown.join(', ')}${more}` : ''}`)
}

function matching(pattern) {
  const found = Object.keys(layouts).filter(name =>
    pattern.endsWith('*')
      ? name.startsWith(pattern.slice(0, -1))
      : pattern === 'required'
        ? required.includes(name)
        : name === pattern,
  )
  if (found.length > 0) return found
  console.error(`No layout "${pattern}"; there are: ${Object.keys(layouts).join(', ')}`)
  process.exit(2)
}

function asF1(count) {
  if (!count.want) return '-'
  const extra = count.got - count.hit
  return `${f1(count).toFixed(4)} ${count.hit}/${count.want}${extra > 0 ? ` +${extra}` : ''}`
}

function asShare(count) {
  return count.want ? `${(count.hit / count.want).toFixed(4)} ${count.hit}/${count.want}` : '-'
}

function asCount(count) {
  return count.want ? `${count.hit}/${count.want}` : '-'
}

function short(value) {
  const text = value === null || value === undefined ? '(nothing)' : String(value)
  return text.length > 150 ? `${text.slice(0, 100)} ... ${text.slice(-45)}` : text
}
