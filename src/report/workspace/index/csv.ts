import type { IndexRow } from '../../../workspace/index-of.js'
import { csvRows } from '../../csv.js'
import type { IndexReporter } from './reporter.js'

const columns: readonly (readonly [name: string, value: (row: IndexRow) => string | number | null | undefined])[] = [
  ['name', ({ name }) => name],
  ['designation', ({ designation }) => designation],
  ['title', ({ title }) => title],
  ['genre', ({ genre }) => genre],
  ['body', ({ body }) => body],
  ['number', ({ number }) => number],
  ['edition', ({ edition }) => edition],
  ['conference', ({ conference }) => conference],
  ['year', ({ year }) => year],
  ['status', ({ status }) => status],
  ['superseded_by', ({ supersededBy }) => supersededBy?.conference],
  ['superseded_by_file', ({ supersededBy }) => supersededBy?.file],
  ['file', ({ file }) => file],
  ['line', ({ line }) => line],
]

/** For a spreadsheet: one row for each document. */
export const csv: IndexReporter = {
  id: 'csv',
  write: ({ documents }) =>
    csvRows([
      columns.map(([name]) => name),
      ...documents.map(row => columns.map(([, value]) => String(value(row) ?? ''))),
    ]),
}
