/** Cuts a reading into passages. */
import { type Block, type BlockNode, blockAt } from '../prose/block.js'
import { markerSpan } from '../prose/marker.js'
import type { Span } from '../source/position.js'
import type { Annex, Clause, Heading, Node, Note, Paragraph, Section, SectionHeading, TableRow } from '../tree/nodes.js'
import { isBlank } from '../tree/text.js'
import { rootsOf, walk } from '../tree/walk.js'
import type { ReadText, TextSide } from './comparison.js'
import type { Passage, PassageKind, Stretch } from './passage.js'
import { foldSigns } from './words/fold.js'

/** The passages of a text in source order. */
export function passagesOf({ reading, source }: ReadText): TextSide {
  const gathering: Gathering = { source, passages: [], owners: [], document: null }
  for (const root of rootsOf(reading)) {
    gathering.document = root.type === 'document' ? reading.documents.indexOf(root) : null
    walk(root, (node, ancestors) => visit(gathering, node, ancestors))
  }
  return { reading, source, passages: gathering.passages }
}

interface Gathering {
  readonly source: string
  readonly passages: Passage[]
  /** For each ancestor, and the node itself, the passage that opens it when it is a section, an annex, a clause or a note; -1 for none. */
  readonly owners: number[]
  document: number | null
}

