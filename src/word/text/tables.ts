/** Tables of the body: which are written as tables, and their cells in columns. */
import type { ReadCell, ReadParagraph, ReadTable } from './view.js'

/** A cell of the grid; null where a merged cell reaches to, and behind the last cell of a short row. */
export type GridRow = readonly (ReadCell | null)[]

/** The widest table that is written as one; what claims more columns is a frame. */
const mostColumns = 64

/** Rows with equally many columns, without those that hold nothing. */
export function gridOf({ rows }: ReadTable): GridRow[] {
  const filled = rows.filter(row => row.some(hasText))
  const width = Math.max(0, ...filled.map(widthOf))
  if (width > mostColumns) return filled
  return filled.map(row => {
    const grid: (ReadCell | null)[] = []
    for (const cell of row) {
      grid.push(cell.merged && !hasText(cell) ? null : cell)
      for (let column = 1; column < cell.columns; column++) grid.push(null)
    }
    while (grid.length < width) grid.push(null)
    return grid
  })
}

function widthOf(row: readonly ReadCell[]): number {
  return row.reduce((sum, { columns }) => sum + columns, 0)
}

/**
 * False for tables that only lay out a page: one row, one column, a structural paragraph (a title, a heading of a section) in a cell, or not more than half of the
 * rows with text in two cells, as on covers. They are written as paragraphs.
 */
export function isTabular(grid: readonly GridRow[], isStructural: (paragraph: ReadParagraph) => boolean): boolean {
  const width = grid[0]?.length ?? 0
  if (grid.length < 2 || width < 2 || width > mostColumns) return false
  const several = grid.filter(row => row.filter(cell => cell !== null && hasText(cell)).length > 1)
  if (several.length * 2 <= grid.length) return false
  return !grid.some(row => row.some(cell => cell?.paragraphs.some(isStructural)))
}

function hasText({ paragraphs }: ReadCell): boolean {
  return paragraphs.some(({ pieces }) => pieces.some(({ piece }) => /\S/.test(piece.value) || piece.note !== null))
}
