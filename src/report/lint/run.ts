/** Counts what a run of lint found. */
import type { Severity } from '../../source/diagnostic.js'
import type { LintedFile, LintRun } from './report.js'

/** `fixed`: findings that were mended; `skipped`: files that were passed over. */
export function runOf(files: readonly LintedFile[], { fixed, skipped }: { fixed: number; skipped: number }): LintRun {
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const number = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length
  return {
    files,
    summary: {
      files: files.length,
      errors: number('error'),
      warnings: number('warning'),
      infos: number('info'),
      fixed,
      skipped,
    },
  }
}
