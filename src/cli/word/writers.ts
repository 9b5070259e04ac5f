/** Word files that are written into: each call goes through here, so that the writers are loaded when the first is asked for. */
import { compare } from '../../change/compare.js'
import type { ReadText } from '../../change/comparison.js'
import { outerEdits } from '../../change/outer.js'
import type { ChangeReport } from '../../report/change/report.js'
import type { Signature } from '../../report/word/signature.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Given } from '../command.js'
import { Failure } from '../failure.js'
import type { WordInput } from '../input.js'
import { readingOf } from '../reading.js'
import { carried } from './carried.js'

export interface RedlineOptions extends Signature {
  /** What moved is marked as moved, not as removed and added. */
  readonly nativeMoves: boolean
}

/** The old file with what makes the new one of it as tracked changes. */
export async function redlined(
  old: WordInput,
  now: WordInput,
  { comparison: { set } }: ChangeReport,
  options: RedlineOptions,
): Promise<Uint8Array> {
  const { redlineFileOf } = await import('./written-word.js')
  return verified(old, () => redlineFileOf(old.word.document, now.word.document, set, options))
}

export interface Annotations {
  /** Found in the text of the file; each becomes a comment in the margin. */
  readonly findings: readonly Diagnostic[]
  /** The text as it would be after the fixes, which become tracked changes; the text of the file when there are none. */
  readonly mended: string
}

/** The file with findings in its margin; every other part is byte for byte what it was. */
export async function annotated(
  input: WordInput,
  { findings, mended }: Annotations,
  signature: Signature,
  options: Given,
): Promise<Uint8Array> {
  const { annotatedFileOf } = await import('./written-word.js')
  const { document } = input.word
  const now = carried(input, mended)
  const textOf = (one: WordInput): ReadText => ({ reading: readingOf(one, options), source: one.text })
  const edits = mended === input.text ? [] : outerEdits(compare(textOf(input), textOf(now)).set).edits
  const text = { text: mended, styles: now.word.document.styles }
  return verified(input, () => annotatedFileOf(document, { findings, mended: text, edits }, signature))
}

/** What could not be verified is not handed over. */
function verified({ name, word: { document } }: WordInput, write: () => Uint8Array): Uint8Array {
  if (document.isTracked && document.view === 'original')
    throw new Failure(
      `${name} holds tracked changes, and more can be written into its final text only`,
      'leave out --revisions original',
    )
  try {
    return write()
  } catch (error) {
    // Read back, what was written may be no Word file any more.
    const isUnreadable = error instanceof Error && error.name === 'WordFault'
    if (!(error instanceof Error) || !(isUnreadable || error.name === 'RedlineError')) throw error
    const what = isUnreadable ? `what would be written ${error.message}` : error.message
    throw new Failure(`${name}: ${what}`, 'please report this file as a fault of resolute')
  }
}

/** `-f table`: proposals beside their base, on landscape pages. */
export async function tableFile(
  proposals: readonly ChangeReport[],
  options: { readonly names: readonly string[]; readonly all: boolean },
): Promise<Uint8Array> {
  const { tableDocx } = await import('./written-word.js')
  return tableDocx(proposals, options)
}
