/** What the words of a passage stand in: emphasis, links, marks of notes. */
import type { Node } from '../tree/nodes.js'
import type { Passage } from './passage.js'
import type { Format } from './redline.js'

/** A stretch of the source of one format; for the mark of a note its label. */
export interface Leaf {
  readonly from: number
  readonly to: number
  readonly format: Format
  readonly label: string | null
}

export const plain: Format = { emphasis: false, strong: false, deleted: false, code: false, note: false, url: null }

/** In source order. */
export function leavesOf({ kind, node }: Passage): Leaf[] {
  const leaves: Leaf[] = []
  for (const root of holdersOf(kind, node)) {
    const open: { node: Node; format: Format }[] = [{ node: root, format: plain }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { format } = next
      const { type, position } = next.node
      const span = { from: position.start.offset, to: position.end.offset }
      if (type === 'text' || type === 'unplaced') leaves.push({ ...span, format, label: null })
      else if (type === 'inlineCode') leaves.push({ ...span, format: { ...format, code: true }, label: null })
      else if (type === 'footnoteReference')
        leaves.push({ ...span, format: { ...format, note: true }, label: next.node.label })
      else if (type === 'note' || type === 'comment') continue
      else if ('children' in next.node) {
        const inner = innerFormat(next.node, format)
        const children = next.node.children as readonly Node[]
        for (let index = children.length - 1; index >= 0; index--)
          open.push({ node: children[index] as Node, format: inner })
      }
    }
  }
  return leaves
}

/** The nodes that hold the words of a passage. */
function holdersOf(kind: Passage['kind'], node: Node): readonly Node[] {
  const children = 'children' in node ? (node.children as readonly Node[]) : []
  switch (kind) {
    case 'sectionHeading':
    case 'annexHeading':
    case 'clause':
    case 'note': {
      const wanted = kind === 'sectionHeading' ? 'sectionHeading' : kind === 'annexHeading' ? 'heading' : 'paragraph'
      const first = children.find(({ type }) => type === wanted)
      return first === undefined ? [] : [first]
    }
    case 'verbatim':
      return []
    default:
      return [node]
  }
}

function innerFormat(node: Node, format: Format): Format {
  switch (node.type) {
    case 'emphasis':
      return { ...format, emphasis: true }
    case 'strong':
      return { ...format, strong: true }
    case 'delete':
      return { ...format, deleted: true }
    case 'link':
      return { ...format, url: node.url }
    default:
      return format
  }
}
