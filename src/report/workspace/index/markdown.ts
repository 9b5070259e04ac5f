import type { IndexRow } from '../../../workspace/index-of.js'
import type { IndexReporter } from './reporter.js'
import { standingWords } from './standing.js'

/** A table for a page of the repository. */
export const markdown: IndexReporter = {
  id: 'markdown',
  write({ documents }) {
    const rows = documents.map(row => `| ${cellsOf(row).map(cell).join(' | ')} |`)
    return `${['| text | title | edition | status | file |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`
  },
}

function cellsOf(row: IndexRow): string[] {
  const { name, designation, title, edition, file } = row
  return [name ?? designation ?? '-', title ?? '-', edition ?? '-', standingWords(row), file]
}

/** Nothing in a cell is markup, and a bar does not end it. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\*_[\]`|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
