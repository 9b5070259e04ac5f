/**
 * Events of the outline become sections and clauses. One builder walks the events once; what stands between two events is the text of
 * the block that is open.
 */
import type { Cut } from '../outline/cuts.js'
import type { OutlineEvent } from '../outline/decode.js'
import type { Heading as HeadingReading } from '../outline/headings.js'
import type { FlowBlock } from '../scan/flow.js'
import { removedEndingAt } from '../scan/removed.js'
import { positionOf } from '../source/lines.js'
import type { Point, Position, Span } from '../source/position.js'
import type {
  AnnexContent,
  Clause,
  ClauseContent,
  Interlude,
  Section,
  SectionContent,
  SectionHeading,
  Unplaced,
} from '../tree/nodes.js'
import {
  blocksOf,
  flowNodes,
  type NoteMark,
  noteOf,
  type ParagraphPart,
  paragraphOf,
  phrasingOf,
  phrasingOfSpans,
  spanning,
  unplacedOf,
} from './blocks.js'
import { clausePath, type PathBase } from './paths.js'
import { type ComposeSource, keptSpans, report } from './source.js'

export type BodyContent = Section | Interlude | AnnexContent

export interface BodyOptions {
  readonly marks: readonly NoteMark[]
  readonly pathOf: (heading: string) => string
  /** The path of the annex that is read; null in the body of a document. */
  readonly annexPath: string | null
}

interface OpenClause {
  readonly clause: Clause
  readonly base: PathBase
  readonly indent: number
  /** At which depth the outline holds it. */
  readonly depth: number
}

interface Builder {
  readonly source: ComposeSource
  readonly options: BodyOptions
  readonly content: BodyContent[]
  section: Section | null
  sectionBase: PathBase
  /** Open clauses, outermost first; those of the list that `owner` holds. */
  stack: OpenClause[]
  /** The unlettered clause that owns the list of this section, if one does. */
  owner: OpenClause | null
  unlettered: OpenClause | null
  /** The paragraph that is open: its parts, where it will go, where it begins. */
  parts: ParagraphPart[]
  target: { readonly children: (SectionContent | ClauseContent | AnnexContent | BodyContent)[] } | null
  /** Everything in it is text that belongs nowhere. */
  homeless: boolean
}

/** Builds the sections of a body (or the content of an annex) from the events of its outline, which ends at `to`. */
export function buildBody(
  source: ComposeSource,
  events: readonly OutlineEvent[],
  to: number,
  options: BodyOptions,
): BodyContent[] {
  const rootPath = options.annexPath ?? ''
  const builder: Builder = {
    source,
    options,
    content: [],
    section: null,
    sectionBase: { path: rootPath, decimalBase: rootPath },
    stack: [],
    owner: null,
    unlettered: null,
    parts: [],
    target: null,
    homeless: false,
  }
  const following = followings(source, events, to)
  for (let index = 0; index < events.length; index++) {
    const end = events[index + 1]?.cut.at ?? to
    take(builder, events[index] as OutlineEvent, end, following[index] as Following)
  }
  closeSection(builder)
  return builder.content
}

/** What comes behind an event: whether the text before it goes on, and the next event that opens something. */
interface Following {
  readonly goesOn: boolean
  readonly opening: OutlineEvent | null
}

function followings(source: ComposeSource, events: readonly OutlineEvent[], to: number): Following[] {
  const all: Following[] = new Array(events.length)
  let following: Following = { goesOn: false, opening: null }
  for (let index = events.length - 1; index >= 0; index--) {
    all[index] = following
    const event = events[index] as OutlineEvent
    const end = events[index + 1]?.cut.at ?? to
    following = {
      goesOn: goesOnAt(source, event, end, following.goesOn),
      opening:
        event.type === 'marker' || event.type === 'paragraph' || event.type === 'heading' ? event : following.opening,
    }
  }
  return all
}

/** True when the text before `event` goes on with it or behind it: the paragraph is interrupted, not ended. */
function goesOnAt(source: ComposeSource, event: OutlineEvent, end: number, behind: boolean): boolean {
  switch (event.type) {
    case 'join':
    case 'resume':
      return true
    case 'note':
    case 'page':
      return behind
    case 'flow':
      return behind || keptSpans(source, (event.cut.flow as FlowBlock).to, end).length > 0
    case 'ruler':
      return behind || keptSpans(source, source.repair ? event.cut.ruler : event.cut.at, end).length > 0
    default:
      return false
  }
}

