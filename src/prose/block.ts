/** Stretches of text as a reader speaks them, each on one line, with the way back to the source. */
import type { Span } from '../source/position.js'
import type {
  Annex,
  Clause,
  Formula,
  Heading,
  History,
  InlineCode,
  Node,
  NumberLine,
  Paragraph,
  Part,
  Reading,
  Section,
  SectionHeading,
  TableCell,
  Text,
  Title,
  Unplaced,
} from '../tree/nodes.js'
import { isBlank, placeFinder, sourceValue } from '../tree/text.js'
import { rootsOf, walk } from '../tree/walk.js'

/** One line, heading, paragraph, cell or unplaced stretch: no note marks, no notes, no comments, lines folded, blanks as one space. */
export interface Block {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly node: BlockNode
  /** Index of its document; null for text outside of all documents. */
  readonly document: number | null
  /** Of the clause, section, annex or note that holds it; null outside of these. */
  readonly path: string | null
  /** The section or annex around it; null for a note. */
  readonly container: Section | Annex | null
  /** The innermost clause around it. */
  readonly clause: Clause | null
  readonly inNote: boolean
  readonly part: Part | null
}

export type BlockNode =
  | NumberLine
  | Title
  | History
  | Formula
  | SectionHeading
  | Heading
  | Paragraph
  | TableCell
  | Unplaced

export interface Piece {
  /** Where the piece starts in the block's text. */
  readonly at: number
  readonly node: Text | InlineCode
  /** Where it starts in the node's value. */
  readonly from: number
}

const gathered = new WeakMap<Reading, readonly Block[]>()

/** The blocks of a reading in source order. */
export function blocksOf(reading: Reading): readonly Block[] {
  let blocks = gathered.get(reading)
  if (blocks === undefined) {
    blocks = gather(reading)
    gathered.set(reading, blocks)
  }
  return blocks
}

/** Whether a block is running text: not a line of the frame, not a heading. */
export function isRunning({ node: { type } }: Block): boolean {
  return type === 'paragraph' || type === 'tableCell' || type === 'unplaced'
}

function gather(reading: Reading): Block[] {
  const blocks: Block[] = []
  for (const root of rootsOf(reading)) {
    const index = root.type === 'document' ? reading.documents.indexOf(root) : null
    walk(root, (node, ancestors) => {
      switch (node.type) {
        case 'frontMatter':
        case 'comment':
        case 'code':
        case 'html':
        case 'definition':
          return false
        case 'numberLine':
        case 'title':
        case 'history':
        case 'formula':
        case 'sectionHeading':
        case 'heading':
        case 'unplaced':
          addBlock(blocks, blockAt(node, index, ancestors))
          return false
        case 'paragraph':
        case 'tableCell':
          addBlock(blocks, blockAt(node, index, ancestors))
          return // Notes inside are blocks of their own.
        default:
          return
      }
    })
  }
  return blocks
}

function addBlock(blocks: Block[], block: Block | null): void {
  if (block !== null) blocks.push(block)
}

function isComment({ value }: Unplaced): boolean {
  return value.startsWith('<!--') && value.indexOf('-->', 4) === value.length - 3
}

/** The block of a node, for those who walk the tree themselves; `document` is the index of its document. Null for one without words. */
export function blockAt(node: BlockNode, document: number | null, ancestors: readonly Node[]): Block | null {
  // Comments outside of all documents are unplaced too, but nobody reads them.
  if (node.type === 'unplaced' && isComment(node)) return null
  const { text, pieces } = node.type === 'unplaced' ? unplacedWords(node) : spoken(node)
  if (text.length === 0) return null
  let path: string | null = null
  let container: Section | Annex | null = null
  let clause: Clause | null = null
  let inNote = false
  let part: Part | null = null
  for (const ancestor of ancestors) {
    switch (ancestor.type) {
      case 'section':
        path = ancestor.path
        container = ancestor
        part = ancestor.part
        break
      case 'annex':
        path = ancestor.path
        container = ancestor
        break
      case 'clause':
        path = ancestor.path
        clause = ancestor
        break
      case 'note':
        path = ancestor.path
        container = null
        inNote = true
        break
      default:
    }
  }
  return { text, pieces, node, document, path, container, clause, inNote, part }
}

