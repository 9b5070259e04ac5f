/** The clause tree as blocks of mdast, in the layout of canonical Markdown. */
import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Annex, Clause, Heading, Node, Paragraph, Phrasing, Section } from '../tree/nodes.js'
import { assertNever } from '../tree/walk.js'

/** Text that is written as it stands: a marker, a comment. Known to the handlers of markdown-inline.ts. */
interface Verbatim {
  type: 'verbatim'
  value: string
}

type Block = RootContent

interface Writing {
  /** Values that are put in after everything else, by index. */
  readonly raw: string[]
}

/** The blocks of a document or of text outside of documents. `raw` collects what must not be indented. */
export function markdownBlocks(node: Node, raw: string[]): Block[] {
  return blocksOf({ raw }, node)
}

function blocksOf(writing: Writing, node: Node): Block[] {
  switch (node.type) {
    case 'document':
      return node.children.flatMap(child => blocksOf(writing, child))
    case 'frontMatter':
      return [kept(writing, `---\n${node.value}${node.value === '' || /[\r\n]$/.test(node.value) ? '' : '\n'}---`)]
    case 'numberLine':
      return [{ type: 'heading', depth: 1, children: phrasing(node.children) }]
    case 'title':
      return [{ type: 'heading', depth: 2, children: phrasing(node.children) }]
    case 'history':
    case 'formula':
      return [{ type: 'paragraph', children: phrasing(node.children) }]
    case 'section':
      return sectionBlocks(writing, node)
    case 'sectionHeading':
      return [{ type: 'paragraph', children: [{ type: 'emphasis', children: phrasing(node.children) }] }]
    case 'clause':
      return listBlocks(writing, [node], false)
    case 'paragraph':
      return paragraphBlocks(writing, node, null)
    case 'annex':
      return annexBlocks(writing, node)
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: phrasing(node.children) }]
    case 'note': {
      const children = node.children.flatMap(child => blocksOf(writing, child)) as (BlockContent | DefinitionContent)[]
      return [{ type: 'footnoteDefinition', identifier: node.label, label: node.label, children }]
    }
    case 'comment':
      return [kept(writing, `<!--${node.value}-->`)]
    case 'unplaced':
      return [kept(writing, node.value)]
    case 'table':
    case 'code':
    case 'html':
    case 'definition':
      return [node as RootContent]
    case 'tableRow':
    case 'tableCell':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'link':
    case 'image':
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      return [{ type: 'paragraph', children: phrasing([node as Phrasing]) }]
    default:
      return assertNever(node)
  }
}

function kept({ raw }: Writing, value: string): Block {
  raw.push(value)
  return { type: 'html', value: `\ue000${raw.length - 1}\ue001` }
}

/** Our phrasing is mdast's: nothing to change. */
function phrasing(nodes: readonly Phrasing[]): PhrasingContent[] {
  return nodes as PhrasingContent[]
}

function sectionBlocks(writing: Writing, section: Section): Block[] {
  return contentBlocks(writing, section.children, true)
}

/** Children of a section, clause or annex: labelled clauses that follow each other are one list. */
function contentBlocks(writing: Writing, nodes: readonly Node[], italic: boolean): Block[] {
  const blocks: Block[] = []
  let list: Clause[] = []
  const close = (): void => {
    if (list.length > 0) blocks.push(...listBlocks(writing, list, italic))
    list = []
  }
  for (const node of nodes) {
    if (node.type === 'clause' && node.label !== null) list.push(node)
    else {
      close()
      if (node.type === 'clause') blocks.push(...contentBlocks(writing, node.children, false))
      else blocks.push(...blocksOf(writing, node))
    }
  }
  close()
  return blocks
}

/** Letters of the first level are italic as in print; a list that begins with "i" is roman. */
function listBlocks(writing: Writing, clauses: readonly Clause[], italic: boolean): Block[] {
  const letters = italic && clauses[0]?.label !== 'i'
  const children = clauses.map(clause => itemOf(writing, clause, letters))
  return [{ type: 'list', ordered: false, spread: false, children }]
}

function itemOf(writing: Writing, clause: Clause, letters: boolean): ListItem {
  const { marker, label } = clause
  const [first, ...rest] = clause.children
  const shown = marker === null ? null : letters && /^[A-Za-z]+$/.test(label ?? '') ? `*${marker}*` : marker
  const opening: Block[] = []
  if (first?.type === 'paragraph') opening.push(...paragraphBlocks(writing, first, shown))
  else if (shown !== null) opening.push({ type: 'paragraph', children: [verbatim(shown)] })
  const others = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest]
  const children = [...opening, ...contentBlocks(writing, others, false)] as ListItem['children']
  return { type: 'listItem', spread: false, children }
}

/** A paragraph; a note that interrupts it stands between its parts. */
function paragraphBlocks(writing: Writing, paragraph: Paragraph, marker: string | null): Block[] {
  const blocks: Block[] = []
  let part: PhrasingContent[] = marker === null ? [] : [verbatim(`${marker} `)]
  const close = (): void => {
    if (part.length > 0) blocks.push({ type: 'paragraph', children: part })
    part = []
  }
  let afterComment = false
  for (const node of paragraph.children) {
    if (node.type === 'note') {
      close()
      blocks.push(...blocksOf(writing, node))
      afterComment = false
    } else if (node.type === 'comment') {
      part.push(
        verbatim(part.length === 0 || afterComment ? '' : ' '),
        kept(writing, `<!--${node.value}-->`) as PhrasingContent,
      )
      afterComment = true
    } else {
      if (afterComment) part.push(verbatim(' '))
      part.push(node as PhrasingContent)
      afterComment = false
    }
  }
  close()
  return blocks
}

function verbatim(value: string): PhrasingContent {
  const node: Verbatim = { type: 'verbatim', value }
  return node as unknown as PhrasingContent
}

/** The heading of an annex stands below that of the document; headings inside keep their depth. */
function annexBlocks(writing: Writing, annex: Annex): Block[] {
  const [first, ...rest] = annex.children
  if (first?.type !== 'heading') return contentBlocks(writing, annex.children, false)
  const heading: Heading = { ...first, depth: 2 }
  return [...blocksOf(writing, heading), ...contentBlocks(writing, rest, false)]
}

/** For the handlers: the value of a node that is written as it stands. */
export function isVerbatim(node: Nodes | Verbatim): node is Verbatim {
  return node.type === 'verbatim'
}
