import type { Diagnostic } from '../../source/diagnostic.js'
import { markup } from '../markup.js'
import { fileAndPlace, placeWords } from '../place.js'
import { codeAndNumber, findingsOf, placeOf } from './findings.js'
import type { LintedFile, LintReporter } from './report.js'

/**
 * For build servers: a suite for each file, a failed case for each error and warning. Advice (info) is a case that passed and says something;
 * a clean file is one that passed, so that the report is never empty.
 */
export const junit: LintReporter = {
  write({ files, summary }) {
    const suites = files.map(suiteOf)
    const tests = suites.reduce((sum, suite) => sum + suite.tests, 0)
    const failures = summary.errors + summary.warnings
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="resolute" tests="${tests}" failures="${failures}" errors="0">`,
      ...suites.map(({ text }) => text),
      '</testsuites>',
      '',
    ].join('\n')
  },
}

function suiteOf(file: LintedFile): { text: string; tests: number } {
  const findings = findingsOf(file)
  const failures = findings.filter(({ severity }) => severity !== 'info').length
  const tests = Math.max(1, findings.length)
  const name = markup(file.file)
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="no findings"/>`]
      : findings.map(finding => caseOf(finding, file))
  const text = [
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
  return { text, tests }
}

function caseOf(finding: Diagnostic, file: LintedFile): string {
  const { severity, message, position, fix } = finding
  const place = placeOf(finding, file)
  const title = `${codeAndNumber(finding)}, ${placeWords(position, file)}, ${place}`
  const body = [
    `${fileAndPlace(file.file, position, file)}: [${severity}] ${message} (${place})`,
    ...(fix === null ? [] : [`${fix.safety} fix: ${fix.title}`]),
  ].join('\n')
  const line = file.placeAt === undefined ? ` line="${position.start.line}"` : ''
  const open = `    <testcase classname="${markup(file.file)}" name="${markup(title)}" file="${markup(file.file)}"${line}>`
  const inner =
    severity === 'info'
      ? `<system-out>${markup(body)}</system-out>`
      : `<failure type="${severity}" message="${markup(message)}">${markup(body)}</failure>`
  return `${open}${inner}</testcase>`
}
