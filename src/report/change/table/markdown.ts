import type { Run } from '../../../change/redline.js'
import { escaped, markedText, partBreak, readMarked } from '../marked.js'
import { sideOf } from '../sides.js'
import type { Cell } from './rows.js'
import { headOf, partsOf, type ReadCell, type TableForm } from './written.js'

/** A table that GitHub shows: additions underlined, deletions struck out. */
export const markdownTable: TableForm = {
  write({ title, names, rows, legend }) {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const head = ['clause', ...names].map(escaped)
    return [
      `# ${escaped(title)}`,
      '',
      line(head),
      line(head.map(() => '---')),
      ...rows.map(({ path, baseRuns, cells }) => line([escaped(path), text(baseRuns), ...cells.map(cellText)])),
      ...legend.flatMap(sentence => ['', escaped(sentence)]),
      '',
    ].join('\n')
  },
  read(written) {
    const lines = written.split('\n').filter(line => line.startsWith('|'))
    return lines.slice(2).map(line => {
      const [path = '', base = '', ...cells] = line.slice(2, -2).split(' | ')
      return { path: said(path), base: said(base), cells: cells.map(readCell) }
    })
  },
}

function text(runs: readonly Run[]): string {
  return markedText(runs).trim()
}

function cellText(cell: Cell): string {
  const head = headOf(cell)
  return [...(head === '' ? [] : [`**${escaped(head)}**`]), ...partsOf(cell).map(text)].join(partBreak)
}

function readCell(cell: string): ReadCell {
  if (cell === '') return { head: '', parts: [] }
  // Asterisks of a text are escaped: a pair of them opens the symbol.
  if (!cell.startsWith('**')) return { head: '', parts: readMarked(cell) }
  const end = cell.indexOf(`**${partBreak}`)
  if (end < 0) return { head: said(cell.slice(2, -2)), parts: [] }
  return { head: said(cell.slice(2, end)), parts: readMarked(cell.slice(end + 2 + partBreak.length)) }
}

function said(cell: string): string {
  return readMarked(cell)
    .map(runs => sideOf(runs, 'new'))
    .join(' ')
}