function take(builder: Builder, event: OutlineEvent, end: number, following: Following): void {
  switch (event.type) {
    case 'heading':
      openSection(builder, event.cut, event.heading, event.foreign, end)
      return
    case 'marker':
      openItem(builder, event.cut, event.depth, end)
      return
    case 'paragraph':
      openParagraph(builder, event.cut, end)
      return
    case 'join':
      joinText(builder, event.cut, end)
      return
    case 'resume':
      addText(builder, event.cut.at, end)
      return
    case 'note':
      addNote(builder, event.cut, end, following)
      return
    case 'flow':
      addFlow(builder, event.cut.flow as FlowBlock, end, following)
      return
    case 'page':
      // The line is taken out where removals are collected; what follows it on the path goes on.
      return
    case 'ruler':
      addText(builder, builder.source.repair ? event.cut.ruler : event.cut.at, end)
      return
  }
}

/** The clause whose children go on behind an event: what stands between belongs there. Null for the section. */
function containerAhead(builder: Builder, { opening }: Following): OpenClause | null {
  if (opening?.type === 'marker')
    return builder.stack[Math.min(opening.depth, builder.stack.length) - 1] ?? ownerOfList(builder)
  return opening?.type === 'paragraph' ? ownerOfTail(builder, opening.cut) : null
}

function openSection(builder: Builder, cut: Cut, heading: HeadingReading, foreign: boolean, end: number): void {
  closeSection(builder)
  const { source, options } = builder
  const headingEnd = headingTo(source.text, heading.to, end)
  const children = phrasingOfSpans(source, headingSpans(source, heading, headingEnd.text), options.marks)
  const printed = printedOf(source, heading)
  const local = options.annexPath === null ? printed : `${options.annexPath} ${printed}`
  const path = options.pathOf(local)
  const position = {
    start: positionOf(source.lines, cut.at, cut.at).start,
    end: positionOf(source.lines, headingEnd.marks, headingEnd.marks).end,
  }
  const sectionHeading: SectionHeading = { type: 'sectionHeading', children, position }
  const section: Section = {
    type: 'section',
    part: heading.part,
    heading: printed,
    verbs: [...heading.verbs],
    addressees: heading.addressees.map(span => printedOf(source, span)),
    condition: heading.condition === null ? null : printedOf(source, heading.condition),
    path,
    children: [sectionHeading],
    position,
  }
  builder.section = section
  builder.sectionBase = { path, decimalBase: path }
  const span = { from: heading.from, to: heading.to }
  if (foreign)
    report(
      source,
      'foreign-text',
      'warning',
      `Unexpected \`${printed}\` after an operative section, expected no preambular section here`,
      span,
    )
  if (!heading.known)
    report(
      source,
      'unknown-heading',
      'info',
      `Unexpected heading \`${printed}\`, read as ${heading.part} by its ${heading.styled ? 'style' : 'shape'}`,
      span,
    )
  if (cut.breaks === 0 || behindText(source, cut.at) || (heading.end !== 'line' && heading.end !== 'lines')) {
    report(
      source,
      'heading-in-line',
      'info',
      `Unexpected text on the line of the heading \`${printed}\`, expected a line of its own`,
      span,
    )
  }
}

