/** What the forms of the table share: the text of a cell, and how it is held against what was read back. */
import type { Run } from '../../../change/redline.js'
import { isEmpty, lineOf } from '../line.js'
import { isSame, type MarkedRun, sideOf } from '../sides.js'
import type { Cell, Row } from './rows.js'

export interface TableForm<Written = string> {
  write(table: Table): Written
  /** The rows of what `write` wrote, heads left out. */
  read(written: Written): ReadRow[]
}

export interface Table {
  readonly title: string
  /** Of the base, then of each proposal. */
  readonly names: readonly string[]
  readonly rows: readonly Row[]
  /** Sentences for whoever has not met the symbols, and about what is left out. */
  readonly legend: readonly string[]
}

export interface ReadRow {
  readonly path: string
  readonly base: string
  readonly cells: readonly ReadCell[]
}

export interface ReadCell {
  readonly head: string
  readonly parts: readonly (readonly MarkedRun[])[]
}

/** "NOC", "ADD* from considering c)": the first line of a cell; "" for a clause with its marks. */
export function headOf({ symbol, place }: Cell): string {
  if (place === null || symbol === '') return symbol
  return `${symbol} ${symbol === 'ADD*' ? 'from' : 'to'} ${place}`
}

/** What stands below it: nothing for what stays or goes; what is new as a whole needs no marks. */
export function partsOf({ symbol, blocks }: Cell): Run[][] {
  if (symbol === 'NOC' || symbol === 'SUP' || symbol === 'SUP*') return []
  return blocks.map(block => lineOf(block, symbol === 'ADD')).filter(line => !isEmpty(line))
}

/** Null when what was read is what the rows hold, accepted and rejected; else a sentence about the first cell that differs. */
export function strayCell(read: readonly ReadRow[], { rows, names }: Table): string | null {
  if (read.length !== rows.length) return `${read.length} rows were written of ${rows.length}`
  for (const [at, row] of rows.entries()) {
    const { path, base, cells } = read[at] as ReadRow
    if (!isSame(path, row.path)) return `row ${at} has another path`
    if (!isSame(base, sideOf(row.baseRuns, 'old'))) return `row ${at} (${row.path}) has another text of the base`
    for (const [column, cell] of row.cells.entries()) {
      const where = `row ${at} (${row.path}) of ${names[column + 1]}`
      const written = cells[column]
      if (written === undefined || !isSame(written.head, headOf(cell))) return `${where} has another symbol`
      const parts = partsOf(cell)
      if (written.parts.length !== parts.length) return `${where} has ${written.parts.length} parts of ${parts.length}`
      for (const [index, runs] of parts.entries())
        for (const side of ['old', 'new'] as const)
          if (!isSame(sideOf(written.parts[index] ?? [], side), sideOf(runs, side)))
            return `${where} has another ${side} text`
    }
  }
  return null
}
