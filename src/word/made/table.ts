/** A table of the tree as Word's: as wide as the page, columns by the length of their texts, the first row repeated on every page. */
import type { Table, TableCell, TableRow } from '../../tree/nodes.js'
import { plainText } from '../../tree/text.js'
import { paragraphXml } from './paragraph.js'
import { type InlineContext, spansOf } from './spans.js'

/** Between the margins of the page, in twips. */
const width = 9639
/** Texts of columns count within these lengths, so that none is crowded out. */
const shortest = 6
const longest = 60

export function tableXml(table: Table, context: InlineContext): string {
  const columns = Math.max(1, ...table.children.map(({ children }) => children.length))
  const widths = widthsOf(table, columns)
  const grid = widths.map(column => `<w:gridCol w:w="${column}"/>`).join('')
  const rows = table.children.map((row, index) => rowXml(row, index === 0, widths, table.align, context))
  const properties = `<w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function widthsOf({ children }: Table, columns: number): number[] {
  const lengths = Array.from({ length: columns }, (_, column) => {
    const texts = children.map(row => lengthOf(row.children[column]))
    return Math.min(longest, Math.max(shortest, ...texts))
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map(length => Math.floor((width * length) / total))
}

function lengthOf(cell: TableCell | undefined): number {
  return cell === undefined ? 0 : plainText(cell).length
}

function rowXml(
  { children }: TableRow,
  isHead: boolean,
  widths: readonly number[],
  align: Table['align'],
  context: InlineContext,
): string {
  const cells = widths.map((column, index) => {
    const format = { style: isHead ? 'Tablehead' : 'Tabletext', align: isHead ? null : (align[index] ?? null) }
    const content = paragraphXml(format, spansOf(children[index]?.children ?? [], context))
    const shown = content === '' ? `<w:p><w:pPr><w:pStyle w:val="${format.style}"/></w:pPr></w:p>` : content
    return `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/></w:tcPr>${shown}</w:tc>`
  })
  const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`
  return `<w:tr>${properties}${cells.join('')}</w:tr>`
}
