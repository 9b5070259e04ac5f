import type { Diagnostic, Fix, Severity } from '../../source/diagnostic.js'
import { indexLines } from '../../source/lines.js'
import type { Ink } from '../ink.js'
import { fileAndPlace, placeWords } from '../place.js'
import { wrap } from '../words.js'
import { changeOf } from './change.js'
import { codeAndNumber, findingsOf, placeOf, repairLine, summaryLine } from './findings.js'
import { frameOf } from './frame.js'
import type { LintedFile, LintReporter, Look } from './report.js'
import { visible } from './visible.js'

/** For an author at a terminal: each finding with its place as delegates name it, the lines of the text, and what would mend it. */
export const full: LintReporter = {
  write(run, look) {
    const parts = run.files.flatMap(file => filePart(file, look))
    parts.push(wrap(summaryLine(run), look.width, 2).map(look.ink.bold).join('\n'))
    return `${parts.join('\n\n')}\n`
  },
}

function filePart(file: LintedFile, look: Look): string[] {
  const findings = findingsOf(file)
  const repairs = repairLine(file)
  if (findings.length === 0 && repairs === null) return []
  const { text, starts } = indexLines(file.source)
  const lines = starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, ''))
  const head = look.ink.bold(visible(file.file))
  return [
    findings.length === 0 && repairs !== null ? `${head}\n${look.ink.dim(`  ${repairs}`)}` : head,
    ...findings.map(finding => findingLines(finding, file, lines, look).join('\n')),
    ...(findings.length > 0 && repairs !== null ? [look.ink.dim(`and ${repairs}`)] : []),
  ]
}

function findingLines(finding: Diagnostic, file: LintedFile, lines: readonly string[], look: Look): string[] {
  const { ink, width } = look
  const { severity, message, position, related, fix, suggestions } = finding
  const style = severityInk(severity, ink)
  const title = `${severity}  ${visible(placeOf(finding, file))}: ${visible(message)}`
  const [first = '', ...rest] = wrap(title, width, 2)
  return [
    style(severity) + ink.bold(first.slice(severity.length)),
    ...rest.map(ink.bold),
    ...wrap(`  ${fileAndPlace(visible(file.file), position, file)}  ${codeAndNumber(finding)}`, width, 4).map(ink.dim),
    ...frameOf(lines, position, { ink, style, width, isNumbered: file.placeAt === undefined }),
    ...related.flatMap(({ message: words, path, position: place }) =>
      wrap(`  see ${placeWords(place, file)}${path === null ? '' : `, ${visible(path)}`}: ${visible(words)}`, width, 4),
    ),
    ...(fix === null ? [] : fixLines(fix.safety === 'safe' ? 'fix' : 'unsafe fix', fix, file.source, look)),
    ...suggestions.flatMap(suggestion => fixLines('perhaps', suggestion, file.source, look)),
  ]
}

function fixLines(name: string, fix: Fix, source: string, { ink, width }: Look): string[] {
  const change = changeOf(fix, source)
  return [
    ...wrap(`  ${name}: ${visible(fix.title)}`, width, 4),
    ...(change === null
      ? []
      : [`    ${ink.red(`- ${visible(change.before)}`)}`, `    ${ink.green(`+ ${visible(change.after)}`)}`]),
  ]
}

export function severityInk(severity: Severity, ink: Ink): (text: string) => string {
  if (severity === 'error') return ink.red
  return severity === 'warning' ? ink.yellow : ink.cyan
}
