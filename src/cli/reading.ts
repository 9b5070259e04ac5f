/** From input to reading, over one file or many. */
import { parse } from '../read.js'
import { fileAndPlace, type Placed } from '../report/place.js'
import { type Diagnostic, diagnostic } from '../source/diagnostic.js'
import { indexLines, positionOf } from '../source/lines.js'
import type { Reading } from '../tree/nodes.js'
import { pathAt } from '../tree/path.js'
import type { Given } from './command.js'
import { Failure, sentence } from './failure.js'
import { type Input, readInput } from './input.js'
import { tell } from './output.js'
import { progressOn } from './progress.js'

/** Reads what was decoded; bytes that were no UTF-8 are one warning more. Styles of a Word file are evidence. */
export function readingOf(input: Input, options: Given): Reading {
  const styles = input.word?.document.styles
  const reading = parse(input.text, {
    file: input.name,
    repair: options.repair !== false,
    ...(styles === undefined ? {} : { styles }),
  })
  if (input.exact) return reading
  const found = invalidBytes(input.text, reading, input.isWestern)
  const before = reading.diagnostics.findIndex(({ position }) => position.start.offset > found.position.start.offset)
  reading.diagnostics.splice(before < 0 ? reading.diagnostics.length : before, 0, found)
  return reading
}

function invalidBytes(text: string, { documents }: Reading, isWestern: boolean): Diagnostic {
  const offset = text.indexOf('\ufffd')
  const places = text.match(/\ufffd+/g)?.length ?? 0
  const index = documents.findIndex(({ position: { start, end } }) => start.offset <= offset && offset < end.offset)
  const document = documents[index]
  return diagnostic({
    code: 'reading/invalid-utf-8',
    severity: 'warning',
    message: `Unexpected bytes that are not UTF-8 (${places === 1 ? 'one place' : `${places} places`}), read as U+FFFD${isWestern ? '; the text looks like Windows-1252, save it as UTF-8' : ''}`,
    position: positionOf(indexLines(text), offset, offset + 1),
    document: document === undefined ? null : index,
    path: document === undefined ? null : pathAt(document, offset),
  })
}

/**
 * Does `work` for each file in turn. A file that cannot be read is told on standard error and does not keep the others from their turn.
 * Resolves to the highest exit code.
 */
export async function forEachInput(
  files: readonly string[],
  options: Given,
  work: (input: Input, index: number) => number | Promise<number>,
): Promise<number> {
  const progress = progressOn(process.stderr, files.length)
  let code = 0
  for (const [index, file] of files.entries()) {
    progress.at(index, file)
    try {
      const input = await readInput(file, options)
      progress.clear()
      code = Math.max(code, await work(input, index))
    } catch (error) {
      progress.clear()
      if (!(error instanceof Failure)) throw error
      tell(`resolute: ${sentence(error)}`)
      code = 2
    }
  }
  progress.clear()
  return code
}

/** Warnings and errors on standard error, one a line: `file:line:column: code [severity] message`. `input`: what was read. */
export function tellWarnings({ file, diagnostics }: Reading, input: Placed): void {
  for (const { severity, code, message, position } of diagnostics)
    if (severity !== 'info') tell(`${fileAndPlace(file ?? '-', position, input)}: ${code} [${severity}] ${message}`)
}