interface Words {
  text: string
  readonly pieces: Piece[]
}

function spoken(block: Exclude<BlockNode, Unplaced>): Words {
  const [only] = block.children
  // Nine blocks of ten are one stretch of text.
  if (only?.type === 'text' && block.children.length === 1) return wordsOf(only)
  const words: Words = { text: '', pieces: [] }
  let end = block.position.start.offset
  let isBehindComment = false
  let isParted = false
  walk(block, node => {
    const { start, end: nodeEnd } = node.position
    if (node.type === 'text' || node.type === 'inlineCode') {
      // The blanks around a comment are in no node; those before a comma belong to the comment.
      if (isBehindComment && (isParted || start.offset > end) && words.text !== '' && !/^[\s,;:.)]/.test(node.value))
        if (!words.text.endsWith(' ')) words.text += ' '
      append(words, node)
      end = nodeEnd.offset
      isBehindComment = false
      isParted = false
      return
    }
    if (node.type === 'comment') {
      isBehindComment = true
      isParted ||= start.offset > end
      end = nodeEnd.offset
    }
    return node.type !== 'note' && node.type !== 'comment'
  })
  return words
}

/** Unplaced text is kept as the source has it; for us it is text as any other. */
function unplacedWords({ value, position }: Unplaced): Words {
  return wordsOf({ type: 'text', value: sourceValue(value), position })
}

function wordsOf(node: Text): Words {
  blanks.lastIndex = 0
  if (!blanks.test(node.value)) return { text: node.value, pieces: [{ at: 0, node, from: 0 }] }
  const words: Words = { text: '', pieces: [] }
  append(words, node)
  return words
}

/** A no-break space, a tab, two spaces: to a citation they are all one space. */
const blanks = /[^\S ]\s*| \s+/g

function append(words: Words, node: Text | InlineCode): void {
  const { value } = node
  let from = 0
  if (words.text.endsWith(' ')) while (from < value.length && isBlank(value.charCodeAt(from))) from++
  words.pieces.push({ at: words.text.length, node, from })
  blanks.lastIndex = from
  for (let run = blanks.exec(value); run !== null; run = blanks.exec(value)) {
    words.text += `${value.slice(from, run.index)} `
    from = run.index + run[0].length
    words.pieces.push({ at: words.text.length, node, from })
  }
  words.text += from === 0 ? value : value.slice(from)
}

/** Where a stretch of a block stands in the source. */
export function sourceSpan(block: Block, { from, to }: Span, source: string): Span {
  const start = sourceOffset(block, from, source)
  // The end is that of the last character, so that a stretch does not reach over a seam.
  const end = to > from ? sourceOffset(block, to - 1, source, 1) : start
  return { from: start, to: end }
}

/** The source offset of the character at `offset`; with `past`, the offset behind it. */
function sourceOffset(block: Block, offset: number, source: string, past: 0 | 1 = 0): number {
  const piece = pieceAt(block.pieces, offset)
  if (piece === undefined) return 0
  const { start, end } = piece.node.position
  const index = Math.min(offset - piece.at + piece.from, piece.node.value.length) + past
  if (piece.node.type === 'inlineCode') {
    const inner = source.slice(start.offset, end.offset).indexOf(piece.node.value)
    return inner === -1 ? start.offset : start.offset + inner + index
  }
  if (end.offset - start.offset === piece.node.value.length) return start.offset + index
  return start.offset + finderOf(piece, source)(index)
}

const finders = new WeakMap<Node, (index: number) => number>()

/** Many citations may stand in one long stretch. */
function finderOf({ node }: Piece, source: string): (index: number) => number {
  let finder = finders.get(node)
  if (finder === undefined) {
    const { start, end } = node.position
    finder = placeFinder(source.slice(start.offset, end.offset))
    finders.set(node, finder)
  }
  return finder
}

/** The last piece that begins at or before `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).at <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
