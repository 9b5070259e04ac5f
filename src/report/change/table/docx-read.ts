import { documentPart, openPackage } from '../../../word/package/open.js'
import { partText } from '../../../word/package/part-text.js'
import { scanXml } from '../../../word/xml/scan.js'
import { type MarkedRun, sideOf } from '../sides.js'
import { headStyle, markColours } from './docx-signs.js'
import type { ReadCell, ReadRow } from './written.js'

interface ReadParagraph {
  isHead: boolean
  readonly runs: MarkedRun[]
}

/** The rows of the one table of a Word file that we wrote. */
export function readDocxTable(bytes: Uint8Array): ReadRow[] {
  const pkg = openPackage(bytes)
  const part = documentPart(pkg)
  const rows: ReadParagraph[][][] = []
  let inTable = false
  let paragraph: ReadParagraph | null = null
  let op: MarkedRun['op'] = 'same'
  let inText = false
  const add = (text: string): void => {
    paragraph?.runs.push({ op, text, note: false })
  }
  scanXml(partText(pkg.parts.get(part) as Uint8Array, part), part, {
    open(name, { 'w:val': value }) {
      if (name === 'w:tbl') inTable = true
      if (!inTable) return
      if (name === 'w:tr') rows.push([])
      else if (name === 'w:tc') rows[rows.length - 1]?.push([])
      else if (name === 'w:p') {
        paragraph = { isHead: false, runs: [] }
        rows[rows.length - 1]?.at(-1)?.push(paragraph)
      } else if (name === 'w:pStyle' && paragraph !== null) paragraph.isHead = value === headStyle
      else if (name === 'w:r') op = 'same'
      else if (name === 'w:color')
        op = value === markColours.added ? 'added' : value === markColours.removed ? 'removed' : op
      else if (name === 'w:noBreakHyphen') add('\u2011')
      inText = name === 'w:t'
    },
    close(name) {
      if (name === 'w:tbl') inTable = false
      inText = false
    },
    text(value) {
      if (inText) add(value)
    },
  })
  return rows.slice(1).map(([path = [], base = [], ...cells]) => ({
    path: textOf(path),
    base: textOf(base),
    cells: cells.map(cellOf),
  }))
}

function textOf(paragraphs: readonly ReadParagraph[]): string {
  return paragraphs.map(({ runs }) => sideOf(runs, 'new')).join(' ')
}

function cellOf(paragraphs: readonly ReadParagraph[]): ReadCell {
  const [first] = paragraphs
  const head = first?.isHead === true ? sideOf(first.runs, 'new') : ''
  const parts = paragraphs.filter(({ isHead, runs }) => !isHead && runs.length > 0)
  return { head, parts: parts.map(({ runs }) => runs) }
}
