import { type Catalogue, extendCatalogue } from '../../catalogue/catalogue.js'
import { type AsOf, ownMeeting } from '../../reference/as-of.js'
import { designationFile } from '../../reference/designations.js'
import { graphFormats } from '../../reference/graph/formats.js'
import { graphOf } from '../../reference/graph.js'
import { outcomes } from '../../reference/outcomes.js'
import type { Reference } from '../../reference/reference.js'
import { referencesOf } from '../../reference/references.js'
import type { Placed } from '../../report/place.js'
import type { CheckedFile } from '../../report/references/report.js'
import { reporters } from '../../report/references/reporters.js'
import { writeDay } from '../../report/words.js'
import type { Document, Reading } from '../../tree/nodes.js'
import { asOfOption, today } from '../as-of.js'
import { catalogueFor } from '../catalogue/files.js'
import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { Failure } from '../failure.js'
import { tell, writeTo } from '../output.js'
import { forEachInput, readingOf, tellWarnings } from '../reading.js'
import { exitCode, failLevel, failOnOption } from '../severity.js'

/** All files are read before any is judged: documents given together know each other. */
export const command: Command = {
  words: '<files...>',
  options: [
    ['-f, --format <name>', `${reporters.map(({ id }) => id).join(', ')} (default: text)`],
    ['--only <outcomes>', 'show these outcomes or severities alone: superseded,dangling or error'],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    ['--graph <format>', `who cites whom, as ${graphFormats.map(({ id }) => id).join(', ')}`],
    failOnOption,
    sharedOptions.outputFile,
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute refs text.md', 'what it cites, and what is wrong with it'],
    ['resolute refs --only superseded,dangling texts/*.md', 'these findings alone'],
    ['resolute refs --as-of today text.md', 'is it still true?'],
    ['resolute refs -f csv texts/*.md -o refs.csv', 'for a spreadsheet'],
    ['resolute refs --graph dot texts/*.md | dot -Tsvg', 'who cites whom, drawn'],
  ],
  async run({ words, options }) {
    const format = optionOf(options, 'format')
    const graph = optionOf(options, 'graph')
    if (format !== undefined && graph !== undefined) throw new Failure('--format and --graph exclude each other')
    const level = failLevel(optionOf(options, 'failOn'))
    const only = onlyOption(optionOf(options, 'only'))
    const reporter = byId(reporters, format ?? 'text', 'format')
    const graphFormat = graph === undefined ? null : byId(graphFormats, graph, 'format of a graph')
    const out = optionOf(options, 'outputFile') ?? '-'

    const builtIn = await catalogueFor(options, words[0])
    const asOf = asOfOption(optionOf(options, 'asOf'), builtIn)
    const texts: Text[] = []
    const failed = await forEachInput(words, options, input => {
      const reading = readingOf(input, options)
      tellWarnings(reading, input)
      texts.push({ reading, source: input.text, placeAt: input.placeAt })
      return 0
    })
    const catalogue = withDocuments(builtIn, texts)
    const checked = texts.map(text => check(text, catalogue, asOf, only))
    if (graphFormat !== null) {
      writeTo(out, graphFormat.write(graphOf(texts.map(({ reading }, index) => [reading, references(checked, index)]))))
    } else {
      const coloured = out === '-' && wantsColour(options.color as ColourFlag, process.stdout, process.env)
      const width = out === '-' && process.stdout.isTTY ? (process.stdout.columns ?? null) : null
      if (checked.length > 0) writeTo(out, reporter.write(checked, { ink: await paintFor(coloured), width, catalogue }))
    }
    const severities = checked.flatMap(file => file.references.map(({ severity }) => severity))
    return Math.max(failed, exitCode(severities, level))
  },
}

interface Text extends Placed {
  readonly reading: Reading
  readonly source: string
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string, what: string): Entry {
  const chosen = choose(
    id,
    entries.map(entry => entry.id),
    what,
  )
  return entries.find(entry => entry.id === chosen) as Entry
}

const severities = ['error', 'warning', 'info']

/** What to show: outcomes and severities; null for everything. */
function onlyOption(given: string | undefined): ReadonlySet<string> | null {
  if (given === undefined) return null
  const words = given.split(',').map(word => word.trim())
  return new Set(words.map(word => choose(word, [...outcomes, ...severities], 'outcome')))
}

function withDocuments(catalogue: Catalogue, texts: readonly Text[]): Catalogue {
  const documents = texts.flatMap(({ reading }) =>
    reading.documents.map((document): [Document, string] => [document, reading.file ?? '-']),
  )
  const file = designationFile(documents, catalogue)
  return file === null ? catalogue : extendCatalogue(catalogue, [file])
}

function check(
  { reading, source, placeAt }: Text,
  catalogue: Catalogue,
  asked: AsOf | null,
  only: ReadonlySet<string> | null,
): CheckedFile {
  const file = reading.file ?? '-'
  const documents = reading.documents.map(({ designation, genre }, index) => {
    const own = asked === null ? ownMeeting(reading.documents[index] as Document, catalogue) : null
    return {
      name: designation?.text ?? `${genre} without a number line`,
      asOf: asked ?? own ?? today(),
      basis: asked !== null ? ('asked' as const) : own !== null ? ('own' as const) : ('today' as const),
    }
  })
  for (const { name, basis, asOf } of documents) {
    if (basis === 'today')
      tell(`resolute: ${file}: ${name} is judged as of today, ${writeDay(asOf.day)}; --as-of takes another day`)
  }
  const all = referencesOf(reading, source, { catalogue, asOf: asked, otherwise: today() })
  const isWanted = ({ outcome, severity }: Reference) =>
    only === null || only.has(outcome) || (severity !== null && only.has(severity))
  return { file, source, placeAt, documents, references: all.filter(isWanted), all }
}

function references(checked: readonly CheckedFile[], index: number): readonly Reference[] {
  return checked[index]?.references ?? []
}
