import type { LintReport, LintReporter } from './report.js'

/** For other programs: schemas/lint-report.schema.json. */
export const json: LintReporter = {
  write({ files, summary }) {
    const report: LintReport = {
      schemaVersion: 1,
      files: files.map(({ file, diagnostics }) => ({ file, diagnostics: [...diagnostics] })),
      summary,
    }
    return `${JSON.stringify(report, null, 2)}\n`
  },
}
