/** The stretches of running text in which citations are looked for, each on one line, with the way back to the source. */
import type { Span } from '../source/position.js'
import type { InlineCode, Node, Part, Reading, Text, Unplaced } from '../tree/nodes.js'
import { placeFinder, sourceValue } from '../tree/text.js'
import { rootsOf, walk } from '../tree/walk.js'

/** One paragraph, cell or unplaced stretch as a reader speaks it: no note marks, no notes, no comments, lines folded. */
export interface Block {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Index of its document; null for text outside of all documents. */
  readonly document: number | null
  /** Of the clause, section, annex or note that holds it; null outside of these. */
  readonly path: string | null
  /** Path of the section or annex around it; null for a note. */
  readonly section: string | null
  readonly part: Part | null
}

interface Piece {
  /** Where the piece starts in the block's text. */
  readonly at: number
  readonly node: Text | InlineCode
}

/**
 * The blocks of a reading in source order. Number line, title, history, formula and headings are left out: what they name is the document
 * itself, or a place in it.
 */
export function blocksOf(reading: Reading): Block[] {
  const blocks: Block[] = []
  for (const root of rootsOf(reading)) {
    const index = root.type === 'document' ? reading.documents.indexOf(root) : null
    walk(root, (node, ancestors) => {
      switch (node.type) {
        case 'numberLine':
        case 'title':
        case 'history':
        case 'formula':
        case 'sectionHeading':
        case 'heading':
        case 'frontMatter':
        case 'comment':
        case 'code':
        case 'html':
        case 'definition':
          return false
        case 'unplaced':
          addBlock(blocks, unplacedWords(node), index, ancestors)
          return false
        case 'paragraph':
        case 'tableCell':
          addBlock(blocks, spoken(node), index, ancestors)
          return // Notes inside are blocks of their own.
        default:
          return
      }
    })
  }
  return blocks
}

function addBlock(
  blocks: Block[],
  { text, pieces }: { text: string; pieces: Piece[] },
  document: number | null,
  ancestors: readonly Node[],
): void {
  if (text.length < shortestCitation) return
  let path: string | null = null
  let section: string | null = null
  let part: Part | null = null
  for (const node of ancestors) {
    if ('path' in node) path = node.path
    if (node.type === 'section' || node.type === 'annex') section = node.path
    if (node.type === 'note') section = null
    if (node.type === 'section') part = node.part
  }
  blocks.push({ text, pieces, document, path, section, part })
}

/** "SDG 9". */
const shortestCitation = 5

function spoken(block: Node): { text: string; pieces: Piece[] } {
  let text = ''
  const pieces: Piece[] = []
  walk(block, node => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ at: text.length, node })
      text += node.value
      return
    }
    return node.type !== 'note' && node.type !== 'comment'
  })
  return { text, pieces }
}

/** Unplaced text is kept as the source has it; for us it is text as any other. */
function unplacedWords({ value, position }: Unplaced): { text: string; pieces: Piece[] } {
  const text = sourceValue(value)
  return { text, pieces: [{ at: 0, node: { type: 'text', value: text, position } }] }
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
  const index = Math.min(offset - piece.at, piece.node.value.length) + past
  if (piece.node.type === 'inlineCode') {
    const inner = source.slice(start.offset, end.offset).indexOf(piece.node.value)
    return inner === -1 ? start.offset : start.offset + inner + index
  }
  if (end.offset - start.offset === piece.node.value.length) return start.offset + index
  return start.offset + finderOf(piece, source)(index)
}

const finders = new WeakMap<Piece, (index: number) => number>()

/** Many citations may stand in one long stretch. */
function finderOf(piece: Piece, source: string): (index: number) => number {
  let finder = finders.get(piece)
  if (finder === undefined) {
    const { start, end } = piece.node.position
    finder = placeFinder(source.slice(start.offset, end.offset))
    finders.set(piece, finder)
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
