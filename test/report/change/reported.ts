/** What reports are made from, by the real differ. */
import { compare } from '../../../src/change/compare.js'
import { redlineOf } from '../../../src/change/redline-blocks.js'
import { parse } from '../../../src/read.js'
import type { ChangeReport } from '../../../src/report/change/report.js'

export function reported(
  old: string,
  now: string,
  files: readonly [string, string] = ['old.md', 'new.md'],
): ChangeReport {
  const [a, b] = [old, now].map((source, index) => ({
    source,
    reading: parse(source, { file: files[index] as string }),
  })) as [Parameters<typeof compare>[0], Parameters<typeof compare>[1]]
  const comparison = compare(a, b)
  return {
    comparison,
    redline: redlineOf(comparison),
    shown: new Set(comparison.set.changes.keys()),
    read: source => parse(source),
  }
}
