import { apply } from '../../change/apply.js'
import type { ChangeSet } from '../../change/change.js'
import { digestOf } from '../../change/digest.js'
import { invert } from '../../change/invert.js'
import { readChanges } from '../../change/read-changes.js'
import type { Refusal } from '../../change/rebase.js'
import { parse } from '../../read.js'
import { count } from '../../report/words.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { exactInput } from '../exact-input.js'
import { Failure } from '../failure.js'
import { isWord, readInput } from '../input.js'
import { isWordName, tell, writeTo } from '../output.js'
import { signatureOf, signatureOptions } from '../word/signature.js'
import { annotated } from '../word/writers.js'

/** All changes are made, or none: what is refused is told with its reason, and nothing is written. */
export const command: Command = {
  words: '<base> <changes>',
  options: [
    ['--reverse', 'undo them: the base is the new text, the result the old one'],
    ['--partial', 'make the changes that can be made, and leave out the others'],
    sharedOptions.outputFile,
    ...signatureOptions,
    sharedOptions.revisions,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute apply old.md changes.json -o new.md', 'what diff -f json found becomes the new text'],
    ['resolute apply --reverse new.md changes.json', 'and back'],
    ['resolute diff --only verb-strength old.md new.md -f json | resolute apply old.md -', 'some of the changes'],
    ['resolute apply old.docx changes.json -o new.docx', 'into a Word file, as tracked changes'],
    ['resolute apply --partial later.md changes.json', 'to a text that has changed since'],
  ],
  async run({ words: [baseName = '-', changesName = '-'], options }) {
    const base = exactInput(await readInput(baseName, options))
    const found = readChanges((await readInput(changesName, options)).text)
    if (typeof found === 'string')
      throw new Failure(`${changesName} holds no changes that \`resolute diff -f json\` found`, found)
    const set = options.reverse === true ? invert(found) : found
    const { text, refused } = apply(base.text, set, { partial: options.partial === true, read: parse })
    tellOtherBase(base.name, base.text, set, refused)
    for (const { change, reason } of refused) tell(`resolute: not made: ${reason} (${change.class}: ${change.message})`)
    if (text === null) {
      tell(`resolute: ${count(refused.length, 'change')} of ${set.changes.length} refused; nothing was written`)
      return 1
    }
    const out = optionOf(options, 'outputFile') ?? '-'
    if (isWord(base) && isWordName(out))
      writeTo(out, await annotated(base, { findings: [], mended: text }, signatureOf(options), options))
    else writeTo(out, text)
    return refused.length > 0 ? 1 : 0
  },
}

/** The changes found their places by the clauses they are in, and the layout is the base's: somebody should look at it. */
function tellOtherBase(name: string, text: string, { old, changes }: ChangeSet, refused: readonly Refusal[]): void {
  if (text.length === old.length && digestOf(text) === old.digest) return
  const made = changes.filter(({ class: id }) => id !== 'layout').length - refused.length
  tell(
    `resolute: ${name} is not the text that was compared: ${made} of its changes found their places by their clauses`,
  )
}
