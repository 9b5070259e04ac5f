/** What an editor calls a place in a Word file: "paragraph 12", "table 2, row 3", "footnote 3". */
import type { Story, WordCell } from '../story/story.js'
import type { TextParagraph, WordText } from './word-text.js'

type Placed = Pick<WordText, 'text' | 'paragraphs'> & { readonly stories: readonly (Story | null)[] }

/**
 * Names of places by their offsets in the text. Paragraphs are counted from 1: those of the body that have words, outside of tables. Between two
 * paragraphs the earlier one is meant.
 */
export function wordPlaces({ text, paragraphs, stories }: Placed): (offset: number) => string {
  let names: readonly string[] | null = null
  return offset => {
    names ??= placeNames(text, paragraphs, stories)
    return names[lastFrom(paragraphs, offset)] ?? 'paragraph 1'
  }
}

function placeNames(text: string, paragraphs: readonly TextParagraph[], stories: Placed['stories']): string[] {
  let count = 0
  let note = ''
  return paragraphs.map(paragraph => {
    const { from, contentFrom, story } = paragraph
    if (story > 0) {
      note = /^\s*\[\^([^\]]+)\]:/.exec(text.slice(from, contentFrom))?.[1] ?? note
      return `${story === 1 ? 'footnote' : 'endnote'} ${note}`.trimEnd()
    }
    const cell = cellOf(paragraph, stories[0] ?? null)
    if (cell === null) return `paragraph ${++count}`
    return rowName(cell, stories[0] as Story)
  })
}

function cellOf({ paragraphs }: TextParagraph, story: Story | null): WordCell | null {
  const last = paragraphs[paragraphs.length - 1]
  return last === undefined ? null : (story?.paragraphs[last]?.cell ?? null)
}

/** Of the outermost table: Word counts no others. */
function rowName(cell: WordCell, { tables }: Story): string {
  let outer = cell
  while (outer.table.within !== null) outer = outer.table.within
  const number = tables.filter(({ within }) => within === null).indexOf(outer.table) + 1
  return `table ${number}, row ${outer.table.rows.indexOf(outer.row) + 1}`
}

/** Index of the last paragraph that begins at the offset or before it; 0 before the first. */
function lastFrom(paragraphs: readonly TextParagraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle] as TextParagraph).from <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
