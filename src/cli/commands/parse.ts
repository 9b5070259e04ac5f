import type { Format } from '../../formats/format.js'
import { json } from '../../formats/json.js'
import { outline } from '../../formats/outline.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { forEachInput, readingOf, tellWarnings } from '../reading.js'

/** Several files give one JSON document (or outline) after the other, in the order of the files. */
export const command: Command = {
  words: '<files...>',
  options: [
    ['-f, --format <name>', 'outline (default on a terminal) or json'],
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute parse text.md', 'the outline, to be read by eye'],
    ['resolute parse text.md -f json', 'tree, positions and diagnostics'],
    ['resolute parse --no-repair text.md', 'as the text stands, nothing joined or left out'],
    ['resolute parse - --stdin-filename new.md', 'from standard input, under a name'],
  ],
  run({ words, options }) {
    const format = formatNamed(optionOf(options, 'format') ?? (process.stdout.isTTY ? 'outline' : 'json'))
    return forEachInput(words, options, input => {
      const reading = readingOf(input, options)
      for (const piece of format.pieces?.(reading) ?? [format.write(reading)]) writeResult(piece)
      // JSON holds them already.
      if (format !== json) tellWarnings(reading, input)
      return 0
    })
  },
}

function formatNamed(name: string): Format {
  if (name === 'json') return json
  if (name === 'outline') return outline
  const near = nearest(name, ['outline', 'json'])
  throw new Failure(
    `unknown format "${name}"`,
    didYouMean(near) ?? 'parse gives outline or json (render writes the others)',
  )
}
