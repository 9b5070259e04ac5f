import { placeWords } from '../place.js'
import { codeAndNumber, findingsOf, placeOf, repairLine, summaryLine } from './findings.js'
import type { LintReporter } from './report.js'
import { pathFrom } from './uri.js'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub Actions, which puts them on the lines of a pull request; it shows ten of a kind, hence the summary. */
export const github: LintReporter = {
  write(run, { home }) {
    const lines = run.files.flatMap(file => {
      const name = pathFrom(file.file, home)
      const repairs = repairLine(file)
      return [
        ...findingsOf(file).map(finding => {
          const { start, end } = finding.position
          const columns: [string, number][] =
            start.line === end.line && end.column > start.column
              ? [
                  ['col', start.column],
                  ['endColumn', end.column],
                ]
              : []
          const hasLines = file.placeAt === undefined
          const lines: [string, number][] = [['line', start.line], ['endLine', end.line], ...columns]
          const properties = [['file', name], ...(hasLines ? lines : []), ['title', codeAndNumber(finding)]]
          const words = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',')
          const place = hasLines ? '' : `${placeWords(finding.position, file)}: `
          return `::${levels[finding.severity]} ${words}::${data(`${place}${finding.message} (${placeOf(finding, file)})`)}`
        }),
        ...(repairs === null ? [] : [data(`${name}: ${repairs}`)]),
      ]
    })
    return `${[...lines, data(summaryLine(run))].join('\n')}\n`
  },
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