/** The words of the heading and the punctuation behind them, without the marks of emphasis between the two. */
function headingSpans(source: ComposeSource, heading: Span, end: number): Span[] {
  const spans = keptSpans(source, heading.from, heading.to)
  let from = heading.to
  while (from < end && /[*_#]/.test(source.text.charAt(from))) from++
  if (from < end) spans.push({ from, to: end })
  return spans
}

/** Something else stands before `at` on its line: the formula, with which the body may share a line. */
function behindText({ text, removed }: ComposeSource, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[ \t*_#>\u00a0\ufeff-]/.test(text.charAt(before))) before--
  return before >= 0 && !/[\n\r]/.test(text.charAt(before)) && removedEndingAt(removed, before + 1) === undefined
}

/** Closing colon or comma belongs to the text of a heading; closing marks of emphasis to the heading node. */
function headingTo(text: string, to: number, end: number): { text: number; marks: number } {
  let offset = to
  let last = to
  const reach = text.startsWith('_____', to) ? to : Math.min(end, to + 6)
  while (offset < reach && /[*_:,#]/.test(text.charAt(offset))) {
    offset++
    if (/[:,]/.test(text.charAt(offset - 1))) last = offset
  }
  return { text: last, marks: offset }
}

/** The words of a stretch on one line, without emphasis and without what was removed. */
function printedOf(source: ComposeSource, span: Span): string {
  const kept = keptSpans(source, span.from, span.to).map(({ from, to }) => source.text.slice(from, to))
  return kept
    .join('')
    .replace(/[*_]/g, '')
    .replace(/[\s>]*[\n\r][\s>]*|\s+/g, ' ')
    .trim()
}

function openItem(builder: Builder, cut: Cut, at: number, end: number): void {
  closeParagraph(builder)
  // A tail closed lists that the outline still holds open.
  let depth = builder.stack.length
  while (depth > 0 && (builder.stack[depth - 1] as OpenClause).depth >= at) depth--
  const { source } = builder
  const marker = cut.marker
  if (marker === null) return
  builder.owner = ownerOfList(builder)
  closeItems(builder, depth)
  const parent = builder.stack[depth - 1] ?? builder.owner
  const base = parent?.base ?? builder.sectionBase
  const kind = marker.readings[0]?.kind === 'number' ? 'number' : 'other'
  const written = marker.written === '' ? null : marker.written
  const paths = clausePath(base, marker.label, written, kind, builder.options.annexPath !== null)
  const start = positionOf(source.lines, cut.at, cut.at).start
  const clause: Clause = {
    type: 'clause',
    label: marker.label,
    marker: written,
    path: paths.path,
    children: [],
    position: { start, end: positionOf(source.lines, marker.to, marker.to).end },
  }
  childrenOf(builder, parent).push(clause)
  builder.stack.length = depth
  builder.stack.push({ clause, base: paths, indent: cut.breaks > 0 ? cut.indent : -1, depth: at })
  builder.unlettered = null
  const span = { from: marker.from, to: marker.to }
  if (cut.breaks === 0 && !startsSectionText(builder, clause)) {
    report(
      source,
      'marker-in-line',
      'info',
      `Unexpected \`${marker.written}\` inside a line, expected a line of its own`,
      span,
    )
  }
  if (marker.lookAlike)
    report(
      source,
      'look-alike',
      'warning',
      `Unexpected Cyrillic letter in \`${marker.written}\`, read as \`${marker.label}\``,
      span,
    )
  builder.target = clause
  addText(builder, marker.to, end)
}

/** The unlettered clause that holds the list: the one that promised it with a colon. */
function ownerOfList({ stack, owner, unlettered }: Builder): OpenClause | null {
  if (stack.length > 0) return owner
  return unlettered !== null && endsInColon(unlettered.clause) ? unlettered : null
}

/** The first item after a heading on the same line is told by the heading's own diagnostic. */
function startsSectionText(builder: Builder, clause: Clause): boolean {
  return builder.section?.children[1] === clause
}

function openParagraph(builder: Builder, cut: Cut, end: number): void {
  closeParagraph(builder)
  const from = cut.at
  if (isSubheading(builder, cut)) {
    addSubheading(builder, cut, end)
    return
  }
  if (builder.section === null && builder.options.annexPath === null) {
    builder.homeless = true
    builder.target = { children: builder.content }
    addText(builder, from, end)
    return
  }
  const owner = ownerOfTail(builder, cut)
  if (owner !== null) {
    const keep = builder.stack.indexOf(owner)
    closeItems(builder, keep + 1)
    builder.stack.length = keep + 1
    builder.target = owner.clause
  } else if (builder.section === null) {
    closeItems(builder, 0)
    builder.stack = []
    builder.target = { children: builder.content }
  } else {
    closeItems(builder, 0)
    builder.stack = []
    builder.target = openUnlettered(builder, builder.section, from)
  }
  addText(builder, afterHashes(builder.source.text, from), end)
}

function afterHashes(text: string, from: number): number {
  let offset = from
  while (text.charAt(offset) === '#') offset++
  return offset
}

/** "A tail after a list is a further paragraph of the clause that owns the list"; text indented below an item belongs to the item. */
function ownerOfTail(builder: Builder, cut: Cut): OpenClause | null {
  const { stack } = builder
  if (cut.breaks > 0) {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const open = stack[depth] as OpenClause
      if (open.indent >= 0 && cut.indent > open.indent + 1) return open
    }
  }
  if (stack.length >= 2) return stack[stack.length - 2] as OpenClause
  if (stack.length === 1) return builder.owner
  return null
}

/** What the outline takes for a heading of free structure (isSubheading in outline/decode.ts). */
function isSubheading({ options, section }: Builder, cut: Cut): boolean {
  const styled = cut.role === 'subheading' && cut.opens
  if (options.annexPath !== null && section === null) return cut.hashes > 0 || styled
  return section?.part === 'operative' && (styled || cut.hashes >= 3)
}

function addSubheading(builder: Builder, cut: Cut, end: number): void {
  closeItems(builder, 0)
  builder.stack = []
  const { source, options } = builder
  const children = phrasingOf(source, afterHashes(source.text, cut.at), end, options.marks)
  const position = spanning(children)
  if (position === null) return
  const depth = Math.min(6, cut.hashes === 0 ? 3 : cut.hashes) as 1 | 2 | 3 | 4 | 5 | 6
  builder.owner = null
  builder.unlettered = null
  childrenOf(builder, null).push({
    type: 'heading',
    depth,
    children,
    position: { start: positionOf(source.lines, cut.at, cut.at).start, end: position.end },
  })
}

function childrenOf(builder: Builder, parent: OpenClause | null): (SectionContent | ClauseContent | BodyContent)[] {
  return parent?.clause.children ?? builder.section?.children ?? builder.content
}

function addText(builder: Builder, from: number, end: number): void {
  const spans = keptSpans(builder.source, from, end)
  if (spans.length === 0) return
  if (builder.target === null) {
    // Text behind a block or a ruler that opened nothing.
    builder.homeless = builder.section === null && builder.options.annexPath === null
    builder.target = builder.homeless ? { children: builder.content } : textHome(builder, from)
  }
  const last = builder.parts[builder.parts.length - 1]
  if (last !== undefined && 'spans' in last) {
    for (const span of spans) last.spans.push(span)
  } else builder.parts.push({ spans })
}

/** Where text goes that no event opened: the innermost open clause, a new unlettered clause, or the annex itself. */
function textHome(builder: Builder, from: number): NonNullable<Builder['target']> {
  const open = builder.stack[builder.stack.length - 1] ?? builder.unlettered
  if (open !== null && open !== undefined) return open.clause
  return builder.section === null ? { children: builder.content } : openUnlettered(builder, builder.section, from)
}

function openUnlettered(builder: Builder, section: Section, from: number): Clause {
  const start = positionOf(builder.source.lines, from, from).start
  const clause: Clause = {
    type: 'clause',
    label: null,
    marker: null,
    path: builder.sectionBase.path,
    children: [],
    position: { start, end: start },
  }
  section.children.push(clause)
  builder.unlettered = { clause, base: builder.sectionBase, indent: -1, depth: -1 }
  builder.owner = null
  return clause
}

function addNote(builder: Builder, cut: Cut, end: number, following: Following): void {
  const { source, options } = builder
  const opening = cut.note
  if (opening === null) return
  const note = noteOf(source, opening.label, cut.at, opening.contentFrom, end, options.marks)
  placeInterlude(builder, note, following)
}

function addFlow(builder: Builder, block: FlowBlock, end: number, following: Following): void {
  const { source, options } = builder
  const textFollows = keptSpans(source, block.to, end).length > 0
  for (const node of flowNodes(source, block, options.marks))
    placeInterlude(builder, node, { ...following, goesOn: following.goesOn || textFollows })
  if (textFollows) {
    addText(builder, block.to, end)
  }
}

/** A block that interrupts a paragraph stays inside it; else it stands where the list or section it interrupts goes on. */
function placeInterlude(builder: Builder, node: Interlude, following: Following): void {
  const interrupts = following.goesOn
  if (interrupts && builder.parts.length > 0 && (node.type === 'note' || node.type === 'comment')) {
    builder.parts.push({ node })
    return
  }
  if (interrupts && builder.parts.length === 0 && builder.target !== null) {
    // A clause that begins with a comment or a table: its text follows.
    builder.target.children.push(node)
    return
  }
  closeParagraph(builder)
  const inside =
    !interrupts && (node.type === 'note' || node.type === 'comment')
      ? containerAhead(builder, following)
      : innermostOpen(builder)
  childrenOf(builder, inside).push(node)
}

/** The innermost open clause behind which nothing stands yet: a note may have been placed further out, and what comes now stands behind it. */
function innermostOpen(builder: Builder): OpenClause | null {
  const { stack, owner, unlettered } = builder
  const open = stack.length === 0 ? unlettered : owner
  let inside: OpenClause | null = null
  for (const one of open === null ? stack : [open, ...stack]) {
    const siblings = childrenOf(builder, inside)
    if (siblings[siblings.length - 1] !== one.clause) break
    inside = one
  }
  return inside
}

/** The sentence goes on behind a line break; behind a blank line that is a repair. */
function joinText(builder: Builder, cut: Cut, end: number): void {
  const { source, target, homeless } = builder
  if (cut.blank && !homeless && builder.parts.length > 0) {
    if (source.repair) reportJoin(source, cut)
    else {
      closeParagraph(builder)
      builder.target = target
    }
  }
  addText(builder, cut.at, end)
}

function reportJoin(source: ComposeSource, cut: Cut): void {
  report(
    source,
    'page-break',
    'info',
    'Unexpected paragraph break inside a sentence, joined',
    { from: cut.at, to: cut.at },
    {
      pass: 'page-break',
      removed: [],
    },
  )
}

function closeParagraph(builder: Builder): void {
  const { source, options, target, parts } = builder
  builder.parts = []
  builder.target = null
  const { homeless } = builder
  builder.homeless = false
  if (target === null || parts.length === 0) return
  if (homeless) {
    for (const part of parts) {
      if ('node' in part) target.children.push(part.node)
      else for (const span of part.spans) for (const node of unplacedBlocks(source, span)) target.children.push(node)
    }
    return
  }
  const paragraph = paragraphOf(source, parts, options.marks)
  if (paragraph !== null) target.children.push(paragraph)
}

function unplacedBlocks(source: ComposeSource, span: Span): Unplaced[] {
  return blocksOf(source, span.from, span.to).flatMap(block =>
    keptSpans(source, block.from, block.to).map(kept => unplacedOf(source, kept)),
  )
}

/** Ends the items at `depth` and below: their positions reach to their last child. */
function closeItems(builder: Builder, depth: number): void {
  closeParagraph(builder)
  for (let index = builder.stack.length - 1; index >= depth && index >= 0; index--)
    stretch((builder.stack[index] as OpenClause).clause)
}

function closeSection(builder: Builder): void {
  closeItems(builder, 0)
  builder.stack = []
  builder.owner = null
  builder.unlettered = null
  if (builder.section === null) return
  const { section } = builder
  for (const child of section.children) if (child.type === 'clause' && child.label === null) stretchAll(child)
  stretch(section)
  builder.content.push(section)
  builder.section = null
}

function stretchAll(clause: Clause): void {
  for (const child of clause.children) if (child.type === 'clause') stretchAll(child)
  stretch(clause)
}

function stretch(node: { children: { position: Position }[]; position: Position }): void {
  const last = node.children[node.children.length - 1]
  if (last !== undefined && later(last.position.end, node.position.end))
    node.position = { start: node.position.start, end: last.position.end }
}

function later(a: Point, b: Point): boolean {
  return a.offset > b.offset
}

function endsInColon(clause: Clause): boolean {
  const last = clause.children.findLast(({ type }) => type !== 'note' && type !== 'comment')
  return last?.type === 'paragraph' && /:[\s*_"”’)]*$/.test(lastText(last.children))
}

function lastText(children: readonly { type: string }[]): string {
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index] as { type: string; value?: string; children?: { type: string }[] }
    if (node.type === 'note' || node.type === 'comment' || node.type === 'footnoteReference') continue
    if (node.type === 'text') return node.value ?? ''
    if (node.children !== undefined) return lastText(node.children)
    return ''
  }
  return ''
}
