/** Cuts a reading into passages. */
import { type Block, blocksOf } from '../prose/block.js'
import { markerSpan } from '../prose/marker.js'
import type { Span } from '../source/position.js'
import type { Annex, Clause, Heading, Node, Note, Paragraph, Section, TableRow } from '../tree/nodes.js'
import { isBlank } from '../tree/text.js'
import { rootsOf, walk } from '../tree/walk.js'
import type { ReadText, TextSide } from './comparison.js'
import type { Passage, PassageKind, Stretch } from './passage.js'
import { foldSigns } from './words/fold.js'

/** The passages of a text in source order. */
export function passagesOf({ reading, source }: ReadText): TextSide {
  const gathering: Gathering = { source, blocks: new Map(), passages: [], owners: new Map(), document: null }
  for (const block of blocksOf(reading)) gathering.blocks.set(block.node, block)
  for (const root of rootsOf(reading)) {
    gathering.document = root.type === 'document' ? reading.documents.indexOf(root) : null
    walk(root, (node, ancestors) => visit(gathering, node, ancestors))
  }
  return { reading, source, passages: gathering.passages }
}

interface Gathering {
  readonly source: string
  readonly blocks: Map<Node, Block>
  readonly passages: Passage[]
  /** The passage that opens a section, an annex, a clause or a note. */
  readonly owners: Map<Node, number>
  document: number | null
}

/** False when nothing inside is a passage of its own. */
function visit(gathering: Gathering, node: Node, ancestors: readonly Node[]): boolean {
  switch (node.type) {
    case 'numberLine':
    case 'title':
    case 'history':
    case 'formula':
      addWords(gathering, node.type, node, node, ancestors)
      return false
    case 'sectionHeading':
      addWords(gathering, 'sectionHeading', node, node, ancestors, ancestors[ancestors.length - 1] as Section)
      return false
    case 'heading':
      addHeading(gathering, node, ancestors)
      return false
    case 'clause':
      addClause(gathering, node, ancestors)
      return true
    case 'paragraph':
      addParagraph(gathering, node, ancestors)
      return true
    case 'note':
      // A note without words is still a note.
      if (node.children.length === 0) addNote(gathering, node, null, ancestors)
      return true
    case 'tableRow':
      addRow(gathering, node, ancestors)
      return false
    case 'unplaced':
      if (gathering.blocks.has(node)) addWords(gathering, 'unplaced', node, node, ancestors)
      else addVerbatim(gathering, node, ancestors)
      return false
    case 'frontMatter':
    case 'comment':
    case 'code':
    case 'html':
    case 'definition':
      addVerbatim(gathering, node, ancestors)
      return false
    case 'document':
    case 'section':
    case 'annex':
    case 'table':
      return true
    default:
      return false
  }
}

function addHeading(gathering: Gathering, node: Heading, ancestors: readonly Node[]): void {
  const annex = ancestors[ancestors.length - 1] as Annex
  const opens = annex.type === 'annex' && !gathering.owners.has(annex)
  if (opens) addWords(gathering, 'annexHeading', node, node, ancestors, annex)
  else addWords(gathering, 'heading', node, node, ancestors)
}

function addClause(gathering: Gathering, clause: Clause, ancestors: readonly Node[]): void {
  const marker = markerSpan(clause, gathering.source)
  const first = clause.children[0]
  const opening = first?.type === 'paragraph' ? first : null
  // An unlettered clause that begins with an item has nothing of its own.
  if (opening === null && marker === null) return
  const from = clause.position.start.offset
  const span = { from, to: opening === null ? (marker as Span).to : opening.position.end.offset }
  gathering.owners.set(clause, gathering.passages.length)
  const words = opening === null ? noWords : wordsOf(gathering, opening)
  add(gathering, { kind: 'clause', node: clause, label: clause.label, marker, ...words }, span, opening, ancestors)
}

function addParagraph(gathering: Gathering, node: Paragraph, ancestors: readonly Node[]): void {
  const owner = ancestors[ancestors.length - 1] as Node
  const isFirst = 'children' in owner && (owner.children as readonly Node[])[0] === node
  if (owner.type === 'clause' && isFirst) return
  if (owner.type === 'note' && isFirst) addNote(gathering, owner, node, ancestors.slice(0, -1))
  else addWords(gathering, 'paragraph', node, node, ancestors)
}

