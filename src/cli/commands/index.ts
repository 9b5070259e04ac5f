import { indexReporters } from '../../report/workspace/index/reporters.js'
import { catalogueFileOf } from '../../workspace/catalogue-of.js'
import { indexOf } from '../../workspace/index-of.js'
import { today } from '../as-of.js'
import { writeCatalogueFile } from '../catalogue/write-file.js'
import { choose } from '../choice.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { writeTo } from '../output.js'
import { readCollection } from '../workspace/read-collection.js'

const formats = [...indexReporters.map(({ id }) => id), 'yaml']

export const command: Command = {
  words: '[paths...]',
  options: [
    ['-f, --format <name>', `${formats.join(', ')} (default: markdown); yaml is a file of the catalogue`],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    sharedOptions.outputFile,
    sharedOptions.revisions,
    sharedOptions.noRepair,
  ],
  examples: [
    ['resolute index texts/', 'designations, titles, editions and status, as a table'],
    ['resolute index -f csv texts/ -o index.csv', 'for a spreadsheet'],
    ['resolute index -f yaml texts/ -o own.yaml', 'a file of the catalogue, for --catalogue'],
    ['resolute index --as-of PP-18 texts/', 'what was current when PP-18 closed'],
  ],
  async run({ words, options }) {
    const format = choose(optionOf(options, 'format') ?? 'markdown', formats, 'format')
    const { collection, catalogue, asOf, code } = await readCollection(words, options)
    const reporter = indexReporters.find(({ id }) => id === format)
    const written =
      reporter === undefined
        ? await writeCatalogueFile(catalogueFileOf(collection), 'index')
        : reporter.write(indexOf(collection, catalogue, (asOf ?? today()).day))
    writeTo(optionOf(options, 'outputFile') ?? '-', written)
    return code
  },
}
