import type { Catalogue } from '../../catalogue/catalogue.js'
import { type AsOf, ownMeeting } from '../../reference/as-of.js'
import { type Citation, type CiteReport, cite, mentionsOf } from '../../reference/cite.js'
import { readQuery } from '../../reference/query.js'
import type { Reference } from '../../reference/reference.js'
import { referencesOf } from '../../reference/references.js'
import { type Placed, placeWords } from '../../report/place.js'
import { writeAsOf } from '../../report/references/summary.js'
import { asOfOption, today } from '../as-of.js'
import { catalogueFor } from '../catalogue/files.js'
import { notInCatalogue } from '../catalogue/missing.js'
import { choose } from '../choice.js'
import { type ColourFlag, type Paint, paintFor, wantsColour } from '../colour.js'
import { type Command, type Given, optionOf, sharedOptions } from '../command.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { tell, writeResult } from '../output.js'
import { readingOf, tellWarnings } from '../reading.js'

/** Several candidates are listed, never chosen silently: then the exit code is 1. */
export const command: Command = {
  words: '<text...>',
  options: [
    ['-f, --format <name>', 'text (default) or json'],
    sharedOptions.asOf,
    ['--in <file>', 'for this text: its meeting is the day, and what it cites already is told'],
    sharedOptions.catalogue,
    sharedOptions.revisions,
  ],
  examples: [
    ['resolute cite "PP 130"', 'the edition in force today'],
    ['resolute cite "WTSA Resolution 50" --as-of PP-18', 'the edition in force when PP-18 closed'],
    ['resolute cite "PP 130" --in text.md', 'as that text should cite it'],
    ['resolute cite UNGA 70/125', 'also: ITU-R 7, WRC 646, Council 1305, Decision 5'],
  ],
  async run({ words, options }) {
    const format = choose(optionOf(options, 'format') ?? 'text', ['text', 'json'], 'format')
    const path = optionOf(options, 'in')
    const catalogue = await catalogueFor(options, path)
    const said = words.join(' ')
    const query = readQuery(said)
    if (query === null)
      throw new Failure(`"${said}" is no number of a text`, 'it takes "PP 130", "Decision 5" or "UNGA 70/125"')
    const asked = asOfOption(optionOf(options, 'asOf'), catalogue)
    const text = path === undefined ? null : await readText(path, catalogue, options)
    const asOf = asked ?? text?.asOf ?? today()
    const candidates = cite(query, catalogue, asOf)
    const [only] = candidates
    if (only === undefined) throw notInCatalogue(query, catalogue)
    const mentions = text === null ? null : candidates.flatMap(candidate => mentionsOf(candidate, text.references))
    const already = mentions?.map(mention => mentionPlace(mention, text ?? {})) ?? null
    const report: CiteReport = {
      schemaVersion: 1,
      query: said,
      asOf: { day: asOf.day, conference: asOf.conference },
      candidates,
      mentions: mentions?.map(({ path, position }) => ({ path, line: position.start.line })) ?? null,
      next: mentions === null || candidates.length > 1 ? null : nextMention(only, mentions.length),
    }
    if (format === 'json') writeResult(`${JSON.stringify(report, null, 2)}\n`)
    else {
      const paint = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
      const parts = candidates.map(candidate => citationLines(candidate, report, already, catalogue, paint).join('\n'))
      writeResult(`${parts.join('\n\n')}\n`)
    }
    if (candidates.length === 1) return 0
    tell(`resolute: "${said}" may be any of ${candidates.map(({ name }) => name).join(', ')}`)
    return 1
  },
}

interface CitingText extends Placed {
  readonly asOf: AsOf | null
  readonly references: readonly Reference[]
}

async function readText(path: string, catalogue: Catalogue, options: Given): Promise<CitingText> {
  const input = await readInput(path, options)
  const reading = readingOf(input, options)
  tellWarnings(reading, input)
  const [first] = reading.documents
  if (first === undefined) throw new Failure(`${path} holds no resolution`, null)
  const asOf = ownMeeting(first, catalogue)
  if (asOf === null) tell(`resolute: ${path}: its own meeting is not known; --as-of gives the day`)
  return {
    asOf,
    placeAt: input.placeAt,
    references: referencesOf(reading, input.text, { catalogue, asOf: null, otherwise: today() }),
  }
}

function nextMention({ here }: Citation, mentions: number): 'first' | 'later' | 'here' {
  if (here !== null) return 'here'
  return mentions === 0 ? 'first' : 'later'
}

const states = {
  'in-force': 'in force',
  abrogated: 'abrogated',
  'not-adopted': 'not yet adopted',
  unknown: 'the latest edition known',
} as const

/** `already`: where it is cited in the text that was given. */
function citationLines(
  citation: Citation,
  report: CiteReport,
  already: readonly string[] | null,
  catalogue: Catalogue,
  paint: Paint,
): string[] {
  const { name, title, titleEvidence, status, abrogatedBy, first, later, here, sources } = citation
  const { asOf, next } = report
  const by = status === 'abrogated' && abrogatedBy !== null ? ` by ${abrogatedBy}` : ''
  const state = status === null ? '' : `${states[status]}${by}, as of ${writeAsOf(asOf)}`
  const since = status !== 'abrogated' && abrogatedBy !== null ? `; ${abrogatedBy} abrogated it later` : ''
  const marked = (mention: string) => (mention === next ? ' (next)' : '')
  const rows: (readonly [string, string])[] = [
    ...(here === null ? [] : [[`of this meeting${marked('here')}`, paint.green(here)] as const]),
    [`first mention${marked('first')}`, here === null ? paint.green(first) : first],
    [`later mention${marked('later')}`, later],
    ...(already === null ? [] : [['cited already', already.length === 0 ? 'nowhere' : already.join('; ')] as const]),
    [
      'sources',
      sources.length === 0 ? 'none: background knowledge' : sources.map(key => whereOf(key, catalogue)).join(', '),
    ],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const doubt =
    title !== null && titleEvidence === 'none' ? paint.dim(' (the title is not sourced for this edition)') : ''
  return [
    paint.bold(`${name}${title === null ? '' : `: ${title}`}`) + doubt,
    ...(state === '' ? [] : [`${state}${since}`]),
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
  ]
}

function mentionPlace({ path, position }: Pick<Reference, 'path' | 'position'>, text: Placed): string {
  return `${path ?? 'outside of any clause'}, ${placeWords(position, text)}`
}

function whereOf(key: string, catalogue: Catalogue): string {
  const source = catalogue.data.sources[key]
  return source === undefined ? key : `${key} (${source.where})`
}
