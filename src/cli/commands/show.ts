import { nodeData } from '../../formats/json.js'
import { textOf } from '../../formats/text.js'
import type { Node, Reading } from '../../tree/nodes.js'
import { walk } from '../../tree/walk.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { tell, writeResult } from '../output.js'
import { readingOf } from '../reading.js'

/** Paths need not be unique: all places that have the name are shown, and standard error says so. */
export const command: Command = {
  words: '<file> <path...>',
  options: [
    ['-f, --format <name>', 'text (default) or json'],
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute show text.md "resolves 2"', 'a clause of the operative part'],
    ['resolute show text.md "considering b) i)"', 'a sub-item'],
    ['resolute show text.md recalling', 'a whole section'],
    ['resolute show text.md "annex 1 3)" -f json', 'with its positions'],
    ['resolute show text.md title', 'also: "number line", formula, "note 1"'],
  ],
  async run({ words: [file = '-', ...parts], options }) {
    const format = optionOf(options, 'format') ?? 'text'
    if (format !== 'text' && format !== 'json') {
      throw new Failure(
        `unknown format "${format}"`,
        didYouMean(nearest(format, ['text', 'json'])) ?? 'show gives text or json',
      )
    }
    const path = parts.join(' ').trim()
    const reading = readingOf(await readInput(file, options), options)
    const places = placesOf(reading)
    const found = named(places, path)
    if (found.length === 0) throw new Failure(`${reading.file} has no "${path}"`, suggestion(path, places))
    if (format === 'json') {
      const matches = found.map(({ document, path, node }) => ({ document, path, node: nodeData(node) }))
      writeResult(`${JSON.stringify({ schemaVersion: 1, file: reading.file, matches }, null, 2)}\n`)
      return 0
    }
    if (found.length > 1)
      tell(`resolute: ${found.length} places are called "${path}": ${found.map(whereabouts).join(', ')}`)
    writeResult(`${found.map(({ node }) => textOf(node)).join('\n\n')}\n`)
    return 0
  },
}

interface Place {
  /** Index in `documents`. */
  readonly document: number
  readonly path: string
  readonly node: Node
  /** Path of the nearest node around it that has one. */
  readonly within: string | null
}

const leaves: Readonly<Record<string, string>> = { numberLine: 'number line', title: 'title', formula: 'formula' }

/** Every node that has a name, in source order. */
function placesOf({ documents }: Reading): Place[] {
  const places: Place[] = []
  for (const [document, root] of documents.entries()) {
    walk(root, (node, ancestors) => {
      const path = pathOf(node)
      if (path === null) return
      let within: string | null = null
      for (let index = ancestors.length - 1; index >= 0 && within === null; index--)
        within = pathOf(ancestors[index] as Node)
      places.push({ document, path, node, within })
    })
  }
  return places
}

function pathOf(node: Node): string | null {
  return 'path' in node ? node.path : (leaves[node.type] ?? null)
}

/** Those with that name; case, spaces and brackets do not count. Unlettered clauses have their section's name and come with it. */
function named(places: readonly Place[], path: string): Place[] {
  const wanted = folded(path)
  return places.filter(
    place => folded(place.path) === wanted && (place.within === null || folded(place.within) !== wanted),
  )
}

function folded(path: string): string {
  return path
    .toLowerCase()
    .replace(/[()]+/g, ' ')
    .replace(/[\s*_]+/g, ' ')
    .trim()
}

/** Names that hold all the words asked for, in order ("resolves 2" for "resolves to invite the Director 2"), then those spelled alike. */
function suggestion(path: string, places: readonly Place[]): string {
  const all = [...new Set(places.map(place => place.path))]
  const words = folded(path).split(' ')
  const longer = all.filter(candidate => {
    const rest = folded(candidate).split(' ')
    return words.every(word => {
      const at = rest.indexOf(word)
      rest.splice(0, at + 1)
      return at >= 0
    })
  })
  const near = [...new Set([...longer, ...nearest(path, all, 5)])].slice(0, 5).map(candidate => `"${candidate}"`)
  if (near.length > 0) return didYouMean(near) as string
  return all.length === 0 ? 'it holds no document' : 'resolute parse -f outline shows what it has'
}

function whereabouts({ document, node }: Place): string {
  return `line ${node.position.start.line}${document === 0 ? '' : ` (document ${document + 1})`}`
}
