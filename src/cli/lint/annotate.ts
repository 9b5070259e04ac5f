/** Findings of lint in Word files: comments in the margin, fixes as tracked changes, into a copy or into the file itself. */
import { realpathSync } from 'node:fs'
import { findingsOf } from '../../report/lint/findings.js'
import { count } from '../../report/words.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import { type Given, optionOf } from '../command.js'
import { Failure, sentence } from '../failure.js'
import { type Input, isWord, type WordInput } from '../input.js'
import { isWordName, tell, writeTo } from '../output.js'
import { type Signature, signatureOf } from '../word/signature.js'
import { annotated } from '../word/writers.js'
import type { Result } from './examine.js'

export interface WordTarget {
  /** The copy that is written; null: each file itself. */
  readonly path: string | null
  readonly signature: Signature
}

/** What `-o FILE.docx` and `--in-place` ask for; null when Word files are only looked at. */
export function wordTargetOf(options: Given): WordTarget | null {
  const out = optionOf(options, 'outputFile')
  const path = out !== undefined && isWordName(out) ? out : null
  if (path === null && options.inPlace !== true) {
    const given = ['author', 'date'].find(name => options[name] !== undefined)
    if (given !== undefined)
      throw new Failure(`--${given} is for comments in a Word file`, 'add -o FILE.docx or --in-place')
    return null
  }
  if (path !== null && options.inPlace === true) throw new Failure(`--in-place and -o ${path} exclude each other`)
  if (options.diff === true)
    throw new Failure('--diff writes nothing', `leave out ${path === null ? '--in-place' : '-o'}`)
  return { path, signature: signatureOf(options) }
}

/** What cannot be written is told before anything is judged. */
export function refuseTarget({ path }: WordTarget, inputs: readonly Input[]): void {
  if (path === null) return
  const [only, ...others] = inputs
  if (only === undefined) return
  if (others.length > 0) throw new Failure(`-o ${path} takes one Word file`, `${inputs.length} texts were given`)
  if (!isWord(only)) throw new Failure(`${only.name} is no Word file`, 'resolute render -t docx makes one of it')
  if (only.path !== null && isSame(only.path, path))
    throw new Failure(`${path} would be written over itself`, '--in-place does that')
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Whether `--fix` has nowhere to write to. */
export function isStranded(input: Input, options: Given, target: WordTarget | null): input is WordInput {
  return isWord(input) && target === null && options.fix === true && options.diff !== true
}

export function strandedFailure({ name }: Input): Failure {
  return new Failure(`${name} is a Word file and is not mended`, 'say where to with -o FILE.docx, or --in-place')
}

/** Resolves to 2 when a file could not be written. */
export async function annotate(
  results: readonly Result[],
  { path, signature }: WordTarget,
  isShown: (diagnostic: Diagnostic) => boolean,
  options: Given,
): Promise<number> {
  let code = 0
  for (const { input, judgement, text, applied } of results) {
    if (!isWord(input)) continue
    const findings = findingsOf(judgement).filter(isShown)
    const to = path ?? input.path ?? '-'
    // A file in which nothing was found stays untouched.
    if (path === null && findings.length === 0 && text === input.text) continue
    try {
      writeTo(to, await annotated(input, { findings, mended: text }, signature, options))
      const fixes = applied.length === 0 ? '' : `, ${count(applied.length, 'fix', 'fixes')} as tracked changes`
      tell(`resolute: ${to}: ${count(findings.length, 'comment')}${fixes}`)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      tell(`resolute: ${sentence(error)}`)
      code = 2
    }
  }
  return code
}
