/** The shortest script of a long stretch with few differences, after Myers (1986). */
import type { Partners, Stretch, Words } from './stretch.js'

/** So many words taken out and put in; its memory is the square of it (half a megabyte), its time the length of the stretch times it. */
const maxEdits = 512

/** False, with nothing filled in, when the sides differ by more. */
export function fewEdits({ x, y }: Words, partners: Partners, { fromX, toX, fromY, toY }: Stretch): boolean {
  const rows = toX - fromX
  const columns = toY - fromY
  if (Math.abs(rows - columns) > maxEdits) return false
  const origin = maxEdits + 1
  /** The furthest row on each diagonal (column - row), and what it was before each number of edits. */
  const furthest = new Int32Array(2 * origin + 1)
  const history: Int32Array[] = []
  for (let edits = 0; edits <= maxEdits; edits++) {
    history.push(furthest.slice(origin - edits, origin + edits + 1))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let row = rowAfterEdit(furthest, origin + diagonal, diagonal, edits)
      if (row > rows || row + diagonal > columns) {
        furthest[origin + diagonal] = row
        continue
      }
      while (row < rows && row + diagonal < columns && x[fromX + row] === y[fromY + row + diagonal]) row++
      furthest[origin + diagonal] = row
      if (row < rows || row + diagonal < columns) continue
      walkBack(partners, history, fromX, fromY, row, diagonal)
      return true
    }
  }
  return false
}

function rowAfterEdit(rows: Int32Array, at: number, diagonal: number, edits: number): number {
  if (edits === 0) return 0
  return isTakenOut(rows, at, diagonal, edits) ? (rows[at + 1] as number) + 1 : (rows[at - 1] as number)
}

/** One word taken out (from the diagonal above), or put in (from the one below), whichever comes further. */
function isTakenOut(rows: Int32Array, at: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true
  return diagonal !== edits && (rows[at + 1] as number) + 1 > (rows[at - 1] as number)
}

function walkBack(
  partners: Partners,
  history: readonly Int32Array[],
  fromX: number,
  fromY: number,
  lastRow: number,
  lastDiagonal: number,
): void {
  let row = lastRow
  let diagonal = lastDiagonal
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const rows = history[edits] as Int32Array
    const start = rowAfterEdit(rows, diagonal + edits, diagonal, edits)
    while (row > start) {
      row--
      partners[fromX + row] = fromY + row + diagonal
    }
    if (edits === 0) return
    if (isTakenOut(rows, diagonal + edits, diagonal, edits)) {
      diagonal++
      row--
    } else diagonal--
  }
}
