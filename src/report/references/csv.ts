import type { Reference } from '../../reference/reference.js'
import { targetName } from '../../reference/target-name.js'
import { corrected } from './corrected.js'
import type { CheckedFile, ReferencesReporter } from './report.js'

const columns: readonly (readonly [name: string, value: (reference: Reference, checked: CheckedFile) => string])[] = [
  ['file', (_, { file }) => file],
  ['document', ({ document }, { documents }) => (document === null ? '' : (documents[document]?.name ?? ''))],
  // Of a Word file the place: it has no lines.
  ['line', ({ position: { start } }, { placeAt }) => placeAt?.(start.offset) ?? String(start.line)],
  ['column', ({ position: { start } }, { placeAt }) => (placeAt === undefined ? String(start.column) : '')],
  ['clause', ({ path }) => path ?? ''],
  ['kind', ({ kind }) => kind],
  ['citation', ({ text }) => text],
  ['phrase', ({ phrase }) => phrase.text],
  ['target', targetName],
  ['conference', ({ target }) => ('conference' in target ? (target.conference ?? '') : '')],
  ['outcome', ({ outcome }) => outcome],
  ['severity', ({ severity }) => severity ?? ''],
  ['title', ({ title }) => title],
  ['title_difference', ({ titleDifference }) => titleDifference ?? ''],
  ['message', ({ message }) => message ?? ''],
  ['write', (reference, { source }) => corrected(reference, source) ?? ''],
  ['evidence', ({ evidence }) => evidence.join(' ')],
]

/** One row for each reference of all files, for spreadsheets (RFC 4180, but with a line feed at the end of a row). */
export const csv: ReferencesReporter = {
  id: 'csv',
  write(files) {
    const rows = files.flatMap(checked =>
      checked.references.map(reference => columns.map(([, value]) => cell(value(reference, checked))).join(',')),
    )
    return `${[columns.map(([name]) => name).join(','), ...rows].join('\n')}\n`
  },
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
