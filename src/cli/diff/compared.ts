/** From two inputs to what a report is made from. */
import { compare } from '../../change/compare.js'
import type { ReadText } from '../../change/comparison.js'
import { redlineOf } from '../../change/redline-blocks.js'
import { parse } from '../../read.js'
import type { ChangeReport } from '../../report/change/report.js'
import type { Given } from '../command.js'
import type { Input } from '../input.js'
import { tell } from '../output.js'
import { readingOf, tellWarnings } from '../reading.js'
import { shownChanges } from './chosen.js'
import type { Wanted } from './wanted.js'

/** What the remarks of a comparison say by themselves. */
const said: ReadonlySet<string> = new Set(['reading/empty', 'reading/no-document'])

/** A side of a comparison; warnings of the reader go to standard error. */
export function sideOf(input: Input, options: Given): ReadText {
  const reading = readingOf(input, options)
  tellWarnings({ ...reading, diagnostics: reading.diagnostics.filter(({ code }) => !said.has(code)) }, input)
  return { reading, source: input.text }
}

export function compared(old: ReadText, now: ReadText, { chosen, options }: Wanted): ChangeReport {
  const comparison = compare(old, now)
  return {
    comparison,
    redline: redlineOf(comparison),
    shown: shownChanges(comparison.set, chosen),
    read: source => parse(source, { repair: options.repair !== false }),
  }
}

/** For reports that have no room for them. */
export function tellRemarks({ comparison: { set } }: ChangeReport): void {
  for (const { message } of set.remarks) tell(`resolute: ${message}`)
}
