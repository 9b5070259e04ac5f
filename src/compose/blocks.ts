/** Paragraphs, notes and other leaves of the tree, from stretches of the text. */
import type { CutEmphasis } from '../phrasing/cut-emphasis.js'
import { readFlow } from '../phrasing/flow.js'
import { readPhrasing } from '../phrasing/phrasing.js'
import type { FlowBlock } from '../scan/flow.js'
import { positionOf } from '../source/lines.js'
import type { Position, Span } from '../source/position.js'
import type { Comment, Interlude, Note, Paragraph, Phrasing, Unplaced } from '../tree/nodes.js'
import { type ComposeSource, keptSpans, report } from './source.js'

/** The mark of a note, glued to the word before it. */
export interface NoteMark extends Span {
  readonly label: string
}

/** A part of a paragraph: text, or a block that interrupts it. */
export type ParagraphPart = { readonly spans: Span[] } | { readonly node: Note | Comment }

/** Phrasing of [from, to) without what was removed. Empty when nothing is left. */
export function phrasingOf(source: ComposeSource, from: number, to: number, marks: readonly NoteMark[]): Phrasing[] {
  return phrasingOfSpans(source, keptSpans(source, from, to), marks)
}

export function phrasingOfSpans(source: ComposeSource, spans: readonly Span[], marks: readonly NoteMark[]): Phrasing[] {
  const first = spans[0]
  const last = spans[spans.length - 1]
  if (first === undefined || last === undefined) return []
  const own = marks.length === 0 ? marks : marksWithin(marks, first.from, last.to)
  const { children, repairs } = readPhrasing(source, spans, { marks: own, repair: source.repair })
  for (const repair of repairs) reportCutEmphasis(source, repair)
  return children
}

function reportCutEmphasis(source: ComposeSource, repair: CutEmphasis): void {
  report(
    source,
    'cut-emphasis',
    'info',
    'Unexpected end of emphasis at a page break, extended to the closing quotation mark',
    repair.span,
    {
      pass: 'cut-emphasis',
      removed: [],
    },
  )
}

/** `marks` are in order: those inside [from, to). */
function marksWithin(marks: readonly NoteMark[], from: number, to: number): NoteMark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as NoteMark).from < from) low = middle + 1
    else high = middle
  }
  const within: NoteMark[] = []
  for (let index = low; index < marks.length && (marks[index] as NoteMark).to <= to; index++)
    within.push(marks[index] as NoteMark)
  return within
}

/** Builds a paragraph of its parts; null when they hold nothing. */
export function paragraphOf(
  source: ComposeSource,
  parts: readonly ParagraphPart[],
  marks: readonly NoteMark[],
  from?: number,
): Paragraph | null {
  const children: Paragraph['children'] = []
  for (const part of parts) {
    if ('node' in part) children.push(part.node)
    else for (const child of phrasingOfSpans(source, part.spans, marks)) children.push(child)
  }
  const position = spanning(children)
  if (position === null) return null
  const start =
    from !== undefined && from < position.start.offset ? positionOf(source.lines, from, from).start : position.start
  return { type: 'paragraph', children, position: { start, end: position.end } }
}

/** From the start of the first to the end of the last node; null for none. */
export function spanning(nodes: readonly { position: Position }[]): Position | null {
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  return first === undefined || last === undefined ? null : { start: first.position.start, end: last.position.end }
}

/** A footnote definition of Markdown as a note. */
export function flowNote(source: ComposeSource, block: FlowBlock, marks: readonly NoteMark[]): Note {
  return noteOf(source, block.label ?? '', block.from, block.contentFrom, block.to, marks)
}

/** A note from its ruler or label on; its paragraphs are parted by blank lines. */
export function noteOf(
  source: ComposeSource,
  label: string,
  from: number,
  contentFrom: number,
  to: number,
  marks: readonly NoteMark[],
): Note {
  const children: Paragraph[] = []
  for (const block of blocksOf(source, contentFrom, to)) {
    const paragraph = paragraphOf(source, [{ spans: keptSpans(source, block.from, block.to) }], marks)
    if (paragraph !== null) children.push(paragraph)
  }
  const end = children[children.length - 1]?.position.end ?? positionOf(source.lines, contentFrom, contentFrom).end
  return {
    type: 'note',
    label,
    path: `note ${label}`,
    children,
    position: { start: positionOf(source.lines, from, from).start, end },
  }
}

const blankLines = /\r?\n(?:[ \t>\u00a0]*\r?\n)+/g

/** Stretches of [from, to) between blank lines. */
export function blocksOf(source: ComposeSource, from: number, to: number): Span[] {
  const content = source.text.slice(from, to)
  const blocks: Span[] = []
  let start = 0
  const add = (end: number): void => {
    if (content.slice(start, end).trim() !== '') blocks.push({ from: from + start, to: from + end })
  }
  for (const gap of content.matchAll(blankLines)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(content.length)
  return blocks
}

/** The nodes of a block of Markdown's own. */
export function flowNodes(source: ComposeSource, block: FlowBlock, marks: readonly NoteMark[]): Interlude[] {
  if (block.kind === 'comment') return [commentOf(source, block)]
  if (block.kind === 'note') return [flowNote(source, block, marks)]
  const nodes = readFlow(source, block.from, block.to)
  return nodes.length > 0 ? nodes : [unplacedOf(source, block)]
}

export function commentOf(source: ComposeSource, block: FlowBlock): Comment {
  return {
    type: 'comment',
    value: source.text.slice(block.contentFrom, block.to - 3),
    position: positionOf(source.lines, block.from, block.to),
  }
}

export function unplacedOf(source: ComposeSource, span: Span): Unplaced {
  return {
    type: 'unplaced',
    value: source.text.slice(span.from, span.to),
    position: positionOf(source.lines, span.from, span.to),
  }
}
