/** From the words of the command line to comparisons of texts. */
import type { ReadText } from '../../change/comparison.js'
import { readMarkup } from '../../change/markup/markup.js'
import type { ChangeReport } from '../../report/change/report.js'
import { Failure } from '../failure.js'
import { isWord, readInput, type WordInput, wordInput } from '../input.js'
import { compared, sideOf } from './compared.js'
import type { ExternalDiff } from './external.js'
import type { Wanted } from './wanted.js'

/** The first with each of the others. */
export async function comparedTexts(words: readonly string[], wanted: Wanted): Promise<ChangeReport[]> {
  const texts: ReadText[] = []
  for (const [index, word] of words.entries()) {
    const input = await readInput(word, wanted.options)
    texts.push(sideOf({ ...input, name: wanted.names[index] || input.name }, wanted.options))
  }
  const [base, ...others] = texts as [ReadText, ...ReadText[]]
  return others.map(other => compared(base, other, wanted))
}

/** One text that holds tracked marks, or Word file with tracked changes: all of them rejected with all of them accepted. */
export async function comparedMarks(word: string, wanted: Wanted): Promise<ChangeReport> {
  const { options, names } = wanted
  const input = await readInput(word, { ...options, revisions: 'final' })
  if (isWord(input)) return comparedViews(input, wanted)
  const marked = readMarkup(input.text)
  if (marked === null)
    throw new Failure(`${input.name} holds no tracked marks`, 'name a second text to compare it with')
  const old = sideOf({ ...input, name: names[0] || `${input.name}, marks rejected`, text: marked.old }, options)
  const now = sideOf({ ...input, name: names[1] || `${input.name}, marks accepted`, text: marked.new }, options)
  return compared(old, now, wanted)
}

async function comparedViews(final: WordInput, wanted: Wanted): Promise<ChangeReport> {
  const { options, names } = wanted
  const { name, path, word } = final
  if (options.revisions !== undefined)
    throw new Failure('--revisions chooses one of two texts, and both are compared', 'leave it out')
  if (!word.document.isTracked)
    throw new Failure(`${name} holds no tracked changes`, 'name a second text to compare it with')
  const original = await wordInput(name, path, word.bytes, 'original')
  const old = sideOf({ ...original, name: names[0] || `${name}, changes rejected` }, options)
  const now = sideOf({ ...final, name: names[1] || `${name}, changes accepted` }, options)
  return compared(old, now, wanted)
}

/** Both sides have their names in the repository: git's temporary files tell nobody anything. */
export async function comparedForGit(external: ExternalDiff, wanted: Wanted): Promise<ChangeReport> {
  const { path, newPath, oldFile, newFile } = external
  const side = async (file: string, name: string) => {
    const input = await readInput(file, wanted.options)
    return sideOf(file === '/dev/null' ? input : { ...input, name }, wanted.options)
  }
  return compared(await side(oldFile, path), await side(newFile, newPath), wanted)
}
