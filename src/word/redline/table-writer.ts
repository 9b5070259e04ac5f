/** Changes of tables: rows that go and come, cells that say something else. */
import type { WordCell } from '../story/story.js'
import type { Additions } from './additions.js'
import type { TextRow, TextTable } from './blocks.js'
import type { WriterContext } from './context.js'
import type { Token } from './inline.js'
import { RedlineError } from './redline-error.js'
import { markedRow } from './rows.js'
import { chainOf, type HomeTable, homeTable, pairedRows } from './tables.js'

type Write = (old: readonly Token[], now: readonly Token[], cell: WordCell | null, story: number) => void

export class TableWriter {
  readonly #context: WriterContext
  readonly #additions: Additions
  readonly #write: Write

  /** `write` writes what a cell says. */
  constructor(context: WriterContext, additions: Additions, write: Write) {
    this.#context = context
    this.#additions = additions
    this.#write = write
  }

  strike(token: Token): void {
    const table = homeTable(this.#context.oldTables.get(token) as TextTable, this.#context.homes)
    for (const index of table.rows.keys()) this.#strikeRow(table, index)
  }

  #strikeRow({ story, rows }: HomeTable, index: number): void {
    const edit = this.#context.edit(story)
    const row = rows[index]?.row
    if (row === undefined) return
    const { span, text } = markedRow(edit.story, row, this.#context.marking.mark('del'))
    edit.replace(span, text)
    for (const paragraph of edit.story.paragraphs)
      if (chainOf(paragraph.cell).some(cell => cell.row === row)) edit.strikeWhole(paragraph.index, 'del')
  }

  change(old: Token, now: Token): void {
    const oldTable = this.#context.oldTables.get(old) as TextTable
    const newTable = this.#context.newTables.get(now) as TextTable
    const home = homeTable(oldTable, this.#context.homes)
    const edit = this.#context.edit(home.story)
    const first = home.rows.find(row => row !== null)
    let place = first?.row.xml.from ?? 0
    let model = first?.cells ?? null
    for (const pair of pairedRows(oldTable.rows, newTable.rows, this.#context.pairs)) {
      const index = pair.old === null ? -1 : oldTable.rows.indexOf(pair.old)
      const row = home.rows[index]
      if (pair.old === null) edit.put(place, this.#additions.row(pair.now as TextRow, model, home.story, oldTable.from))
      else if (row != null) {
        if (pair.now === null) this.#strikeRow(home, index)
        else this.#changeRow(pair.old, pair.now, row.cells, home.story)
        place = row.row.xml.to
        model = row.cells
      }
    }
  }

  #changeRow(old: TextRow, now: TextRow, cells: readonly (WordCell | null)[], story: number): void {
    for (const [column, cell] of now.cells.entries()) {
      const before = old.cells[column]?.lines.flatMap(({ tokens }) => tokens) ?? []
      const after = cell.lines.flatMap(({ tokens }) => tokens)
      if (before.length === 0 && after.length === 0) continue
      const home = cells[column] ?? null
      if (before.length === 0 && home === null)
        throw new RedlineError(`A cell of the row has no place in the Word file: ${cell.lines[0]?.from}`)
      this.#write(before, after, home, story)
    }
  }
}
