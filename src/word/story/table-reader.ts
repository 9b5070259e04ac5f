/** Tables, rows and cells of a story, as the walk over its XML meets them. */
import type { Attributes } from '../xml/scan.js'
import { revisionOf } from './revision.js'
import type { Revision, WordCell, WordParagraph, WordRow, WordTable } from './story.js'

type Growing<T> = { -readonly [key in keyof T]: T[key] extends readonly (infer Item)[] ? Item[] : T[key] }
type Open<T> = Growing<T> & { xml: { from: number; to: number } }

export class TableReader {
  readonly tables: WordTable[] = []
  readonly #paragraphs: readonly WordParagraph[]
  /** Tables inside cells inside tables: the innermost last. */
  readonly #open: { table: Open<WordTable>; row: Open<WordRow> | null; cell: Open<WordCell> | null }[] = []

  constructor(paragraphs: readonly WordParagraph[]) {
    this.#paragraphs = paragraphs
  }

  /** The cell that what comes next is in; null outside of tables. */
  get cell(): WordCell | null {
    return this.#open[this.#open.length - 1]?.cell ?? null
  }

  /** Puts a paragraph that has been read into the cell that is open. */
  hold(index: number): void {
    const cell = this.#open[this.#open.length - 1]?.cell
    if (cell != null && this.#paragraphs[index]?.cell === cell) cell.paragraphs.push(index)
  }

  open(name: string, attributes: Attributes, from: number): void {
    const open = this.#open[this.#open.length - 1]
    if (name === 'w:tbl') {
      const table: Open<WordTable> = { xml: { from, to: from }, rows: [], within: this.cell }
      this.tables.push(table)
      this.#open.push({ table, row: null, cell: null })
    } else if (open === undefined) return
    else if (name === 'w:tr') {
      open.row = { xml: { from, to: from }, revisions: [], cells: [] }
      open.table.rows.push(open.row)
    } else if (name === 'w:tc' && open.row !== null) {
      const { table, row } = open
      open.cell = { xml: { from, to: from }, table, row, columns: 1, merged: false, paragraphs: [] }
      open.row.cells.push(open.cell)
    } else if (open.cell !== null) describeCell(open.cell, name, attributes)
    else if (open.row !== null) {
      const revision = revisionOf(name, attributes)
      if (revision !== null) open.row.revisions.push(revision)
    }
  }

  close(name: string, to: number): void {
    const open = this.#open[this.#open.length - 1]
    if (open === undefined) return
    if (name === 'w:tc' && open.cell !== null) {
      open.cell.xml.to = to
      open.cell = null
    } else if (name === 'w:tr' && open.row !== null) {
      open.row.xml.to = to
      open.row = null
    } else if (name === 'w:tbl') {
      open.table.xml.to = to
      this.#open.pop()
    }
  }
}

function describeCell(cell: Open<WordCell>, name: string, attributes: Attributes): void {
  if (name === 'w:gridSpan') cell.columns = Math.min(1000, Math.max(1, Number(attributes['w:val']) || 1))
  else if (name === 'w:vMerge') cell.merged = attributes['w:val'] !== 'restart'
}

export type { Revision }
