import type { LintedFile, LintReporter } from './report.js'

/** JSON Lines: an object for each file that was looked at, shaped as in `files` of the JSON report. */
export const jsonl: LintReporter = {
  write({ files }) {
    return files.map(lineOf).join('')
  },
}

/** One file, ended by a newline: lint writes it as soon as the file is judged. */
export function lineOf({ file, diagnostics }: Pick<LintedFile, 'file' | 'diagnostics'>): string {
  return `${JSON.stringify({ file, diagnostics })}\n`
}
