import { graphFormats } from '../../reference/graph/formats.js'
import { graphOfTexts } from '../../reference/graph.js'
import { choose } from '../choice.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { writeTo } from '../output.js'
import { readCollection } from '../workspace/read-collection.js'

const formats = [...graphFormats.map(({ id }) => id), 'html']

export const command: Command = {
  words: '[paths...]',
  options: [
    ['-f, --format <name>', `${formats.join(', ')} (default: dot)`],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    sharedOptions.outputFile,
    sharedOptions.revisions,
    sharedOptions.noRepair,
  ],
  examples: [
    ['resolute graph -f html texts/ -o graph.html', 'a page to search: who cites whom, where, and with what outcome'],
    ['resolute graph texts/ | dot -Tsvg', 'drawn by Graphviz'],
    ['resolute graph -f json texts/', 'nodes and edges, for other programs'],
  ],
  async run({ words, options }) {
    const format = choose(optionOf(options, 'format') ?? 'dot', formats, 'format')
    const { collection, code } = await readCollection(words, options)
    const graph = graphOfTexts(collection.texts)
    const known = graphFormats.find(({ id }) => id === format)
    const written =
      known === undefined ? (await import('../../report/workspace/graph/html.js')).htmlOf(graph) : known.write(graph)
    writeTo(optionOf(options, 'outputFile') ?? '-', written)
    return code
  },
}
