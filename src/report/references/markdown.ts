import type { Reference } from '../../reference/reference.js'
import { targetName } from '../../reference/target-name.js'
import { corrected } from './corrected.js'
import type { CheckedFile, ReferencesReporter } from './report.js'
import { documentLine, outsideLine, summary } from './summary.js'

/** For a comment on a proposed change: a table of what to look at, and one of everything else. */
export const markdown: ReferencesReporter = {
  id: 'markdown',
  write(files) {
    return files.length === 0 ? '' : `${files.map(fileText).join('\n\n')}\n`
  },
}

function fileText(checked: CheckedFile): string {
  const { file, documents, references, source } = checked
  const parts = [`## ${escaped(file)}`]
  const groups = documents.map(
    (document, index) =>
      [documentLine(document), references.filter(reference => reference.document === index)] as const,
  )
  const outside = references.filter(reference => reference.document === null)
  for (const [title, own] of outside.length > 0 ? [...groups, [outsideLine, outside] as const] : groups) {
    const findings = own.filter(({ severity }) => severity !== null)
    const others = own.filter(({ severity }) => severity === null)
    parts.push(`### ${escaped(title)}`)
    if (findings.length > 0) parts.push(findingTable(findings, source))
    if (others.length > 0) parts.push(otherTable(others))
  }
  parts.push(documents.length === 0 ? 'no resolution' : `${escaped(summary(references, documents))}.`)
  return parts.join('\n\n')
}

function findingTable(findings: readonly Reference[], source: string): string {
  return tableOf(
    ['clause', 'line', 'citation', 'outcome', 'finding', 'write'],
    findings.map(finding => [
      escaped(finding.path ?? ''),
      String(finding.position.start.line),
      escaped(finding.phrase.text),
      `**${finding.severity}** ${finding.outcome}`,
      cell(finding.message ?? ''),
      escaped(corrected(finding, source) ?? ''),
    ]),
  )
}

function otherTable(others: readonly Reference[]): string {
  return tableOf(
    ['clause', 'line', 'citation', 'target', 'outcome'],
    others.map(other => [
      escaped(other.path ?? ''),
      String(other.position.start.line),
      escaped(other.text),
      escaped(targetName(other)),
      other.outcome,
    ]),
  )
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A bar would end the cell; code in messages stays code. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

function escaped(text: string): string {
  return cell(text).replace(/[*_[\]`]/g, '\\$&')
}
