/** `-f table` as a Word file: what writes it is loaded for it alone. */
import type { ChangeReport } from './report.js'
import { docxTable } from './table/docx.js'
import { type ColumnOptions, tableIn } from './table.js'

/** The bytes of a .docx, the same for the same proposals. Throws as `tableOf` does. */
export function tableDocx(proposals: readonly ChangeReport[], options: ColumnOptions = {}): Uint8Array {
  return tableIn(docxTable, proposals, options)
}
