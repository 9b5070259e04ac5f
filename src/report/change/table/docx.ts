import type { Run } from '../../../change/redline.js'
import { filePackage } from '../../../word/made/made.js'
import { headerId } from '../../../word/made/parts.js'
import { runContent } from '../../../word/xml/write.js'
import { writable } from '../../markup.js'
import { readDocxTable } from './docx-read.js'
import { headStyle, markColours } from './docx-signs.js'
import type { Cell, Row } from './rows.js'
import { headOf, partsOf, type Table, type TableForm } from './written.js'

/** Pages laid across, in ITU's styles; the first row stands on each of them. */
export const docxTable: TableForm<Uint8Array> = {
  write(table) {
    const { title, legend } = table
    const body = [
      paragraph('Headingb', [run(title, '<w:sz w:val="28"/><w:szCs w:val="28"/>')], flush),
      ...legend.map(sentence => paragraph('Note', [run(sentence, soft)])),
      paragraph('Note', []),
      tableXml(table),
      // Word wants a paragraph behind a table.
      paragraph('Note', []),
      section,
    ]
    return filePackage({ body: body.join(''), language: 'en', title })
  },
  read: readDocxTable,
}

/** A4 with margins of 15 mm. */
const page = { width: 16840, height: 11907, margin: 850 } as const
const width = page.width - 2 * page.margin
const pathWidth = 1700
/** Of narrow columns the longest words still fit at this size, in half points. */
const small = 16
const narrow = 2600

const section = [
  `<w:sectPr><w:headerReference w:type="default" r:id="${headerId}"/>`,
  `<w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape" w:code="9"/>`,
  `<w:pgMar w:top="${page.margin + 284}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/>`,
  '<w:cols w:space="720"/><w:titlePg/></w:sectPr>',
].join('')

const flush = '<w:spacing w:before="0"/><w:ind w:left="0" w:firstLine="0"/>'
const soft = '<w:color w:val="5C5C5C"/>'
const bar = '<w:shd w:val="clear" w:color="auto" w:fill="F0F0EC"/>'

function tableXml({ names, rows }: Table): string {
  const column = Math.floor((width - pathWidth) / names.length)
  const size = column < narrow ? `<w:sz w:val="${small}"/><w:szCs w:val="${small}"/>` : ''
  const widths = [pathWidth, ...names.map(() => column)]
  const heads = ['clause', ...names].map((name, index) =>
    cellXml(widths[index] as number, bar, [paragraph(headStyle, [run(name, size)])]),
  )
  const properties = [
    '<w:tblStyle w:val="TableGrid"/>',
    `<w:tblW w:w="${widths.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
  ]
  return [
    `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr>`,
    `<w:tblGrid>${widths.map(each => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>`,
    ...rows.map(row => rowXml(row, column, size)),
    '</w:tbl>',
  ].join('')
}

function rowXml({ path, base, baseRuns, cells }: Row, column: number, size: string): string {
  const isHeading = base !== null && base.section === base.index
  const shade = isHeading ? bar : ''
  const look = size + (isHeading ? '<w:i/><w:iCs/>' : '')
  const shown = [
    cellXml(pathWidth, shade, [paragraph('Tabletext', [run(path, soft + size)])]),
    cellXml(column, shade, [paragraph('Tabletext', runsXml(baseRuns, look), directionOf(baseRuns))]),
    ...cells.map(cell => cellXml(column, shade, cellParagraphs(cell, look))),
  ]
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${shown.join('')}</w:tr>`
}

function cellParagraphs(cell: Cell, look: string): string[] {
  const head = headOf(cell)
  const colour = cell.symbol === 'NOC' ? soft : ''
  const parts = partsOf(cell).map(runs => paragraph('Tabletext', runsXml(runs, look), directionOf(runs)))
  if (head === '') return parts.length === 0 ? [paragraph('Tabletext', [])] : parts
  return [paragraph(headStyle, [run(head, colour + sizeOf(look))], '<w:jc w:val="left"/>'), ...parts]
}

function cellXml(wide: number, shade: string, paragraphs: readonly string[]): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.join('')}</w:tc>`
}

/** `properties` of the paragraph behind its style, in the order of the schema. */
function paragraph(style: string, runs: readonly string[], properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs.join('')}</w:p>`
}

function runsXml(runs: readonly Run[], look: string): string[] {
  return runs.map(({ op, text, format }) => {
    const properties = [
      look,
      format.code ? '<w:rStyle w:val="HTMLCode"/>' : '',
      format.strong ? '<w:b/><w:bCs/>' : '',
      format.emphasis ? '<w:i/><w:iCs/>' : '',
      format.deleted ? '<w:dstrike/>' : '',
      op === 'removed' ? `<w:strike/><w:color w:val="${markColours.removed}"/>` : '',
      op === 'added' ? `<w:color w:val="${markColours.added}"/><w:u w:val="single"/>` : '',
      format.note ? '<w:vertAlign w:val="superscript"/>' : '',
    ]
    return run(text, properties.join(''))
  })
}

/** Elements of w:rPr in the order of the schema (ECMA-376 part 1, 17.3.2). */
const order = ['rStyle', 'b', 'bCs', 'i', 'iCs', 'strike', 'dstrike', 'color', 'sz', 'szCs', 'u', 'vertAlign', 'rtl']

/** `properties` in any order, some of them twice. */
function run(text: string, properties: string): string {
  const content = runContent(writable(text).replace(/\s+/g, ' '))
  if (content === '') return ''
  const all = rightToLeft.test(text) ? `${properties}<w:rtl/>` : properties
  const byName = new Map(Array.from(all.matchAll(/<w:(\w+)[^>]*>/g), ([element, name]) => [name, element]))
  const sorted = order.map(name => byName.get(name) ?? '').join('')
  return `<w:r>${sorted === '' ? '' : `<w:rPr>${sorted}</w:rPr>`}${content}</w:r>`
}

function sizeOf(look: string): string {
  return look.replace(/<w:i(?:Cs)?\/>/g, '')
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u

/** By its first letter, as a browser does it. */
function directionOf(runs: readonly Run[]): string {
  const text = runs.map(each => each.text).join('')
  const right = text.search(rightToLeft)
  const left = text.search(leftToRight)
  return right >= 0 && (left < 0 || right < left) ? '<w:bidi/>' : ''
}
