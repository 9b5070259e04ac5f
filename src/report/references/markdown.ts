import type { Reference } from '../../reference/reference.js'
import { targetName } from '../../reference/target-name.js'
import { placeWords } from '../place.js'
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
  const { file, documents, references } = checked
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
    if (findings.length > 0) parts.push(findingTable(findings, checked))
    if (others.length > 0) parts.push(otherTable(others, checked))
  }
  parts.push(documents.length === 0 ? 'no resolution' : `${escaped(summary(references, documents))}.`)
  return parts.join('\n\n')
}

function findingTable(findings: readonly Reference[], checked: CheckedFile): string {
  return tableOf(
    ['clause', placeHead(checked), 'citation', 'outcome', 'finding', 'write'],
    findings.map(finding => [
      escaped(finding.path ?? ''),
      placeCell(finding, checked),
      escaped(finding.phrase.text),
      `**${finding.severity}** ${finding.outcome}`,
      cell(finding.message ?? ''),
      escaped(corrected(finding, checked.source) ?? ''),
    ]),
  )
}

function otherTable(others: readonly Reference[], checked: CheckedFile): string {
  return tableOf(
    ['clause', placeHead(checked), 'citation', 'target', 'outcome'],
    others.map(other => [
      escaped(other.path ?? ''),
      placeCell(other, checked),
      escaped(other.text),
      escaped(targetName(other)),
      other.outcome,
    ]),
  )
}

function placeHead({ placeAt }: CheckedFile): string {
  return placeAt === undefined ? 'line' : 'place'
}

function placeCell({ position }: Reference, checked: CheckedFile): string {
  return checked.placeAt === undefined ? String(position.start.line) : escaped(placeWords(position, checked))
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
