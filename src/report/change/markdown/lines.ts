/** The blocks of a redline as lines of canonical Markdown: what `fmt` would write of either text, with the marks of both. */
import type { Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Comparison } from '../../../change/comparison.js'
import { type Style, type Tag, tagOf, unlabelled } from '../../../change/markup/style.js'
import type { Passage } from '../../../change/passage.js'
import type { RedlineBlock, Run } from '../../../change/redline.js'
import { withOp } from '../line.js'
import { type InlineWriter, inlineWriter } from './inline.js'

export interface LineOptions {
  readonly style: Style
  /** Something is defined that brackets may refer to. */
  readonly references: boolean
  /** What is told behind a block, escaped; "" for nothing. */
  readonly note: (block: RedlineBlock) => string
}

/** The text below the head. */
export function redlineText({ a, b }: Comparison, blocks: readonly RedlineBlock[], options: LineOptions): string {
  const { style } = options
  const writing: Writing = {
    passages: { old: a.passages, new: b.passages },
    writer: inlineWriter(style, options.references),
    options,
    lines: [],
    last: null,
    open: { old: null, new: null },
    columns: 0,
    roman: false,
  }
  for (const [index, block] of blocks.entries()) addBlock(writing, block, blocks[index + 1])
  return writing.lines.length === 0 ? '' : `${writing.lines.join('\n')}\n`
}

interface Writing {
  readonly passages: { readonly old: readonly Passage[]; readonly new: readonly Passage[] }
  readonly writer: InlineWriter
  readonly options: LineOptions
  readonly lines: string[]
  /** What was written last. */
  last: 'item' | 'row' | 'other' | null
  /** The passages that the last line holds. */
  open: { readonly old: Passage | null; readonly new: Passage | null }
  /** Of the table that is open; 0 for none. */
  columns: number
  /** The open list began with "i". */
  roman: boolean
}

type Side = 'old' | 'new'

/** What one line is written from: a passage of one side, and its marker and words as they stand there or with the marks of both. */
interface Line {
  readonly passage: Passage
  readonly side: Side
  readonly marker: readonly Run[]
  readonly runs: readonly Run[]
  /** Which text has the line; null for both. */
  readonly only: 'removed' | 'added' | null
  /** A sign for a paragraph's end that one of the texts has here. */
  readonly end: string
  readonly note: string
}

function addBlock(writing: Writing, block: RedlineBlock, next: RedlineBlock | undefined): void {
  const { old, new: now, status, marker, runs } = block
  if ((now ?? old)?.kind !== 'verbatim') writing.open = { old, new: now }
  const note = writing.options.note(block)
  const end = pilcrow(writing, block, next)
  const line = (side: Side, only: Line['only'], given: readonly Run[], label: readonly Run[], told: string): void =>
    addLine(writing, {
      passage: (side === 'new' ? now : old) as Passage,
      side,
      only,
      runs: given,
      marker: label,
      end,
      note: told,
    })
  if (now === null || status === 'removed' || status === 'moved-away')
    return line('old', 'removed', withOp(runs, 'added', 'removed'), withOp(marker, 'added', 'removed'), note)
  if (old === null || status === 'added' || status === 'moved-here')
    return line('new', 'added', withOp(runs, 'removed', 'added'), withOp(marker, 'removed', 'added'), note)
  if (status === 'same' || isOneLine(old, now)) return line('new', null, runs, marker, note)
  line('old', 'removed', withOp(runs, 'added', 'removed'), withOp(marker, 'added', 'removed'), '')
  line('new', 'added', withOp(runs, 'removed', 'added'), withOp(marker, 'removed', 'added'), note)
}

/** Whether a line of one structure can hold both: else each side has its own. */
function isOneLine(old: Passage, now: Passage): boolean {
  if (old.kind !== now.kind) return false
  switch (now.kind) {
    case 'clause':
      // An item with a bullet for its marker is another thing than a clause without one.
      if ([old, now].every(({ label, marker }) => (label === null) === (marker === null))) return true
      return old.label === now.label && (old.marker === null) === (now.marker === null)
    case 'note':
      return old.label === now.label
    case 'row':
      return cellCount(old) === cellCount(now)
    case 'verbatim':
      return false
    default:
      return true
  }
}

