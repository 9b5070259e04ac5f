/** Rows of tables that go or come. */
import type { Story, WordCell, WordRow, XmlSpan } from '../story/story.js'
import { childrenOf } from './element.js'
import type { Marking } from './marking.js'

/** Where the row says that it is inserted or deleted, and what stands there then. */
export function markedRow(
  { xml }: Story,
  { xml: { from, to } }: WordRow,
  mark: string,
): { span: XmlSpan; text: string } {
  const row = xml.slice(from, to)
  const opening = /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>/.exec(row)?.[0] ?? ''
  const children = childrenOf(row)
  const own = children.find(({ name }) => name === 'trPr')
  if (own === undefined) {
    const exception = children.find(({ name }) => name === 'tblPrEx')
    const at = from + (exception === undefined ? opening.length : exception.from + exception.xml.length)
    return { span: { from: at, to: at }, text: `<w:trPr>${mark}</w:trPr>` }
  }
  const inner = childrenOf(own.xml)
  const isChange = ({ name }: { name: string }): boolean => name === 'trPrChange'
  const content = [
    ...inner.filter(child => !isChange(child)).map(({ xml }) => xml),
    mark,
    ...inner.filter(isChange).map(({ xml }) => xml),
  ]
  const span = { from: from + own.from, to: from + own.from + own.xml.length }
  return { span, text: `<w:trPr>${content.join('')}</w:trPr>` }
}

/** A row that comes; `contents` are the paragraphs of its cells, `model` the cells of a row like it. */
export function newRow(
  story: Story | null,
  model: readonly (WordCell | null)[] | null,
  contents: readonly string[],
  marking: Marking,
): string {
  const cells = contents.map((content, index) => {
    const cell = model?.length === contents.length ? model[index] : undefined
    const properties = cell == null || story === null ? '' : cellProperties(story.xml.slice(cell.xml.from, cell.xml.to))
    return `<w:tc>${properties || '<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'}${content}</w:tc>`
  })
  return `<w:tr><w:trPr>${marking.mark('ins')}</w:trPr>${cells.join('')}</w:tr>`
}

/** Cells of a new row stand alone: they are merged with no others. */
const ofMerged: ReadonlySet<string> = new Set([
  'vMerge',
  'hMerge',
  'gridSpan',
  'cellIns',
  'cellDel',
  'cellMerge',
  'tcPrChange',
])

function cellProperties(cell: string): string {
  const own = childrenOf(cell).find(({ name }) => name === 'tcPr')
  if (own === undefined) return ''
  const kept = childrenOf(own.xml).filter(({ name }) => !ofMerged.has(name))
  return kept.length === 0 ? '' : `<w:tcPr>${kept.map(({ xml }) => xml).join('')}</w:tcPr>`
}

/** A table that comes, around its rows. */
export function newTable(columns: number, rows: string): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  const width = Math.floor(9600 / Math.max(1, columns))
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns)
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}
