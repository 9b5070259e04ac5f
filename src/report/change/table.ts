import { count } from '../words.js'
import type { ChangeReport } from './report.js'
import { type MarkedBlock, markedBlocks, strayFrom } from './sides.js'
import { csvTable } from './table/csv.js'
import { htmlTable } from './table/html.js'
import { markdownTable } from './table/markdown.js'
import { changedRows, type Row, rowsOf, seenRows } from './table/rows.js'
import { symbolsLine } from './table/symbols.js'
import { strayCell, type TableForm } from './table/written.js'

export interface ColumnOptions {
  /** Column heads: of the base, then of each proposal; file names unless told. */
  readonly names?: readonly string[]
  /** Clauses that no proposal touches too. */
  readonly all?: boolean
}

export interface TableOptions extends ColumnOptions {
  /** The way the table is written: the end of the file's name. */
  readonly form?: TableFormName
}

export type TableFormName = keyof typeof forms
export const forms = { md: markdownTable, html: htmlTable, csv: csvTable } satisfies Record<string, TableForm>

/**
 * Several proposals beside the base, which is the old text of each comparison: what editors make by hand with a column for each sponsor. Throws
 * when the table, read back, does not hold all texts: then the fault is ours.
 */
export function tableOf(proposals: readonly ChangeReport[], { form = 'md', ...columns }: TableOptions = {}): string {
  return tableIn(forms[form], proposals, columns)
}

/** The same in a form of any kind. */
export function tableIn<Written>(
  { write, read }: TableForm<Written>,
  proposals: readonly ChangeReport[],
  { names = [], all = false }: ColumnOptions = {},
): Written {
  const rows = rowsOf(proposals)
  const heads = namesOf(proposals).map((name, index) => names[index] ?? name)
  for (const [column, { comparison }] of proposals.entries()) {
    const stray = strayFrom(comparison, columnBlocks(rows, column))
    if (stray !== null) throw new Error(`The column ${heads[column + 1]} does not hold its text: ${stray}`)
  }
  const seen = seenRows(rows)
  const { rows: shown, folded } = all ? { rows: seen, folded: 0 } : changedRows(seen, proposals)
  const legend = [`${symbolsLine}.`, ...(folded === 0 ? [] : [foldedLine(folded)])]
  const table = { title: titleOf(proposals), names: heads, rows: shown, legend }
  const written = write(table)
  const stray = strayCell(read(written), table)
  if (stray !== null) throw new Error(`The table does not hold its texts: ${stray}`)
  return written
}

function foldedLine(folded: number): string {
  return `${count(folded, 'clause')} with editorial changes, or with changes left out on request: not shown.`
}

/**
 * What a column holds, cell by cell: accepted it is the proposal, rejected the base. In order of the new text: a footnote that only the layout put
 * elsewhere stands in its row of the base.
 */
function columnBlocks(rows: readonly Row[], column: number): MarkedBlock[] {
  const blocks = rows.flatMap(({ cells }) => cells[column]?.blocks ?? [])
  return markedBlocks({ blocks }).sort((x, y) => (x.new ?? -1) - (y.new ?? -1))
}

function titleOf([first]: readonly ChangeReport[]): string {
  const name = first?.comparison.set.old.designation?.text
  return name === undefined ? 'Proposals beside the base' : `${name}: proposals beside the base`
}

/** File names without their folders where these tell the columns apart, else as given. */
function namesOf(proposals: readonly ChangeReport[]): string[] {
  const base = proposals[0]?.comparison.set.old
  const sides = [base, ...proposals.map(({ comparison }) => comparison.set.new)]
  const given = sides.map((side, index) => {
    if (side?.file === '-') return 'standard input'
    return side?.file ?? side?.designation?.text ?? (index === 0 ? 'base' : `proposal ${index}`)
  })
  const short = given.map(name => name.slice(name.lastIndexOf('/') + 1))
  for (const names of [short, given]) if (new Set(names).size === names.length) return names
  return given.map((name, index) => (index === 0 ? name : `${name} (${index})`))
}

/** The form that the name of a file asks for: "out.csv"; Markdown where there is none (standard output), null for an end that no form has. */
export function tableFormOf(file: string | null): TableFormName | null {
  if (file === null) return 'md'
  const end = /\.([a-z]+)$/i.exec(file.slice(-20))?.[1]?.toLowerCase() ?? 'md'
  return ends[end] ?? null
}

const ends: Readonly<Record<string, TableFormName>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  csv: 'csv',
}
