/** The figures of the project, each as counts: gold in its layouts, the seed, and all of the corpus. */
import { corpusFiles, goldFiles, seedText } from './gold.mjs'
import { layouts } from './layouts.mjs'
import { add, measure } from './measure.mjs'
import { seedFaults } from './seed.mjs'
import { goldOfReading } from './self.mjs'

/**
 * Reads every gold file of a set in one layout: the sum of all counts and each file's own measure, worst first.
 * A crash of the reader counts as a file without documents and is told in `failures`.
 */
export function layoutFigures(parse, set, layout, { only = '', golds = goldFiles(set) } = {}) {
  const sum = { headings: {}, labels: {}, leaves: {}, designation: {}, title: {} }
  const files = []
  for (const gold of golds) {
    if (!gold.name.includes(only)) continue
    const text = layouts[layout](gold)
    const found = measure(guarded(parse, text), gold)
    for (const key of Object.keys(sum)) add(sum[key], found[key])
    files.push({ name: gold.name, text, ...found })
  }
  files.sort((a, b) => b.failures.length - a.failures.length)
  return { ...sum, files }
}

/** The texts of a corpus that nobody marked, each with the reader's own reading as its gold (see self.mjs). */
export function selfGolds(parse, set) {
  const marked = new Set(goldFiles(set).map(gold => gold.name))
  return corpusFiles(set)
    .filter(({ name }) => !marked.has(name))
    .flatMap(({ name, text }) => {
      const [document] = guarded(parse, text).documents
      const gold = document && goldOfReading(name, set, document)
      return gold ? [gold] : []
    })
}

/** Faults of the seed's reading; null when the seed is not here. */
export function seedFigures(parse) {
  const text = seedText()
  return text === null ? null : seedFaults(guarded(parse, text), text)
}

/** What must hold for all texts of the corpus; lists name the files. */
export function corpusFigures(parse) {
  const figures = {
    files: 0,
    crashes: [],
    noDocument: [],
    wrongDesignation: [],
    pp18: { unplaced: { hit: 0, want: 0 }, unplacedFiles: [], preambularAfterOperative: [] },
    wrc: { unplaced: { hit: 0, want: 0 }, unplacedFiles: [], preambularAfterOperative: [] },
    diagnostics: {},
    characters: 0,
    seconds: 0,
  }
  for (const set of ['pp18', 'wrc']) {
    for (const { name, text } of corpusFiles(set)) {
      figures.files++
      const start = performance.now()
      const reading = guarded(parse, text)
      figures.seconds += (performance.now() - start) / 1000
      figures.characters += text.length
      if (reading.crash) figures.crashes.push(`${name}: ${reading.crash}`)
      if (reading.documents.length === 0) figures.noDocument.push(name)
      const wrong = designationFault(name, reading.documents[0])
      if (wrong) figures.wrongDesignation.push(`${name}: ${wrong}`)
      const count = unplacedIn(text, reading)
      add(figures[set].unplaced, count)
      if (count.hit > 0) figures[set].unplacedFiles.push(`${name} ${count.hit}/${count.want}`)
      if (goesBack(reading, set)) figures[set].preambularAfterOperative.push(name)
      for (const { code } of reading.diagnostics) figures.diagnostics[code] = (figures.diagnostics[code] ?? 0) + 1
    }
  }
  return figures
}

function guarded(parse, text) {
  try {
    return parse(text)
  } catch (error) {
    return { documents: [], outside: [], diagnostics: [], crash: error.stack.split('\n').slice(0, 2).join(' ') }
  }
}

/** A preambular section behind an operative one; in wrc only those without a `reading/foreign-text` diagnostic in their document. */
function goesBack(reading, set) {
  return reading.documents.some((document, index) => {
    const parts = document.children.filter(child => child.type === 'section').map(section => section.part)
    const operative = parts.indexOf('operative')
    if (operative < 0 || parts.lastIndexOf('preambular') < operative) return false
    const told = reading.diagnostics.some(
      ({ code, document: of }) => code === 'reading/foreign-text' && (of === index || of === null),
    )
    return set === 'pp18' || !told
  })
}

/** File names say what the number line must say: res-102-rev-dubai-2018, res-85-rev-wrc-23, res-111-orb-88. */
function designationFault(name, document) {
  const [, noun, number, revised, place, year] = /^(\w+)-(\d+)-(rev-)?([a-z]+)-(\d+)$/.exec(name)
  const got = document?.designation
  if (!got) return 'none'
  const genre = { res: 'resolution', dec: 'decision', rec: 'recommendation' }[noun]
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000)
  const checks = [
    ['genre', document.genre, genre],
    ['number', got.number, number],
    ['revised', got.revised, revised !== undefined],
    ['year', got.year, full],
    ['place', got.place?.toLowerCase() ?? null, year.length === 4 && place !== 'wrc' ? place : null],
  ]
  return checks
    .filter(([, value, wanted]) => value !== wanted)
    .map(([key, value, wanted]) => `${key} ${value} for ${wanted}`)
    .join(', ')
}

/**
 * Non-blank characters of a body that the reader did not place; bodies run from the number line to the first annex heading or
 * "PART n -", found in the text itself, so that a body which the reader missed altogether counts in full.
 */
function unplacedIn(text, reading) {
  const from = Math.max(0, text.search(/^(?:RESOLUTION|DECISION|RECOMMENDATION)\b/m))
  const behind = text
    .slice(from + 1)
    .search(/\bANNEX(?:ES)?\b(?:\s+\w+)?\s+TO\s+(?:RESOLUTION|DECISION)|^ANNEX\b|\bPART [IVX]+ [-–]/m)
  const to = behind < 0 ? text.length : from + 1 + behind
  let hit = 0
  const visit = node => {
    if (node.type === 'unplaced') {
      hit += solid(text.slice(Math.max(from, node.position.start.offset), Math.min(to, node.position.end.offset)))
    } else for (const child of node.children ?? []) visit(child)
  }
  for (const node of [...reading.documents, ...reading.outside]) visit(node)
  const want = solid(text.slice(from, to))
  return { hit: reading.documents.length === 0 ? want : hit, want }
}

const solid = text => text.replace(/\s/g, '').length
