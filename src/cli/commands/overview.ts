import { existsSync } from 'node:fs'
import { type Placed, placeWords } from '../../report/place.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Position } from '../../source/position.js'
import type { Annex, Document, Node, Reading, Section } from '../../tree/nodes.js'
import { walk } from '../../tree/walk.js'
import { type ColourFlag, type Paint, paintFor, wantsColour } from '../colour.js'
import { type Command, sharedOptions } from '../command.js'
import { nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { forEachInput, readingOf } from '../reading.js'

export const command: Command = {
  words: '<files...>',
  options: [sharedOptions.revisions, sharedOptions.noRepair, sharedOptions.stdinFilename],
  examples: [
    ['resolute text.md', 'designation, title, outline with counts, repairs, warnings'],
    ['resolute texts/*.md', 'one after the other'],
    ['pdftotext text.pdf - | resolute -', 'from another program'],
  ],
  async run({ words, options }) {
    refuseCommands(words)
    const paint = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
    return forEachInput(words, options, (input, index) => {
      writeResult(`${index === 0 ? '' : '\n'}${overviewOf(readingOf(input, options), input, paint)}`)
      return 0
    })
  },
}

const others = ['parse', 'show', 'render', 'fmt', 'lint', 'refs', 'cite', 'catalogue', 'help']

/** A mistyped command arrives here as the name of a file. */
function refuseCommands([first]: readonly string[]): void {
  if (first === undefined || !/^[a-z]+$/.test(first) || existsSync(first)) return
  const [near] = nearest(first, others)
  throw new Failure(
    `${first} is neither a file nor a command`,
    near === undefined ? `commands are ${others.join(', ')}` : `did you mean ${near}?`,
  )
}

/** What a drafter wants to know first about a text: what it is, its parts, what was done to it, what to look at. */
function overviewOf(reading: Reading, input: Placed, paint: Paint): string {
  const lines = [paint.dim(reading.file ?? '-')]
  for (const document of reading.documents) lines.push('', ...documentLines(document, paint))
  if (reading.documents.length === 0) lines.push('', 'no resolution')
  const outside = reading.outside.length
  if (outside > 0) lines.push('', `${count(outside, 'stretch', 'stretches')} of text outside of any document`)
  const of = (kind: (diagnostic: Diagnostic) => boolean) => reading.diagnostics.filter(kind)
  lines.push(
    ...grouped(
      'repaired',
      of(({ severity, repair }) => severity === 'info' && repair !== null),
      input,
      paint,
    ),
    ...grouped(
      'read with care',
      of(({ severity, repair }) => severity === 'info' && repair === null),
      input,
      paint,
    ),
    ...warningLines(
      of(({ severity }) => severity !== 'info'),
      input,
      paint,
    ),
  )
  return `${lines.join('\n')}\n`
}

function documentLines(document: Document, paint: Paint): string[] {
  const { designation, genre, title } = document
  const lines = [paint.bold(designation?.text ?? `${genre} without a number line`)]
  if (title !== null) lines.push(title)
  const rows = document.children.flatMap(child =>
    child.type === 'section' || child.type === 'annex' ? rowsOf(child, 2) : [],
  )
  const width = Math.min(widest, Math.max(0, ...rows.map(({ name }) => name.length)))
  if (rows.length > 0)
    lines.push('', ...rows.map(({ name, counts }) => `${name.padEnd(width)}  ${paint.dim(counts)}`.trimEnd()))
  if (document.notes.length > 0) lines.push('', count(document.notes.length, 'note'))
  return lines
}

const widest = 64

interface Row {
  readonly name: string
  readonly counts: string
}

/** Preambular headings stand one step further in than operative ones, so that the two parts can be told apart at a glance. */
function rowsOf(node: Section | Annex, indent: number): Row[] {
  if (node.type === 'section') {
    const margin = ' '.repeat(indent + (node.part === 'preambular' ? 2 : 0))
    return [{ name: `${margin}${node.heading}`, counts: clauseCounts(node) }]
  }
  const name = [node.path, node.title].filter(part => part !== null).join('  ')
  const sections = node.children.flatMap(child => (child.type === 'section' ? rowsOf(child, indent + 2) : []))
  return [{ name: `${' '.repeat(indent)}${name}`, counts: sections.length > 0 ? '' : clauseCounts(node) }, ...sections]
}

function clauseCounts(parent: Section | Annex): string {
  const clauses = parent.children.filter(child => child.type === 'clause')
  let all = 0
  for (const clause of clauses) {
    walk(clause, (node: Node) => {
      if (node.type === 'clause') all++
    })
  }
  const items = all - clauses.length
  const below = items === 0 ? '' : `, ${count(items, 'sub-item')}`
  return clauses.length === 0 ? '' : `${count(clauses.length, 'clause')}${below}`
}

/** Diagnostics of one code together, with the lines where they are. */
function grouped(title: string, diagnostics: readonly Diagnostic[], input: Placed, paint: Paint): string[] {
  if (diagnostics.length === 0) return []
  const byMessage = new Map<string, Position[]>()
  for (const { message, position } of diagnostics) {
    const places = byMessage.get(message) ?? []
    places.push(position)
    byMessage.set(message, places)
  }
  return [
    '',
    paint.bold(title),
    ...[...byMessage].map(([message, places]) => `  ${message}  ${paint.dim(placeList(places, input))}`),
  ]
}

const shownPlaces = 8

function placeList(places: readonly Position[], input: Placed): string {
  const names = [...new Set(places.map(place => placeWords(place, input).replace(/^line /, '')))]
  const more = names.length > shownPlaces ? ` and ${names.length - shownPlaces} more` : ''
  const times = places.length > 1 ? `${places.length} times, ` : ''
  const noun = input.placeAt !== undefined ? '' : names.length === 1 ? 'line ' : 'lines '
  return `(${times}${noun}${names.slice(0, shownPlaces).join(', ')}${more})`
}

function warningLines(diagnostics: readonly Diagnostic[], input: Placed, paint: Paint): string[] {
  if (diagnostics.length === 0) return []
  const lines = diagnostics.map(({ message, path, position }) => {
    const place = `${placeWords(position, input)}${path === null ? '' : `, ${path}`}`
    return `  ${message}  ${paint.dim(`(${place})`)}`
  })
  return ['', paint.yellow(paint.bold(count(diagnostics.length, 'warning'))), ...lines]
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
