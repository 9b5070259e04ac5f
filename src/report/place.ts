/** Where in a file something stands, in the words of who has the file open: a line of a text, a paragraph of a Word file. */
import type { Position } from '../source/position.js'

/** What a place is called in a file that has no lines, by its offset in the text that was taken from it: "paragraph 12", "footnote 3". */
export type PlaceAt = (offset: number) => string

/** A file that may have such places; without `placeAt` it has lines. */
export interface Placed {
  readonly placeAt?: PlaceAt | undefined
}

/** "text.md:12:5", as editors and terminals know it; "draft.docx: paragraph 12". */
export function fileAndPlace(file: string, { start }: Position, { placeAt }: Placed): string {
  return placeAt === undefined ? `${file}:${start.line}:${start.column}` : `${file}: ${placeAt(start.offset)}`
}

/** "line 12"; "paragraph 12". */
export function placeWords({ start }: Position, { placeAt }: Placed): string {
  return placeAt === undefined ? `line ${start.line}` : placeAt(start.offset)
}
