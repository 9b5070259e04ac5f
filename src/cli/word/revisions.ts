/** `--revisions`: which of the two texts of a Word file with tracked changes is read. */
import type { RevisionView } from '../../word/word.js'
import { choose } from '../choice.js'
import { type Given, optionOf } from '../command.js'
import { tell } from '../output.js'

/** Null when it was not said: then the final text is read, and a tracked file is told. */
export function askedView(options: Given): RevisionView | null {
  const given = optionOf(options, 'revisions')
  return given === undefined ? null : choose<RevisionView>(given, ['final', 'original'], 'value of --revisions')
}

const told = new Set<string>()

/** Once for each file. */
export function tellTracked(name: string): void {
  if (told.has(name)) return
  told.add(name)
  tell(
    `resolute: ${name} holds tracked changes; read with them accepted (--revisions original for the text before them)`,
  )
}
