/** From the words of the command line to comparisons of texts. */
import type { ReadText } from '../../change/comparison.js'
import { readMarkup } from '../../change/markup/markup.js'
import type { ChangeReport } from '../../report/change/report.js'
import { optionOf } from '../command.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { compared, sideOf } from './compared.js'
import type { ExternalDiff } from './external.js'
import type { Wanted } from './wanted.js'

/** The first with each of the others. */
export async function comparedTexts(words: readonly string[], wanted: Wanted): Promise<ChangeReport[]> {
  const texts: ReadText[] = []
  for (const [index, word] of words.entries()) {
    const input = await readInput(word, optionOf(wanted.options, 'stdinFilename'))
    texts.push(sideOf({ ...input, name: wanted.names[index] || input.name }, wanted.options))
  }
  const [base, ...others] = texts as [ReadText, ...ReadText[]]
  return others.map(other => compared(base, other, wanted))
}

/** One text that holds tracked marks: all of them rejected with all of them accepted. */
export async function comparedMarks(word: string, wanted: Wanted): Promise<ChangeReport> {
  const { options, names } = wanted
  const input = await readInput(word, optionOf(options, 'stdinFilename'))
  const marked = readMarkup(input.text)
  if (marked === null)
    throw new Failure(`${input.name} holds no tracked marks`, 'name a second text to compare it with')
  const old = sideOf({ ...input, name: names[0] || `${input.name}, marks rejected`, text: marked.old }, options)
  const now = sideOf({ ...input, name: names[1] || `${input.name}, marks accepted`, text: marked.new }, options)
  return compared(old, now, wanted)
}

/** Both sides have their names in the repository: git's temporary files tell nobody anything. */
export async function comparedForGit(external: ExternalDiff, wanted: Wanted): Promise<ChangeReport> {
  const { path, newPath, oldFile, newFile } = external
  const side = async (file: string, name: string) => {
    const input = await readInput(file)
    return sideOf(file === '/dev/null' ? input : { ...input, name }, wanted.options)
  }
  return compared(await side(oldFile, path), await side(newFile, newPath), wanted)
}
