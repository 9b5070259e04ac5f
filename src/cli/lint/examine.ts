/** One text judged, and mended where that is asked for. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import { chooseFixes, fixText } from '../../lint/fix.js'
import { type Judgement, judge, type LintWorld } from '../../lint/lint.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Reading } from '../../tree/nodes.js'
import type { Given } from '../command.js'
import type { FileSettings } from '../config/settings.js'
import { type Input, isWord } from '../input.js'
import { readingOf } from '../reading.js'
import { carried } from '../word/carried.js'
import { withoutComputed } from './computed.js'

export interface Examined {
  readonly input: Input
  readonly settings: FileSettings
  readonly reading: Reading
}

export interface Result {
  readonly input: Input
  readonly settings: FileSettings
  /** After fixes. */
  readonly text: string
  /** What the judgement is about: the text after fixes. Fixes of a Word file are proposals, and there it is the text as it was. */
  readonly source: string
  readonly reading: Reading
  readonly judgement: Judgement
  /** The findings that were mended. */
  readonly applied: readonly Diagnostic[]
  /** False: two rules undo each other's fixes. */
  readonly settled: boolean
}

export type World = Pick<LintWorld, 'day' | 'asOf'> & { readonly catalogue: Catalogue }

/** `fix` null: nothing is mended. */
export function examine(
  { input, settings, reading }: Examined,
  options: Given,
  world: World,
  fix: 'safe' | 'unsafe' | null,
): Result {
  const lintWorld: LintWorld = {
    ...world,
    profile: settings.profile,
    settings: settings.rules,
    inlineSuppressions: settings.inlineSuppressions,
  }
  const judged = (now: Input, read: Reading): Judgement => withoutComputed(judge(read, now.text, lintWorld), now)
  let last = { text: input.text, reading, judgement: judged(input, reading) }
  if (fix === null || chooseFixes(last.judgement.diagnostics, fix === 'unsafe').length === 0)
    return { input, settings, ...last, source: input.text, applied: [], settled: true }
  const before = last
  const look = (text: string) => {
    if (text !== last.text) {
      const now = carried(input, text)
      const next = readingOf(now, options)
      last = { text, reading: next, judgement: judged(now, next) }
    }
    return last.judgement.diagnostics
  }
  const { applied, settled } = fixText(input.text, look, fix === 'unsafe')
  const shown = isWord(input) ? before : last
  return { input, settings, ...shown, source: shown.text, text: last.text, applied, settled }
}
