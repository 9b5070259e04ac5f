/** One document of the tree: head, body, annexes, in source order. */
import type { OutlineEvent } from '../outline/decode.js'
import type { AnnexBounds, DocumentBounds } from '../scan/documents.js'
import type { FlowBlock } from '../scan/flow.js'
import { positionOf } from '../source/lines.js'
import type { Position, Span } from '../source/position.js'
import type { Annex, AnnexContent, Document, DocumentContent, Heading, Phrasing, Unplaced } from '../tree/nodes.js'
import { plainText } from '../tree/text.js'
import { blocksOf, flowNodes, type NoteMark, phrasingOf, phrasingOfSpans, spanning, unplacedOf } from './blocks.js'
import { findMarks } from './marks.js'
import { sectionPaths } from './paths.js'
import { buildBody } from './sections.js'
import { type ComposeSource, keptSpans, report } from './source.js'

/** The outline of one stretch: the body of a document, or an annex. */
export interface OutlinedStretch {
  readonly events: readonly OutlineEvent[]
  readonly to: number
}

/** Builds the tree of one document from its bounds and outlines (the body first, then one for each annex). */
export function composeDocument(
  source: ComposeSource,
  bounds: DocumentBounds,
  outlines: readonly OutlinedStretch[],
): Document {
  const marks = findMarks(source.text, bounds.from, bounds.to, notesOf(outlines))
  const children: DocumentContent[] = headOf(source, bounds, marks)
  const body = outlines[0]
  if (body !== undefined) {
    const content = buildBody(source, body.events, body.to, { marks, pathOf: sectionPaths(), annexPath: null })
    for (const node of content) children.push(node as DocumentContent)
  }
  bounds.annexes.forEach((annex, index) => {
    children.push(composeAnnex(source, annex, outlines[index + 1], marks))
  })
  const title = children.find(child => child.type === 'title')
  if (bounds.numberLine?.residue === true) {
    report(
      source,
      'tracked-residue',
      'warning',
      'Unexpected two editions in one, expected tracked changes to be accepted or rejected first',
      bounds.numberLine,
    )
  }
  const position = spanning(children) ?? positionOf(source.lines, bounds.from, bounds.from)
  return {
    type: 'document',
    genre: bounds.numberLine?.genre ?? genreOf(children),
    language: source.language.id,
    designation: bounds.designation,
    title: title === undefined ? null : plainText(title).replace(/\s+/g, ' ').trim(),
    notes: noteLabels(children),
    children,
    position,
  }
}

/** Without a number line the operative verb says what a text is: a decision decides, a recommendation recommends. */
function genreOf(children: readonly DocumentContent[]): Document['genre'] {
  const verbs = children.flatMap(child =>
    child.type === 'section' && child.part === 'operative' ? child.verbs.slice(0, 1) : [],
  )
  if (verbs.includes('resolves')) return 'resolution'
  if (verbs.includes('decides')) return 'decision'
  if (verbs.includes('recommends')) return 'recommendation'
  return 'resolution'
}

function notesOf(outlines: readonly OutlinedStretch[]): (Span & { label: string })[] {
  const notes: (Span & { label: string })[] = []
  for (const { events } of outlines) {
    for (const { type, cut } of events) {
      if (type === 'note' && cut.note !== null)
        notes.push({ from: cut.at, to: cut.note.contentFrom, label: cut.note.label })
      if (type === 'flow' && cut.flow?.kind === 'note')
        notes.push({ from: cut.flow.from, to: cut.flow.to, label: cut.flow.label ?? '' })
    }
  }
  return notes
}

function noteLabels(nodes: readonly { type: string }[]): string[] {
  const labels: string[] = []
  const visit = (node: { type: string; label?: string | null; children?: readonly { type: string }[] }): void => {
    if (node.type === 'note') labels.push(node.label ?? '')
    for (const child of node.children ?? []) visit(child)
  }
  for (const node of nodes) visit(node)
  return labels
}

function headOf(source: ComposeSource, bounds: DocumentBounds, marks: readonly NoteMark[]): DocumentContent[] {
  const children: DocumentContent[] = []
  const { numberLine, title, history, formula } = bounds
  const floor = (): number => children[children.length - 1]?.position.end.offset ?? bounds.from
  if (numberLine !== null) children.push(...leaf(source, 'numberLine', bounds.from, numberLine, marks, floor()))
  if (title !== null) children.push(...titleNodes(source, title, marks, floor()))
  if (history !== null) children.push(...leaf(source, 'history', history.from, history, marks, floor()))
  const headTo = formula?.from ?? bounds.bodyFrom
  if (history !== null) {
    // The notes of the history stand between it and what follows.
    const blocks = source.flow.filter(block => block.from >= history.to && block.to <= headTo)
    for (const block of blocks) children.push(...(flowNodes(source, block, marks) as DocumentContent[]))
  }
  if (formula !== null) children.push(...leaf(source, 'formula', formula.from, formula, marks, floor()))
  return children
}