function addNote(gathering: Gathering, note: Note, opening: Paragraph | null, ancestors: readonly Node[]): void {
  const from = note.position.start.offset
  const span = { from, to: (opening ?? note).position.end.offset }
  gathering.owners.set(note, gathering.passages.length)
  const words = opening === null ? noWords : wordsOf(gathering, opening)
  const head = gathering.source.slice(from, opening === null ? span.to : opening.position.start.offset)
  const at = head.indexOf(note.label)
  const marker = at < 0 ? null : { from: from + at, to: from + at + note.label.length }
  add(gathering, { kind: 'note', node: note, label: note.label, marker, ...words }, span, opening, ancestors)
}

interface Words {
  readonly text: string
  readonly stretches: readonly Stretch[]
}
const noWords: Words = { text: '', stretches: [] }

function wordsOf({ blocks }: Gathering, node: Node): Words {
  const block = blocks.get(node)
  return block === undefined ? noWords : { text: block.text, stretches: [{ at: 0, block }] }
}

function addWords(
  gathering: Gathering,
  kind: PassageKind,
  node: Node,
  holder: Node,
  ancestors: readonly Node[],
  opened: Node | null = null,
): void {
  const { start, end } = node.position
  if (opened !== null) gathering.owners.set(opened, gathering.passages.length)
  const words = wordsOf(gathering, node)
  const given = { kind, node: opened ?? node, label: null, marker: null, ...words }
  add(gathering, given, { from: start.offset, to: end.offset }, holder, ancestors)
}

function addRow(gathering: Gathering, row: TableRow, ancestors: readonly Node[]): void {
  let text = ''
  const stretches: Stretch[] = []
  for (const [index, cell] of row.children.entries()) {
    if (index > 0) text += ' | '
    const block = gathering.blocks.get(cell)
    if (block === undefined) continue
    stretches.push({ at: text.length, block })
    text += block.text
  }
  const { start, end } = row.position
  const given = { kind: 'row' as const, node: row, label: null, marker: null, text, stretches }
  add(gathering, given, { from: start.offset, to: end.offset }, null, ancestors)
}

function addVerbatim(gathering: Gathering, node: Node, ancestors: readonly Node[]): void {
  const from = node.position.start.offset
  const to = node.position.end.offset
  const text = gathering.source.slice(from, to)
  const given = { kind: 'verbatim' as const, node, label: null, marker: null, text, stretches: [] }
  add(gathering, given, { from, to }, null, ancestors)
}

type Given = Pick<Passage, 'kind' | 'node' | 'label' | 'marker' | 'text' | 'stretches'>

function add(gathering: Gathering, given: Given, span: Span, holder: Node | null, ancestors: readonly Node[]): void {
  const { passages, owners, source, document } = gathering
  let section = -1
  let parent = -1
  let depth = 0
  let path: string | null = null
  for (const ancestor of ancestors) {
    if ('path' in ancestor) path = ancestor.path
    const owner = owners.get(ancestor)
    if (owner === undefined) continue
    if (ancestor.type === 'section' || ancestor.type === 'annex') {
      section = owner
      parent = -1
      depth = 0
    } else {
      parent = owner
      depth++
    }
  }
  if ('path' in given.node) path = given.node.path
  if (given.kind === 'numberLine') path = 'number line'
  else if (given.kind === 'title' || given.kind === 'history' || given.kind === 'formula') path = given.kind
  let { from, to } = span
  while (from < to && isBlank(source.charCodeAt(from))) from++
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  if (given.kind === 'sectionHeading' || given.kind === 'annexHeading') section = passages.length
  passages.push({
    kind: given.kind,
    index: passages.length,
    document,
    path,
    node: given.node,
    text: given.text,
    key: foldSigns(given.text),
    label: given.label,
    marker: given.marker,
    from,
    to,
    holes: holder === null ? noHoles : holesOf(holder),
    section,
    parent,
    depth,
    stretches: given.stretches,
  })
}

const noHoles: readonly Span[] = []

/** The notes and comments in a paragraph or a line. */
function holesOf(holder: Node): readonly Span[] {
  if (!('children' in holder)) return noHoles
  let holes: Span[] | null = null
  for (const child of holder.children) {
    if (child.type !== 'note' && child.type !== 'comment') continue
    holes ??= []
    holes.push({ from: child.position.start.offset, to: child.position.end.offset })
  }
  return holes ?? noHoles
}
