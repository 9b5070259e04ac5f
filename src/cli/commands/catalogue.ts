import { asOfOption, today } from '../as-of.js'
import { catalogueFor } from '../catalogue/files.js'
import { learnFrom } from '../catalogue/learn.js'
import { searchCatalogue } from '../catalogue/search.js'
import { showRecord } from '../catalogue/show.js'
import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { Failure } from '../failure.js'

const actions = ['search', 'show', 'learn'] as const

export const command: Command = {
  words: '<action> [words...]',
  options: [
    ['-f, --format <name>', 'text (default) or json, of search and show'],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    ['--source <key>', 'learn: one key for all files, under which the catalogue names them'],
    ['-o, --output-file <file>', 'learn: write to a file instead of standard output'],
    sharedOptions.revisions,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute catalogue search child online', 'texts with these words in their title'],
    ['resolute catalogue show "PP 130"', 'editions, status, titles, and who says so'],
    ['resolute catalogue show UNGA 70/125', 'also: Council 1305, ITU-R 7, CS, C5, "Tunis Agenda", PP-18'],
    ['resolute catalogue learn texts/*.txt -o new.yaml', 'what adopted texts add, as a file to review'],
    ['resolute refs --catalogue new.yaml text.md', 'and how to use it'],
  ],
  async run({ words: [given = '', ...words], options }) {
    const action = choose(given, actions, 'action of catalogue')
    if (words.length === 0) {
      const needs = { search: 'words of a title', show: 'the name of a text', learn: 'files to learn from' }
      throw new Failure(`catalogue ${action} needs ${needs[action]}`)
    }
    const format = choose(optionOf(options, 'format') ?? 'text', ['text', 'json'], 'format')
    const catalogue = await catalogueFor(options, action === 'learn' ? words[0] : undefined)
    if (action === 'learn') return learnFrom(words, catalogue, options)
    const asOf = asOfOption(optionOf(options, 'asOf'), catalogue) ?? today()
    const ink = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
    return (action === 'search' ? searchCatalogue : showRecord)(words, catalogue, asOf, format, ink)
  },
}
