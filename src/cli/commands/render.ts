import { extname } from 'node:path'
import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/formats.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { writeTo } from '../output.js'
import { readingOf, tellWarnings } from '../reading.js'

export const command: Command = {
  words: '<file>',
  options: [
    ['-t, --to <format>', `${names()} (default: by the name of the output file)`],
    ['-o, --output-file <file>', 'write to a file instead of standard output'],
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute render text.md -t markdown', 'clean Markdown'],
    ['resolute render text.md -o text.txt', 'plain text, into a file'],
    ['resolute render text.md -t json', 'the tree'],
    ['pdftotext text.pdf - | resolute render - -t markdown', 'from another program'],
  ],
  async run({ words: [file = '-'], options }) {
    const out = optionOf(options, 'outputFile') ?? '-'
    const format = chosen(optionOf(options, 'to'), out)
    const reading = readingOf(await readInput(file, optionOf(options, 'stdinFilename')), options)
    writeTo(out, format.write(reading))
    if (format.id !== 'json') tellWarnings(reading)
    return 0
  },
}

function names(): string {
  return `${formats
    .slice(0, -1)
    .map(({ id }) => id)
    .join(', ')} or ${formats[formats.length - 1]?.id}`
}

/** The format asked for by id or by extension ("md"), else the one of the output file. */
function chosen(asked: string | undefined, out: string): Format {
  if (asked !== undefined) {
    const found = formats.find(({ id, extensions }) => id === asked || extensions.includes(`.${asked}`))
    if (found !== undefined) return found
    const ids = formats.map(({ id }) => id)
    throw new Failure(`unknown format "${asked}"`, didYouMean(nearest(asked, ids)) ?? `render writes ${names()}`)
  }
  if (out === '-') throw new Failure('no format given', `add -t with ${names()}`)
  const found = formats.find(({ extensions }) => extensions.includes(extname(out).toLowerCase()))
  if (found === undefined) throw new Failure(`the name ${out} does not tell the format`, `add -t with ${names()}`)
  return found
}
