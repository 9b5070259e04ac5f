import { extname } from 'node:path'
import { markdown } from '../../formats/markdown.js'
import { writeOutline } from '../../formats/outline.js'
import { parse } from '../../read.js'
import type { Reading } from '../../tree/nodes.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, type Given, optionOf, sharedOptions } from '../command.js'
import { Failure } from '../failure.js'
import { type Input, isWord } from '../input.js'
import { tell, writeResult, writeTo } from '../output.js'
import { forEachInput, readingOf, tellWarnings } from '../reading.js'
import { unifiedDiff } from '../unified-diff.js'

/** A file without a document is left alone; the run fails when there was no other. */
export const command: Command = {
  words: '<files...>',
  options: [
    ['--check', 'write nothing; list the files that would change, exit code 1 if there are any'],
    ['--diff', 'write nothing; print what would change'],
    ['-o, --output-file <file>', 'write there instead (one file; the only way for .txt)'],
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute fmt text.md', 'rewrite it in place, if anything changes'],
    ['resolute fmt --check texts/*.md', 'is everything in canonical layout?'],
    ['resolute fmt --diff text.md', 'what would change?'],
    ['resolute fmt text.txt -o text.md', 'plain text becomes Markdown'],
    ['resolute fmt - < text.md', 'from standard input to standard output'],
  ],
  async run({ words, options }) {
    const out = optionOf(options, 'outputFile')
    if (out !== undefined && words.length > 1)
      throw new Failure('-o takes the text of one file', `${words.length} were given`)
    const paint = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
    let empty = 0
    let done = 0
    const code = await forEachInput(words, options, input => {
      if (isWord(input))
        throw new Failure(
          `${input.name} is a Word file, and fmt writes Markdown`,
          'resolute render -t markdown makes Markdown of it',
        )
      const reading = readingOf(input, options)
      tellWarnings(reading, input)
      if (reading.documents.length === 0) {
        tell(`resolute: ${input.name} holds no document and was left as it is`)
        if (input.text.replace('\ufeff', '').trim() !== '') empty++
        return 0
      }
      const formatted = formattedText(input, reading, options)
      done++
      const changed = formatted !== input.text
      if (options.check === true && changed)
        (options.diff === true ? tell : (line: string) => writeResult(`${line}\n`))(input.name)
      if (options.diff === true && changed) writeResult(unifiedDiff(input.name, input.text, formatted, paint))
      if (options.check === true) return changed ? 1 : 0
      if (options.diff === true) return 0
      if (out !== undefined) writeTo(out, formatted)
      else if (input.path === null) writeResult(formatted)
      else if (changed) writeTo(input.path, formatted)
      return 0
    })
    return done === 0 && empty > 0 ? 2 : code
  },
}

/** The text in canonical layout; a failure where writing it could lose anything. */
function formattedText(input: Input, reading: Reading, options: Given): string {
  const inPlace = input.path !== null && options.outputFile === undefined
  if (inPlace && options.diff !== true && extname(input.name).toLowerCase() === '.txt') {
    throw new Failure(`${input.name} is plain text, and fmt writes Markdown`, 'say where to with -o')
  }
  if (!input.exact)
    throw new Failure(`${input.name} is not UTF-8 throughout and was left as it is`, 'save it as UTF-8 first')
  const formatted = markdown.write(reading)
  // Layout is all that may change. Should the text read otherwise afterwards, it is we who are wrong: better not to touch it.
  if (spoken(parse(formatted)) !== spoken(reading)) {
    throw new Failure(
      `${input.name} would read otherwise afterwards and was left as it is`,
      'please report this text as a fault of resolute',
    )
  }
  return formatted
}

function spoken(reading: Reading): string {
  return writeOutline(reading, { width: null })
}
