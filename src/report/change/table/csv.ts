import type { Run } from '../../../change/redline.js'
import { csvRows } from '../../csv.js'
import { writable } from '../../markup.js'
import { stretchesOf } from '../line.js'
import { type MarkedRun, sideOf } from '../sides.js'
import type { Cell } from './rows.js'
import { headOf, partsOf, type ReadCell, type TableForm } from './written.js'

/**
 * For a spreadsheet: RFC 4180, with the byte order mark without which Excel takes UTF-8 for the code page of the machine. There is nothing to
 * underline with: `{+added+}`, `[-removed-]`, `^1` for a note's mark; a backslash stands before what only looks like one of these.
 */
export const csvTable: TableForm = {
  write({ names, rows }) {
    const records = [
      ['clause', ...names],
      ...rows.map(({ path, baseRuns, cells }) => [path, lineText(baseRuns), ...cells.map(cellText)]),
    ]
    return csvRows(records)
  },
  read(written) {
    return recordsOf(written)
      .slice(1)
      .map(([path = '', base = '', ...cells]) => ({
        path,
        base: sideOf(runsOf(base), 'new'),
        cells: cells.map(readCell),
      }))
  },
}

const marks = { added: ['{+', '+}'], removed: ['[-', '-]'], same: ['', ''] } as const
const looksLikeMark = /[\\^]|\{(?=\+)|\+(?=\})|\[(?=-)|-(?=\])/g
/** A clause that begins as the first line of a cell does. */
const looksLikeHead = /^(?:NOC|SUP|ADD)/

function lineText(line: readonly Run[]): string {
  const stretches = stretchesOf(line).map(({ op, runs }) => {
    // Signs of neighbours may look like a mark together: they are joined first.
    const joined = runs.map(({ text, format }) => (format.note ? noteSign : '') + writable(text)).join('')
    const [open, close] = marks[op]
    return open + joined.replace(/\s+/g, ' ').replace(looksLikeMark, '\\$&').replaceAll(noteSign, '^') + close
  })
  return stretches.join('').trim().replace(looksLikeHead, '\\$&')
}

/** Stands for the sign of a note's mark until those of the text are escaped; no writable text holds it. */
const noteSign = '\u0000'

function cellText(cell: Cell): string {
  const head = headOf(cell)
  return [...(head === '' ? [] : [head]), ...partsOf(cell).map(lineText)].join('\n')
}

function readCell(cell: string): ReadCell {
  const lines = cell === '' ? [] : cell.split('\n')
  const head = looksLikeHead.test(cell) ? (lines.shift() as string) : ''
  return { head, parts: lines.map(runsOf) }
}

const token = /\\(.)|\{\+|\+\}|\[-|-\]|\^|[^\\{+[\-^]+|[{+[-]/gsu

function runsOf(line: string): MarkedRun[] {
  const runs: MarkedRun[] = []
  let op: MarkedRun['op'] = 'same'
  for (const [whole, sign] of line.matchAll(token)) {
    if (sign === undefined && whole === '^') continue
    if (sign === undefined && op === 'same' && (whole === '{+' || whole === '[-'))
      op = whole === '{+' ? 'added' : 'removed'
    else if (sign === undefined && whole === (op === 'added' ? '+}' : op === 'removed' ? '-]' : null)) op = 'same'
    else runs.push({ op, text: sign ?? whole, note: false })
  }
  return runs
}

/** Fields in quotes may hold commas and line breaks; the apostrophe that `field` put before a text is taken away. */
function recordsOf(written: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  for (const [, quoted, bare, end] of written.slice(1).matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push((quoted?.replaceAll('""', '"') ?? (bare as string)).replace(/^'/, ''))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return records
}
