/** Blocks that are Markdown's own, read by remark: tables, fenced code, HTML, link definitions. */
import type { TableCell as MarkdownCell, Table as MarkdownTable, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { positionOf } from '../source/lines.js'
import type { Position } from '../source/position.js'
import type { Code, Definition, Html, Phrasing, Table, TableCell } from '../tree/nodes.js'
import { walk } from '../tree/walk.js'
import { type PhrasingSource, readPhrasing } from './phrasing.js'

type Flow = Table | Code | Html | Definition

/** The blocks of [from, to), with positions in the whole source; none when remark finds anything else there. */
export function readFlow(source: PhrasingSource, from: number, to: number): Flow[] {
  const block = dedent(source, from, to)
  const tree = fromMarkdown(block.text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const nodes = tree.children.map(node => flowOf({ source, starts: block.starts }, node))
  return nodes.some(node => node === null) ? [] : (nodes as Flow[])
}

interface Place {
  readonly source: PhrasingSource
  /** For each line of the block: where it begins in the block and in the source. */
  readonly starts: readonly { readonly at: number; readonly offset: number }[]
}

/** The block without the quote marks and the indentation of its first line. */
function dedent(source: PhrasingSource, from: number, to: number): { text: string; starts: Place['starts'] } {
  const { text } = source
  const starts: { at: number; offset: number }[] = []
  const lineFrom = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1
  const width = from === 0 ? 0 : from - lineFrom
  let block = ''
  let offset = from
  while (offset < to) {
    const found = /\r\n?|\n/g
    found.lastIndex = offset
    const ending = found.exec(text)
    const end = ending === null || ending.index + ending[0].length > to ? to : ending.index + ending[0].length
    let content = offset
    if (offset !== from)
      while (content < end && content - offset < width && /[ \t>]/.test(text.charAt(content))) content++
    starts.push({ at: block.length, offset: content })
    // A byte order mark and NUL are what micromark changes; as long as they were.
    block += text.slice(content, end).replaceAll('\0', '\ufffd')
    offset = end
  }
  return { text: block.startsWith('\ufeff') ? ` ${block.slice(1)}` : block, starts }
}

function offsetOf({ starts }: Place, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as { at: number }).at <= at) low = middle
    else high = middle - 1
  }
  const line = starts[low]
  return line === undefined ? at : line.offset + at - line.at
}

function placeOf(place: Place, node: Nodes): Position {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const last = end > start ? offsetOf(place, end - 1) + 1 : offsetOf(place, end)
  return positionOf(place.source.lines, offsetOf(place, start), last)
}

function flowOf(place: Place, node: Nodes): Flow | null {
  const position = placeOf(place, node)
  switch (node.type) {
    case 'table':
      return tableOf(place, node, position)
    case 'code':
      return { type: 'code', lang: node.lang ?? null, meta: node.meta ?? null, value: node.value, position }
    case 'html':
      return { type: 'html', value: node.value, position }
    case 'definition': {
      const { identifier, label, url, title } = node
      return { type: 'definition', identifier, label: label ?? null, url, title: title ?? null, position }
    }
    default:
      return null
  }
}

function tableOf(place: Place, node: MarkdownTable, position: Position): Table {
  const align = (node.align ?? []).map(side => side ?? null)
  const children = node.children.map(row => ({
    type: 'tableRow' as const,
    children: row.children.map(cell => cellOf(place, cell)),
    position: placeOf(place, row),
  }))
  return { type: 'table', align, children, position }
}

/** Cells hold phrasing as everywhere else; only where they begin and end is remark's to say. */
function cellOf(place: Place, cell: MarkdownCell): TableCell {
  const position = placeOf(place, cell)
  const first = cell.children[0]
  const last = cell.children[cell.children.length - 1]
  let children: Phrasing[] = []
  if (first !== undefined && last !== undefined) {
    const span = { from: placeOf(place, first).start.offset, to: placeOf(place, last).end.offset }
    children = readPhrasing(place.source, [span], { marks: [], repair: false }).children
  }
  const node: TableCell = { type: 'tableCell', children, position }
  // A pipe in a cell is escaped even in code.
  walk(node, inner => {
    if (inner.type === 'inlineCode') inner.value = inner.value.replaceAll('\\|', '|')
  })
  return node
}
