import { fileAndPlace } from '../place.js'
import { findingsOf, placeOf, repairLine, summaryLine } from './findings.js'
import { severityInk } from './full.js'
import type { LintReporter } from './report.js'
import { visible } from './visible.js'

/** One line a finding, as editors and `grep` know it: `file:line:column: code [severity] message (clause)`; `file: paragraph 12: ...` of a Word file. */
export const concise: LintReporter = {
  write(run, { ink }) {
    const lines = run.files.flatMap(file => {
      const name = visible(file.file)
      const repairs = repairLine(file)
      return [
        ...findingsOf(file).map(finding => {
          const { severity, code, message, position } = finding
          const at = `${fileAndPlace(name, position, file)}:`
          const level = severityInk(severity, ink)(`[${severity}]`)
          return `${at} ${code} ${level} ${visible(message)} ${ink.dim(`(${visible(placeOf(finding, file))})`)}`
        }),
        ...(repairs === null ? [] : [`${name}: ${repairs}`]),
      ]
    })
    return `${[...lines, summaryLine(run)].join('\n')}\n`
  },
}
