import { extname } from 'node:path'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { refuseTerminal, writeTo } from '../output.js'
import { readingOf, tellWarnings } from '../reading.js'
import { type RenderTarget, targets } from '../render/targets.js'

export const command: Command = {
  words: '<file>',
  options: [
    ['-t, --to <format>', `${names()} (default: by the name of the output file)`],
    ['-o, --output-file <file>', 'write to a file instead of standard output'],
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute render text.md -t markdown', 'clean Markdown'],
    ['resolute render text.md -o text.txt', 'plain text, into a file'],
    ['resolute render text.md -t json', 'the tree'],
    ['resolute render text.md -o text.docx', "a Word file in ITU's styles"],
    ['resolute render draft.docx -t source', 'the text of a Word file in which positions count'],
    ['pdftotext text.pdf - | resolute render - -t markdown', 'from another program'],
  ],
  async run({ words: [file = '-'], options }) {
    const out = optionOf(options, 'outputFile') ?? '-'
    const format = chosen(optionOf(options, 'to'), out)
    if (format.id === 'docx') refuseTerminal(out)
    const input = await readInput(file, options)
    const reading = readingOf(input, options)
    writeTo(out, await format.write(reading, input))
    if (format.id !== 'json') tellWarnings(reading, input)
    return 0
  },
}

function names(): string {
  const ids = targets.map(({ id }) => id)
  return `${ids.slice(0, -1).join(', ')} or ${ids[ids.length - 1]}`
}

/** The format asked for by id or by extension ("md"), else the one of the output file. */
function chosen(asked: string | undefined, out: string): RenderTarget {
  if (asked !== undefined) {
    const found = targets.find(({ id, extensions }) => id === asked || extensions.includes(`.${asked}`))
    if (found !== undefined) return found
    const ids = targets.map(({ id }) => id)
    throw new Failure(`unknown format "${asked}"`, didYouMean(nearest(asked, ids)) ?? `render writes ${names()}`)
  }
  if (out === '-') throw new Failure('no format given', `add -t with ${names()}`)
  const found = targets.find(({ extensions }) => extensions.includes(extname(out).toLowerCase()))
  if (found === undefined) throw new Failure(`the name ${out} does not tell the format`, `add -t with ${names()}`)
  return found
}
