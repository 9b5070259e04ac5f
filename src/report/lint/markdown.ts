import type { Diagnostic } from '../../source/diagnostic.js'
import { placeWords } from '../place.js'
import { changeOf } from './change.js'
import { codeAndNumber, findingsOf, placeOf, repairLine, summaryLine } from './findings.js'
import type { LintedFile, LintReporter } from './report.js'
import { visible } from './visible.js'

/** For a comment on a pull request, or the summary of a job: a table for each file with findings. */
export const markdown: LintReporter = {
  write(run) {
    const parts = [`**${escaped(summaryLine(run))}**`, ...run.files.flatMap(filePart)]
    return `${parts.join('\n\n')}\n`
  },
}

function filePart(file: LintedFile): string[] {
  const findings = findingsOf(file)
  const repairs = repairLine(file)
  if (findings.length === 0 && repairs === null) return []
  const hasLines = file.placeAt === undefined
  const head = [hasLines ? 'line' : 'place', 'clause', 'severity', 'finding', 'rule', 'fix']
  const rows = findings.map(finding => [
    hasLines ? String(finding.position.start.line) : escaped(placeWords(finding.position, file)),
    escaped(placeOf(finding, file)),
    finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
    escaped(finding.message),
    code(codeAndNumber(finding)),
    offerOf(finding, file.source),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  return [
    `### ${escaped(file.file)}`,
    ...(findings.length === 0 ? [] : [table]),
    ...(repairs === null ? [] : [`${findings.length > 0 ? 'and ' : ''}${repairs}`]),
  ]
}

/** "write `the programme of`", marked where a reader should look; suggestions by their titles. */
function offerOf({ fix, suggestions }: Diagnostic, source: string): string {
  if (fix === null) return suggestions.map(({ title }) => escaped(title)).join(' *or* ')
  const change = changeOf(fix, source)
  const words = change === null ? '' : `: ${code(change.after)}`
  return `${escaped(fix.title)}${words}${fix.safety === 'unsafe' ? ' *(look at it)*' : ''}`
}

/** Code in a cell: a bar would end it, a backquote the code. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${oneLine(text).replaceAll('|', '\\|')}${pad}${fence}`
}

function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\*_[\]`~|#@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
}
