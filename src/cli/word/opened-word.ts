/** What the command needs of the readers of Word files: a bundle of its own beside the command (.ci/build.mjs), loaded with the first Word file. */
import type { PlaceAt } from '../../report/place.js'
import { WordFault } from '../../word/fault.js'
import { wordPlaces } from '../../word/text/places.js'
import { type RevisionView, readWord, type WordDocument } from '../../word/word.js'

export interface OpenedWord {
  readonly document: WordDocument
  readonly placeAt: PlaceAt
}

/** Why a file was not opened. A value, not an exception: the class of one would be another on the other side of the bundle. */
export interface Unopened {
  /** "is password-protected" */
  readonly what: string
  readonly hint: string | null
}

export function openWord(bytes: Uint8Array, view: RevisionView): OpenedWord | Unopened {
  try {
    const document = readWord(bytes, { view })
    return { document, placeAt: wordPlaces(document) }
  } catch (error) {
    if (!(error instanceof WordFault)) throw error
    return { what: error.message, hint: error.hint }
  }
}
