/** `diff -f docx`: the old text as a Word file in which the changes are tracked. */
import type { ChangeReport } from '../../report/change/report.js'
import { Failure } from '../failure.js'
import { type Input, isWord, readInput, type WordInput, wordInput } from '../input.js'
import { readingOf } from '../reading.js'
import { redlined } from '../word/writers.js'
import { compared, sideOf } from './compared.js'
import type { Wanted } from './wanted.js'

export interface RedlineFile {
  readonly report: ChangeReport
  readonly bytes: Uint8Array
}

/** Both sides are read from Word files, so that nothing differs but what was changed: a text is made one first. */
export async function redlineFile(words: readonly string[], wanted: Wanted): Promise<RedlineFile> {
  if (words.length !== 2)
    throw new Failure(`-f docx takes two texts, and ${words.length === 1 ? 'one was' : `${words.length} were`} given`)
  const sides: WordInput[] = []
  for (const [index, word] of words.entries()) {
    const input = await asWord(await readInput(word, wanted.options), wanted)
    sides.push({ ...input, name: wanted.names[index] || input.name })
  }
  const [old, now] = sides as [WordInput, WordInput]
  const report = compared(sideOf(old, wanted.options), sideOf(now, wanted.options), wanted)
  return { report, bytes: await redlined(old, now, report, { ...wanted.signature, nativeMoves: wanted.nativeMoves }) }
}

async function asWord(input: Input, { options }: Wanted): Promise<WordInput> {
  if (isWord(input)) return input
  const { madeOf } = await import('../word/written-word.js')
  return wordInput(input.name, null, madeOf(readingOf(input, options)), 'final')
}
