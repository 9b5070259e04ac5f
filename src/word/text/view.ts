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
  readonly blocks: readonly ReadBlock[]
  /** Those of tables inside it too. */
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
  return new Viewing(number, view).blocks(story.paragraphs, 0)
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
  return new Map(
    [...notes].map(([id, paragraphs]) => [id, paragraphsOf(new Viewing(number, view).blocks(paragraphs, 0))]),
  )
}

/** The paragraphs of blocks, those of tables too. */
function paragraphsOf(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap(block =>
    'sources' in block ? [block] : block.rows.flatMap(row => row.flatMap(({ paragraphs }) => paragraphs)),
  )
}

/** Tables nested deeper than this are read as the paragraphs that they hold. */
const deepest = 8

class Viewing {
  readonly #number: number
  readonly #view: View
  readonly #paths = new Map<WordCell, readonly WordCell[]>()
  readonly #shown = new Map<WordCell, boolean>()

  constructor(number: number, view: View) {
    this.#number = number
    this.#view = view
  }

  /** Blocks of the body (depth 0) or of a cell that is so many tables deep. */
  blocks(paragraphs: readonly WordParagraph[], depth: number): ReadBlock[] {
    const blocks: ReadBlock[] = []
    const join = new Joining(this.#number, this.#view)
    const keep = (block: ReadBlock | null): void => {
      if (block !== null) blocks.push(block)
    }
    let cell: WordCell | null | undefined
    for (let index = 0; index < paragraphs.length; ) {
      const paragraph = paragraphs[index] as WordParagraph
      const inner = this.#pathOf(paragraph.cell)[depth]
      if (inner === undefined) {
        // The last paragraph of a cell is not joined to what follows the cell.
        if (cell !== undefined && cell !== paragraph.cell) keep(join.end())
        cell = paragraph.cell
        keep(join.add(paragraph))
        index++
        continue
      }
      const from = index
      while (index < paragraphs.length && this.#pathOf(this.#cellAt(paragraphs, index))[depth]?.table === inner.table)
        index++
      const table = this.#table(inner.table, paragraphs.slice(from, index), depth)
      if (table.rows.length === 0) continue
      // A table that stays keeps apart what stands around it.
      keep(join.end())
      keep(table)
    }
    keep(join.end())
    return blocks
  }

  #cellAt(paragraphs: readonly WordParagraph[], index: number): WordCell | null {
    return (paragraphs[index] as WordParagraph).cell
  }

  #table({ rows }: WordTable, paragraphs: readonly WordParagraph[], depth: number): ReadTable {
    const inCell = new Map<WordCell, WordParagraph[]>()
    for (const paragraph of paragraphs) {
      const cell = this.#pathOf(paragraph.cell)[depth] as WordCell
      if (!this.#isShown(paragraph.cell as WordCell)) continue
      const known = inCell.get(cell)
      if (known === undefined) inCell.set(cell, [paragraph])
      else known.push(paragraph)
    }
    return {
      rows: rows
        .filter(({ revisions }) => !isGone(revisions, this.#view))
        .map(({ cells }) =>
          cells.map(cell => {
            const blocks = this.blocks(inCell.get(cell) ?? [], depth + 1)
            return { columns: cell.columns, merged: cell.merged, blocks, paragraphs: paragraphsOf(blocks) }
          }),
        ),
    }
  }

  /** The cells around a paragraph, outermost first, its own last. */
  #pathOf(cell: WordCell | null): readonly WordCell[] {
    const known = cell === null ? [] : this.#paths.get(cell)
    if (known !== undefined) return known
    const missing = this.#upTo(cell as WordCell, this.#paths)
    let path: readonly WordCell[] = this.#paths.get((missing[0] as WordCell).table.within as WordCell) ?? []
    for (const inner of missing) {
      path = path.length >= deepest ? path : [...path, inner]
      this.#paths.set(inner, path)
    }
    return path
  }

  /** False in a row that the view has not, of whatever table around it. */
  #isShown(cell: WordCell): boolean {
    const known = this.#shown.get(cell)
    if (known !== undefined) return known
    const missing = this.#upTo(cell, this.#shown)
    const outer = (missing[0] as WordCell).table.within
    let isShown = outer === null || this.#shown.get(outer) === true
    for (const inner of missing) {
      isShown &&= !isGone(inner.row.revisions, this.#view)
      this.#shown.set(inner, isShown)
    }
    return isShown
  }

  /** The cells from the first that is not known yet to this one: without recursion, as tables may nest as deep as a hostile file likes. */
  #upTo(cell: WordCell, known: ReadonlyMap<WordCell, unknown>): WordCell[] {
    const missing: WordCell[] = []
    for (let at: WordCell | null = cell; at !== null && !known.has(at); at = at.table.within) missing.push(at)
    return missing.reverse()
  }
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
