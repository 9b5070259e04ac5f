/** Word files among what comes in. */
import type { PlaceAt } from '../../report/place.js'
import type { RevisionView, WordDocument } from '../../word/word.js'
import { Failure } from '../failure.js'

/** The Word file that a text was taken from. */
export interface WordSource {
  readonly bytes: Uint8Array
  readonly document: WordDocument
}

/** Archives, and what Office wrote before it wrote archives: the reader of Word files says what they are, and is loaded only for them. */
const signatures = ['PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] as const

export function isWordFile(bytes: Buffer): boolean {
  return signatures.some(signature => bytes.toString('latin1', 0, signature.length) === signature)
}

/** One view of a Word file; what is none is a failure. */
export async function readWordFile(
  name: string,
  bytes: Uint8Array,
  view: RevisionView,
): Promise<{ readonly word: WordSource; readonly placeAt: PlaceAt }> {
  const { openWord } = await import('./opened-word.js')
  const opened = openWord(bytes, view)
  if ('what' in opened) throw new Failure(`${name} ${opened.what}`, opened.hint)
  const { document, placeAt } = opened
  return { word: { bytes, document }, placeAt }
}