/** False when nothing inside is a passage of its own. */
function visit(gathering: Gathering, node: Node, ancestors: readonly Node[]): boolean {
  gathering.owners[ancestors.length] = -1
  switch (node.type) {
    case 'numberLine':
    case 'title':
    case 'history':
    case 'formula':
      addWords(gathering, node.type, node, ancestors)
      return false
    case 'sectionHeading':
      addOpening(gathering, 'sectionHeading', node, ancestors)
      return false
    case 'heading':
      addHeading(gathering, node, ancestors)
      return false
    case 'clause':
      // Else with its opening paragraph, which comes next.
      if (node.children[0]?.type !== 'paragraph') addClause(gathering, node, null, ancestors, ancestors.length)
      return true
    case 'paragraph':
      addParagraph(gathering, node, ancestors)
      return true
    case 'note':
      // A note without words is still a note.
      if (node.children.length === 0) addNote(gathering, node, null, ancestors, ancestors.length)
      return true
    case 'tableRow':
      addRow(gathering, node, ancestors)
      return false
    case 'unplaced': {
      const block = blockAt(node, gathering.document, ancestors)
      if (block === null) addVerbatim(gathering, node, ancestors)
      else addBlock(gathering, 'unplaced', node, block, ancestors)
      return false
    }
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
  const inner = ancestors.length - 1
  const opens = ancestors[inner]?.type === 'annex' && gathering.owners[inner] === -1
  if (opens) addOpening(gathering, 'annexHeading', node, ancestors)
  else addWords(gathering, 'heading', node, ancestors)
}

function addParagraph(gathering: Gathering, node: Paragraph, ancestors: readonly Node[]): void {
  const inner = ancestors.length - 1
  const owner = ancestors[inner]
  if (owner?.type === 'clause' && owner.children[0] === node) addClause(gathering, owner, node, ancestors, inner)
  else if (owner?.type === 'note' && owner.children[0] === node) addNote(gathering, owner, node, ancestors, inner)
  else addWords(gathering, 'paragraph', node, ancestors)
}

/** `outer` of the ancestors are around the clause: it is the last of them itself when its opening paragraph is visited. */
function addClause(
  gathering: Gathering,
  clause: Clause,
  opening: Paragraph | null,
  ancestors: readonly Node[],
  outer: number,
): void {
  const { source, document } = gathering
  const marker = markerSpan(clause, source)
  // An unlettered clause that begins with an item has nothing of its own.
  if (opening === null && marker === null) return
  const to = opening === null ? (marker as Span).to : opening.position.end.offset
  const block = opening === null ? null : blockAt(opening, document, ancestors)
  const given = { kind: 'clause' as const, node: clause, label: clause.label, marker, words: wordsOf(block) }
  add(gathering, given, clause.position.start.offset, to, opening, ancestors, outer)
  gathering.owners[outer] = gathering.passages.length - 1
}

function addNote(
  gathering: Gathering,
  note: Note,
  opening: Paragraph | null,
  ancestors: readonly Node[],
  outer: number,
): void {
  const { source, document } = gathering
  const from = note.position.start.offset
  const to = (opening ?? note).position.end.offset
  const head = source.slice(from, opening === null ? to : opening.position.start.offset)
  const at = head.indexOf(note.label)
  const marker = at < 0 ? null : { from: from + at, to: from + at + note.label.length }
  const block = opening === null ? null : blockAt(opening, document, ancestors)
  const given = { kind: 'note' as const, node: note, label: note.label, marker, words: wordsOf(block) }
  add(gathering, given, from, to, opening, ancestors, outer)
  gathering.owners[outer] = gathering.passages.length - 1
}

interface Words {
  readonly text: string
  readonly stretches: readonly Stretch[]
}
const noStretches: readonly Stretch[] = []
const noWords: Words = { text: '', stretches: noStretches }

function wordsOf(block: Block | null): Words {
  return block === null ? noWords : { text: block.text, stretches: [{ at: 0, block }] }
}

function addWords(gathering: Gathering, kind: PassageKind, node: BlockNode, ancestors: readonly Node[]): void {
  addBlock(gathering, kind, node, blockAt(node, gathering.document, ancestors), ancestors)
}

function addBlock(
  gathering: Gathering,
  kind: PassageKind,
  node: BlockNode,
  block: Block | null,
  ancestors: readonly Node[],
): void {
  const { start, end } = node.position
  const given = { kind, node, label: null, marker: null, words: wordsOf(block) }
  add(gathering, given, start.offset, end.offset, node, ancestors)
}

/** The heading of a section or an annex stands for it. */
function addOpening(
  gathering: Gathering,
  kind: 'sectionHeading' | 'annexHeading',
  node: SectionHeading | Heading,
  ancestors: readonly Node[],
): void {
  const inner = ancestors.length - 1
  const { start, end } = node.position
  const words = wordsOf(blockAt(node, gathering.document, ancestors))
  gathering.owners[inner] = gathering.passages.length
  const given = { kind, node: ancestors[inner] as Section | Annex, label: null, marker: null, words }
  add(gathering, given, start.offset, end.offset, node, ancestors)
}

function addRow(gathering: Gathering, row: TableRow, ancestors: readonly Node[]): void {
  let text = ''
  const stretches: Stretch[] = []
  const around = [...ancestors, row]
  for (const [index, cell] of row.children.entries()) {
    if (index > 0) text += ' | '
    const block = blockAt(cell, gathering.document, around)
    if (block === null) continue
    stretches.push({ at: text.length, block })
    text += block.text
  }
  const { start, end } = row.position
  const given = { kind: 'row' as const, node: row, label: null, marker: null, words: { text, stretches } }
  add(gathering, given, start.offset, end.offset, null, ancestors)
}

function addVerbatim(gathering: Gathering, node: Node, ancestors: readonly Node[]): void {
  const { start, end } = node.position
  const text = gathering.source.slice(start.offset, end.offset)
  const given = { kind: 'verbatim' as const, node, label: null, marker: null, words: { text, stretches: noStretches } }
  add(gathering, given, start.offset, end.offset, null, ancestors)
}

interface Given extends Pick<Passage, 'kind' | 'node' | 'label' | 'marker'> {
  readonly words: Words
}

/** `from` and `to` may have blanks inside; notes in `holder` interrupt it. */
function add(
  { source, passages, owners, document }: Gathering,
  { kind, node, label, marker, words }: Given,
  from: number,
  to: number,
  holder: Node | null,
  ancestors: readonly Node[],
  outer = ancestors.length,
): void {
  const { text, stretches } = words
  const index = passages.length
  let section = -1
  let parent = -1
  let depth = 0
  for (let at = 0; at < outer; at++) {
    const owner = owners[at] as number
    if (owner < 0) continue
    const { type } = ancestors[at] as Node
    if (type === 'section' || type === 'annex') {
      section = owner
      parent = -1
      depth = 0
    } else {
      parent = owner
      depth++
    }
  }
  while (from < to && isBlank(source.charCodeAt(from))) from++
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  passages.push({
    kind,
    index,
    document,
    path: pathOf(kind, node, ancestors, outer),
    node,
    text,
    key: foldSigns(text),
    label,
    marker,
    from,
    to,
    holes: holder === null ? noHoles : holesOf(holder),
    section,
    parent,
    depth,
    stretches,
  })
}

/** Of the node itself, else of what is around it. */
function pathOf(kind: PassageKind, node: Node, ancestors: readonly Node[], outer: number): string | null {
  switch (kind) {
    case 'numberLine':
      return 'number line'
    case 'title':
    case 'history':
    case 'formula':
      return kind
    default:
  }
  for (let at = outer; at >= 0; at--) {
    const one = at === outer ? node : (ancestors[at] as Node)
    switch (one.type) {
      case 'section':
      case 'annex':
      case 'clause':
      case 'note':
        return one.path
      default:
    }
  }
  return null
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