/** Of a split, a paragraph's end that is new; of a merger, one that is gone. */
function pilcrow({ options: { style } }: Writing, block: RedlineBlock, next: RedlineBlock | undefined): string {
  if (next === undefined || block.status !== 'changed' || next.status !== 'changed') return ''
  const isSplit = block.old !== null && block.old === next.old && block.new !== next.new
  const isMerger = block.new !== null && block.new === next.new && block.old !== next.old
  if (!isSplit && !isMerger) return ''
  return inTag(tagOf(isSplit ? 'ins' : 'del', style), style.pilcrow)
}

function inTag({ open, close }: Tag, text: string): string {
  return open + text + close
}

function addLine(writing: Writing, line: Line): void {
  const { passage, runs, note, end } = line
  const { writer, options } = writing
  const behind = end + (note === '' ? '' : ` ${inTag(tagOf('sub', options.style), note)}`)
  switch (passage.kind) {
    case 'numberLine':
      return put(writing, '', writer.heading(runs, 1) + behind)
    case 'title':
    case 'annexHeading':
      return put(writing, '', writer.heading(runs, 2) + behind)
    case 'heading':
      return put(writing, '', writer.heading(runs, passage.node.type === 'heading' ? passage.node.depth : 3) + behind)
    case 'sectionHeading':
      return put(writing, '', headingLine(writer, line) + behind)
    case 'clause':
      return addClause(writing, line, behind)
    case 'note':
      return put(writing, indentOf(writing, line), `[^${passage.label}]: ${writer.line(runs)}${behind}`)
    case 'row':
      return addRow(writing, line, behind)
    case 'verbatim':
      return addVerbatim(writing, line)
    case 'unplaced':
      if (line.only === null && runs.every(({ op }) => op === 'same')) return addVerbatim(writing, line)
      return put(writing, '', writer.line(runs) + behind)
    default:
      return put(writing, indentOf(writing, line), writer.line(runs) + behind)
  }
}

/** A heading is italic as a whole; with underscores, where marks may stand at its ends. */
function headingLine(writer: InlineWriter, { runs, only }: Line): string {
  const isMarked = runs.some(({ op }) => op !== 'same')
  const isPlain = runs.every(({ format }) => !format.emphasis)
  if (!isPlain) return writer.line(runs)
  if (only !== null || !isMarked)
    return writer.line(runs.map(run => ({ ...run, format: { ...run.format, emphasis: true } })))
  return writer.line(runs, '_', '_')
}

function addClause(writing: Writing, line: Line, behind: string): void {
  const { passage, marker, runs, only } = line
  const { writer } = writing
  const indent = indentOf(writing, line)
  if (marker.length === 0 && passage.label === null) return put(writing, indent, writer.line(runs) + behind)
  const isFirst = writing.last !== 'item'
  if (isFirst && passage.depth === 0) writing.roman = passage.label === 'i'
  const isChanged = marker.some(({ op }) => op !== 'same')
  const text = marker.map(run => run.text).join('')
  const words = runs.length === 0 ? '' : ' '
  if (only === null && isChanged && marker.length === 1) {
    // One of the texts has no marker here, and no item.
    const shown = writer.line(marker) + unlabelled(writing.options.style) + words
    return put(writing, indent, `- ${writer.line(runs, shown)}${behind}`, 'item')
  }
  if (only !== null || isChanged) {
    const [first] = marker
    const blank = first === undefined || words === '' ? [] : [{ ...first, op: only ?? ('same' as const), text: ' ' }]
    return put(writing, indent, `- ${writer.line([...marker, ...blank, ...runs])}${behind}`, 'item')
  }
  const isItalic = passage.depth === 0 && !writing.roman && /^[A-Za-z]+$/.test(passage.label ?? '')
  const shown = text === '' ? '' : (isItalic ? `*${text}*` : text) + words
  put(writing, indent, `- ${writer.line(runs, shown)}${behind}`, 'item')
}

