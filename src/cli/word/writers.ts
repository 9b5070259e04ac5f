/** Word files that are written into: each call goes through here, so that the writers are loaded when the first is asked for. */
import type { ChangeReport } from '../../report/change/report.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import { Failure } from '../failure.js'
import type { WordInput } from '../input.js'
import type { Signature } from './signature.js'

export interface RedlineOptions extends Signature {
  /** What moved is marked as moved, not as removed and added. */
  readonly nativeMoves: boolean
}

/** The old file with what makes the new one of it as tracked changes. */
export async function redlined(
  _old: WordInput,
  _now: WordInput,
  _report: ChangeReport,
  _options: RedlineOptions,
): Promise<Uint8Array> {
  throw new Failure('tracked changes cannot be written yet')
}

export interface Annotations {
  /** Found in the text of the file; each becomes a comment in the margin. */
  readonly findings: readonly Diagnostic[]
  /** The text as it would be after the fixes, which become tracked changes; the text of the file when there are none. */
  readonly mended: string
}

/** The file with findings in its margin; every other part is byte for byte what it was. */
export async function annotated(_input: WordInput, _what: Annotations, _signature: Signature): Promise<Uint8Array> {
  throw new Failure('comments cannot be written into a Word file yet')
}

/** `-f table`: proposals beside their base, on landscape pages. */
export async function tableFile(
  _proposals: readonly ChangeReport[],
  _options: { readonly names: readonly string[]; readonly all: boolean },
): Promise<Uint8Array> {
  throw new Failure('a table cannot be written as a Word file yet', '.md, .html and .csv can')
}