function leaf(
  source: ComposeSource,
  type: 'numberLine' | 'title' | 'history' | 'formula',
  from: number,
  span: Span,
  marks: readonly NoteMark[],
  floor: number,
): DocumentContent[] {
  const children = phrasingOf(source, span.from, span.to, marks)
  const position = withMarks(source, from, children, floor)
  return position === null ? [] : [{ type, children, position }]
}

/** A title with a comment or another block inside is cut there; what follows the block is kept as it is. */
function titleNodes(source: ComposeSource, title: Span, marks: readonly NoteMark[], floor: number): DocumentContent[] {
  const blocks = source.flow.filter(block => block.from < title.to && block.to > title.from)
  if (blocks.length === 0) return leaf(source, 'title', title.from, title, marks, floor)
  const nodes: DocumentContent[] = []
  let from = title.from
  let titled = false
  const add = (to: number): void => {
    const spans = keptSpans(source, from, to)
    if (spans.length === 0) return
    if (!titled) {
      const first = spans[0] as Span
      const start = source.text.slice(first.from, first.to).search(/[^#\s]/)
      nodes.push(...leaf(source, 'title', first.from, { from: first.from + Math.max(0, start), to }, marks, from))
      titled = true
    } else nodes.push(...unplacedBlocks(source, from, to))
  }
  for (const block of blocks) {
    add(block.from)
    nodes.push(...(flowNodes(source, block, marks) as DocumentContent[]))
    from = block.to
  }
  add(title.to)
  return nodes
}

/** Position of the children, with the marks of Markdown directly before and behind them. */
function withMarks(source: ComposeSource, from: number, children: readonly Phrasing[], floor: number): Position | null {
  const position = spanning(children)
  if (position === null) return null
  const { text, lines } = source
  let start = Math.min(from, position.start.offset)
  while (start > floor && /[#*_> \t]/.test(text.charAt(start - 1))) start--
  while (start < position.start.offset && /[ \t]/.test(text.charAt(start))) start++
  let end = position.end.offset
  while (end < text.length && /[*_#]/.test(text.charAt(end))) end++
  return positionOf(lines, start, end)
}

function composeAnnex(
  source: ComposeSource,
  bounds: AnnexBounds,
  outline: OutlinedStretch | undefined,
  marks: readonly NoteMark[],
): Annex {
  const path = bounds.label === null ? 'annex' : `annex ${bounds.label}`
  const children: AnnexContent[] = []
  children.push(...annexHeading(source, bounds.from, bounds.heading, 1, marks, bounds.from))
  const floor = children[0]?.position.end.offset ?? bounds.from
  if (bounds.title !== null) children.push(...annexHeading(source, bounds.title.from, bounds.title, 2, marks, floor))
  const title = children[1]
  if (outline !== undefined) {
    const content = buildBody(source, outline.events, outline.to, { marks, pathOf: sectionPaths(), annexPath: path })
    for (const node of content) children.push(node as AnnexContent)
  }
  const position = spanning(children) ?? positionOf(source.lines, bounds.from, bounds.contentFrom)
  return {
    type: 'annex',
    label: bounds.label,
    title: title === undefined || bounds.title === null ? null : plainText(title).replace(/\s+/g, ' ').trim(),
    path,
    children,
    position,
  }
}

function annexHeading(
  source: ComposeSource,
  from: number,
  span: Span,
  depth: 1 | 2,
  marks: readonly NoteMark[],
  floor: number,
): Heading[] {
  const children = phrasingOfSpans(source, keptSpans(source, span.from, span.to), marks)
  const position = withMarks(source, from, children, floor)
  return position === null ? [] : [{ type: 'heading', depth, children, position }]
}

/** Text that belongs to no document, or to no part of one: a node for each block. */
export function unplacedBlocks(source: ComposeSource, from: number, to: number): Unplaced[] {
  return blocksOf(source, from, to).flatMap(block =>
    keptSpans(source, block.from, block.to).map(span => unplacedOf(source, span)),
  )
}

/** Front matter, when the input begins with it. */
export function frontMatterOf(source: ComposeSource, block: FlowBlock): DocumentContent {
  const value = source.text.slice(block.contentFrom, block.to).replace(/\r?\n?(?:---|\.\.\.)$/, '')
  return { type: 'frontMatter', value, position: positionOf(source.lines, block.from, block.to) }
}
