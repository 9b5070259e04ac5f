import type { Conflict } from '../../change/merge/conflict.js'
import { mergeTexts } from '../../change/merge/merge.js'
import { visible } from '../../report/lint/visible.js'
import { count } from '../../report/words.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { exactInput } from '../exact-input.js'
import { Failure } from '../failure.js'
import { readInput } from '../input.js'
import { tell, writeTo } from '../output.js'
import { readingOf } from '../reading.js'

/** With conflicts the text is written all the same, with both versions between markers: git and editors know what to do with it. */
export const command: Command = {
  words: '<base> <ours> <theirs>',
  options: [
    ['--names <names>', 'what to call ours, the base and theirs behind conflict markers, with commas between'],
    ['--marker-size <number>', 'length of the conflict markers (default: 7)'],
    sharedOptions.outputFile,
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute merge base.md ours.md theirs.md', 'both revisions in one text; exit code 1 with conflicts'],
    ['resolute merge base.md ours.md theirs.md -o merged.md', 'into a file'],
    ['resolute merge --names CEPT,2022,RCC base.md cept.md rcc.md', 'who says what, in conflicts'],
    ['resolute merge %O %A %B -o %A --marker-size %L', 'as the merge driver of git: docs/git.md'],
  ],
  async run({ words, options }) {
    const names = namesOf(optionOf(options, 'names'))
    const markerSize = sizeOf(optionOf(options, 'markerSize'))
    const texts = []
    for (const word of words.slice(0, 3)) {
      const input = exactInput(await readInput(word, options))
      texts.push({ reading: readingOf(input, options), source: input.text })
    }
    const [base, ours, theirs] = texts as [(typeof texts)[0], (typeof texts)[0], (typeof texts)[0]]
    const { text, conflicts, remarks } = mergeTexts(base, ours, theirs, { names, markerSize })
    const out = optionOf(options, 'outputFile') ?? '-'
    writeTo(out, text)
    for (const { path, message } of remarks) tell(`resolute: ${path === null ? '' : `${path}: `}${message}`)
    for (const conflict of conflicts) tellConflict(out === '-' ? 'merged text' : out, conflict)
    if (conflicts.length > 0) tell(`resolute: ${count(conflicts.length, 'conflict')} to be decided between the markers`)
    return conflicts.length > 0 ? 1 : 0
  },
}

const sides = ['ours', 'base', 'theirs'] as const

/** In the order in which the markers show them. */
function namesOf(given: string | undefined): { ours?: string; base?: string; theirs?: string } {
  const names = given?.split(',').map(name => name.trim()) ?? []
  if (names.length > sides.length) throw new Failure(`--names has ${names.length} names for three texts`)
  return Object.fromEntries(sides.map((side, index) => [side, names[index] ?? '']).filter(([, name]) => name !== ''))
}

function sizeOf(given: string | undefined): number {
  const size = given === undefined ? 7 : Number(given)
  if (!Number.isSafeInteger(size) || size < 1 || size > 100)
    throw new Failure(`--marker-size ${given} is no length`, 'it takes a number from 1 to 100')
  return size
}

function tellConflict(file: string, { position, message, ours, theirs }: Conflict): void {
  tell(`resolute: ${file}, line ${position.start.line}: ${message}`)
  tell(`  ours    ${shown(ours)}`)
  tell(`  theirs  ${shown(theirs)}`)
}

function shown(text: string): string {
  return text === '' ? '(nothing)' : visible(text.replace(/\s+/g, ' '))
}
