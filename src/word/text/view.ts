/**
 * One of the two texts that a story with tracked changes holds: without what the other has alone, paragraphs joined where their mark is struck out, rows left
 * out. Of joined paragraphs the last one gives style and numbering, as in Word.
 */
import type { Piece, Revision, Story, WordCell, WordParagraph, WordTable } from '../story/story.js'

export type View = 'final' | 'original'

/** A piece that the view shows. */
export interface ShownPiece {
  readonly piece: Piece
  readonly paragraph: number
  readonly index: number
}

export interface ReadParagraph {
  readonly story: number
  /** In order; the last one gives style and numbering. */
  readonly sources: readonly WordParagraph[]
  readonly pieces: readonly ShownPiece[]
}

export interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[]
}

export interface ReadCell {
  readonly columns: number
  readonly merged: boolean
  /** Those of tables inside it too, in their order. */
  readonly paragraphs: readonly ReadParagraph[]
}

export type ReadBlock = ReadParagraph | ReadTable

export function lastOf({ sources }: ReadParagraph): WordParagraph {
  return sources[sources.length - 1] as WordParagraph
}

/** True when the view has not what these revisions tell of. */
function isGone(revisions: readonly Revision[], view: View): boolean {
  const gone = view === 'final' ? 'deleted' : 'inserted'
  return revisions.some(({ kind }) => kind === gone)
}

/** The body in order: paragraphs, and tables that stand in no other. */
export function readBlocks(story: Story, number: number, view: View): ReadBlock[] {
  const blocks: ReadBlock[] = []
  const join = new Joining(number, view)
  const { paragraphs } = story
  let index = 0
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index] as WordParagraph
    if (paragraph.cell === null) {
      const joined = join.add(paragraph)
      if (joined !== null) blocks.push(joined)
      index++
      continue
    }
    const table = outermost(paragraph.cell).table
    const from = index
    while (index < paragraphs.length && isIn(paragraphs[index] as WordParagraph, table)) index++
    const read = readTable(table, paragraphs.slice(from, index), number, view)
    if (read.rows.length === 0) continue
    // A table that stays keeps apart what stands around it.
    const rest = join.end()
    if (rest !== null) blocks.push(rest)
    blocks.push(read)
  }
  const rest = join.end()
  if (rest !== null) blocks.push(rest)
  return blocks
}

/** The paragraphs of each note, by its id. */
export function readNotes(story: Story, number: number, view: View): Map<string, ReadParagraph[]> {
  const notes = new Map<string, WordParagraph[]>()
  for (const paragraph of story.paragraphs) {
    if (paragraph.note === null) continue
    const known = notes.get(paragraph.note)
    if (known === undefined) notes.set(paragraph.note, [paragraph])
    else known.push(paragraph)
  }
  return new Map([...notes].map(([id, paragraphs]) => [id, joinedParagraphs(paragraphs, number, view)]))
}

function readTable(table: WordTable, paragraphs: readonly WordParagraph[], number: number, view: View): ReadTable {
  const inCell = new Map<WordCell, WordParagraph[]>()
  for (const paragraph of paragraphs) {
    if (!isShown(paragraph.cell, view)) continue
    const cell = outermost(paragraph.cell as WordCell)
    const known = inCell.get(cell)
    if (known === undefined) inCell.set(cell, [paragraph])
    else known.push(paragraph)
  }
  const rows = table.rows
    .filter(({ revisions }) => !isGone(revisions, view))
    .map(({ cells }) =>
      cells.map(cell => ({
        columns: cell.columns,
        merged: cell.merged,
        paragraphs: joinedParagraphs(inCell.get(cell) ?? [], number, view),
      })),
    )
  return { rows }
}

/** False in a row that the view has not, of whatever table around it. */
function isShown(cell: WordCell | null, view: View): boolean {
  for (let at = cell; at !== null; at = at.table.within) if (isGone(at.row.revisions, view)) return false
  return true
}

function isIn({ cell }: WordParagraph, table: WordTable): boolean {
  return cell !== null && outermost(cell).table === table
}

function outermost(cell: WordCell): WordCell {
  let at = cell
  while (at.table.within !== null) at = at.table.within
  return at
}

/** Paragraphs of one container: the last of a cell is not joined to what follows the cell. */
function joinedParagraphs(paragraphs: readonly WordParagraph[], number: number, view: View): ReadParagraph[] {
  const joined: ReadParagraph[] = []
  const join = new Joining(number, view)
  let cell: WordCell | null = null
  const keep = (read: ReadParagraph | null): void => {
    if (read !== null) joined.push(read)
  }
  for (const paragraph of paragraphs) {
    if (paragraph.cell !== cell) keep(join.end())
    cell = paragraph.cell
    keep(join.add(paragraph))
  }
  keep(join.end())
  return joined
}

class Joining {
  readonly #number: number
  readonly #view: View
  #sources: WordParagraph[] = []
  #pieces: ShownPiece[] = []

  constructor(number: number, view: View) {
    this.#number = number
    this.#view = view
  }

  /** The paragraph that ends with this one; null when its mark is gone. */
  add(paragraph: WordParagraph): ReadParagraph | null {
    this.#sources.push(paragraph)
    for (const [index, piece] of paragraph.pieces.entries())
      if (!isGone(piece.run.revisions, this.#view)) this.#pieces.push({ piece, paragraph: paragraph.index, index })
    return isGone(paragraph.mark, this.#view) ? null : this.end()
  }

  end(): ReadParagraph | null {
    if (this.#sources.length === 0) return null
    const read = { story: this.#number, sources: this.#sources, pieces: this.#pieces }
    this.#sources = []
    this.#pieces = []
    return read
  }
}
