import type { Reference } from '../../reference/reference.js'
import { isText, targetName } from '../../reference/target-name.js'
import type { Severity } from '../../source/diagnostic.js'
import type { Ink } from '../ink.js'
import { placeWords } from '../place.js'
import { count, wrap } from '../words.js'
import { corrected } from './corrected.js'
import { knownOf, sourcesOf } from './known.js'
import type { CheckedFile, Look, ReferencesReporter } from './report.js'
import { documentLine, outsideLine, summary } from './summary.js'

/** For an editor: first what to look at, each finding with all that is needed to decide; then everything else, one line each. */
export const text: ReferencesReporter = {
  id: 'text',
  write(files, look) {
    const parts = files.map(checked => fileLines(checked, look).join('\n'))
    if (files.length > 1) {
      const references = files.flatMap(file => file.references)
      const documents = files.flatMap(file => file.documents)
      parts.push(look.ink.bold(`${count(files.length, 'file')}, ${summary(references, documents)}`))
    }
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
  },
}

function fileLines(checked: CheckedFile, look: Look): string[] {
  const { ink } = look
  const lines = [ink.dim(checked.file)]
  const { documents, references } = checked
  documents.forEach((document, index) => {
    const own = references.filter(reference => reference.document === index)
    lines.push('', ink.bold(documentLine(document)), ...documentLines(own, checked, look))
  })
  const outside = references.filter(reference => reference.document === null)
  if (outside.length > 0) lines.push('', ink.bold(outsideLine), ...documentLines(outside, checked, look))
  if (documents.length === 0) lines.push('', 'no resolution')
  else lines.push('', ink.bold(summary(references, documents)))
  return lines
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function documentLines(references: readonly Reference[], checked: CheckedFile, look: Look): string[] {
  const findings = references
    .filter(({ severity }) => severity !== null)
    .sort((a, b) => ranks[a.severity as Severity] - ranks[b.severity as Severity])
  const others = references.filter(({ severity }) => severity === null)
  return [
    ...(findings.length === 0 ? [] : ['', look.ink.bold(`${findings.length} to look at`)]),
    ...findings.flatMap(finding => ['', ...findingLines(finding, checked, look)]),
    ...(others.length === 0
      ? []
      : ['', look.ink.bold(findings.length === 0 ? 'nothing to look at' : 'the others'), '']),
    ...table(others, checked.all, look.ink),
  ]
}

/** What was cited, what is wrong with it, how it should read, what the catalogue has, and where that was seen. */
function findingLines(finding: Reference, checked: CheckedFile, { ink, width, catalogue }: Look): string[] {
  const { source, documents, all } = checked
  const { severity, path, position, outcome, phrase, message, text: cited } = finding
  const right = corrected(finding, source)
  const known = knownOf(
    finding,
    catalogue,
    finding.document === null ? '' : (documents[finding.document]?.asOf.day ?? ''),
  )
  const sources = sourcesOf(finding, catalogue)
  const isOne = isAlone(finding, all)
  const rows: (readonly [string, string])[] = [
    ['cited', isOne ? phrase.text : `${cited} in "${phrase.text}"`],
    ...(message === null
      ? []
      : message
          .split('; Unexpected')
          .map((part, index) => ['finding', index === 0 ? part : `Unexpected${part}`] as const)),
    ...(right === null ? [] : [['write', ink.green(right)] as const]),
    ...(known === null ? [] : [['catalogue', known] as const]),
    ...sources.map(line => ['source', ink.dim(line)] as const),
  ]
  const place = `${path ?? 'outside of any clause'}, ${placeWords(position, checked)}`
  return [
    `${severityInk(severity, ink)(severity ?? '')}  ${ink.bold(place)}: ${outcome === 'found' ? 'title differs' : outcome}`,
    ...rows.flatMap(([name, value], index) => {
      const shown = rows[index - 1]?.[0] === name ? '' : name
      return wrap(`  ${shown.padEnd(labels)}${value}`, width, labels + 2)
    }),
  ]
}

const labels = 11

function severityInk(severity: Severity | null, ink: Ink): (text: string) => string {
  if (severity === 'error') return ink.red
  return severity === 'warning' ? ink.yellow : ink.cyan
}

const widest = 40

/** The whole citation where it is short and cites nothing else; otherwise the number, with the noun of a text. */
function citedBriefly(reference: Reference, all: readonly Reference[]): string {
  const { phrase, text: number, target, kind } = reference
  if (phrase.text.length <= widest && isAlone(reference, all)) return phrase.text
  return isText(target) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}` : number
}

/** Nothing else shares the phrase. */
function isAlone(reference: Reference, all: readonly Reference[]): boolean {
  const { offset } = reference.phrase.position.start
  return all.every(other => other === reference || other.phrase.position.start.offset !== offset)
}

/** Clause, citation, target, outcome. */
function table(references: readonly Reference[], all: readonly Reference[], ink: Ink): string[] {
  const rows = references.map(reference => [
    reference.path ?? '-',
    citedBriefly(reference, all),
    targetName(reference),
    reference.title === 'agrees' ? `${reference.outcome}, title agrees` : reference.outcome,
    reference.message,
  ])
  const widths = [0, 1, 2].map(column => Math.min(widest, Math.max(0, ...rows.map(row => row[column]?.length ?? 0))))
  return rows.flatMap(row => {
    const cells = row.slice(0, 3).map((cell, column) => (cell ?? '').padEnd(widths[column] as number))
    const line = `  ${cells.join('  ')}  ${row[3]}`
    return row[4] === null ? [line] : [line, ink.dim(`    ${row[4]}`)]
  })
}