/** Items stand below the words of the item that holds them. */
function indentOf({ passages }: Writing, { passage, side }: Line): string {
  let levels = 0
  for (let at = passage.parent; at >= 0; ) {
    const parent = passages[side][at] as Passage
    if (parent.kind === 'clause' && parent.label !== null) levels++
    at = parent.parent
  }
  const isInNote = passage.kind === 'paragraph' && passages[side][passage.parent]?.kind === 'note'
  return '  '.repeat(Math.min(levels, deepest)) + (isInNote ? '    ' : '')
}

/** Deeper items stand below the deepest: nobody reads so far, and lines would grow with every level. */
const deepest = 40

function addRow(writing: Writing, { passage, runs }: Line, behind: string): void {
  const { writer } = writing
  const cells = cellsOf(runs)
  const count = cellCount(passage)
  while (cells.length < count) cells.push([])
  const isFirst = writing.last !== 'row' || writing.columns !== cells.length
  const row = writer.row(cells)
  const shown = behind === '' ? row : row.replace(/ ?\|$/, () => `${behind} |`)
  put(writing, '', shown, isFirst ? 'other' : 'row')
  if (isFirst) writing.lines.push(`|${' --- |'.repeat(cells.length)}`)
  writing.last = 'row'
  writing.columns = cells.length
}

function cellCount({ node }: Passage): number {
  return node.type === 'tableRow' ? node.children.length : 1
}

const cellEnd = ' | '

function cellsOf(runs: readonly Run[]): Run[][] {
  const cells: Run[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(cellEnd).entries()) {
      if (index > 0) cells.push([])
      if (text !== '') cells[cells.length - 1]?.push({ ...run, text })
    }
  }
  return cells
}

/** Code, comments, tags: nothing that marks could stand in; they stand around the whole. */
function addVerbatim(writing: Writing, line: Line): void {
  const { passage, only } = line
  const { style } = writing.options
  const text = verbatimText(passage)
  const indent = indentOf(writing, line)
  const tag = only === null ? null : tagOf(only === 'removed' ? 'del' : 'ins', style)
  if (isInLine(writing, line)) {
    // Where in its line a tag stands is not known any more: behind the words it does no harm.
    writing.lines[writing.lines.length - 1] += tag === null ? text : inTag(tag, text)
    return
  }
  if (tag === null) return put(writing, indent, text)
  const { open, close } = tag
  put(writing, indent, open)
  put(writing, indent, text)
  put(writing, indent, close)
}

/** A tag among the words of the last line. */
function isInLine({ open, last, lines }: Writing, { passage, side }: Line): boolean {
  const around = open[side]
  if (passage.node.type !== 'html' || around === null || last === 'row' || lines.length === 0) return false
  return around.from < passage.from && passage.to <= around.to && !passage.node.value.includes('\n')
}

function verbatimText({ node, text }: Passage): string {
  switch (node.type) {
    case 'frontMatter':
      return `---\n${node.value}${node.value === '' || /[\r\n]$/.test(node.value) ? '' : '\n'}---`
    case 'comment':
      return `<!--${node.value}-->`
    case 'html':
    case 'unplaced':
      return node.value
    case 'code':
    case 'definition':
      return toMarkdown({ type: 'root', children: [node as RootContent] } as Root, { fences: true }).replace(/\n$/, '')
    default:
      return text
  }
}

/** A blank line goes before everything but an item behind an item and a row behind a row. */
function put(writing: Writing, indent: string, text: string, what: Writing['last'] = 'other'): void {
  const { lines, last } = writing
  if (last !== null && !(what === last && (what === 'item' || what === 'row'))) lines.push('')
  for (const part of text.split('\n')) lines.push(part === '' ? '' : indent + part)
  writing.last = what
}
