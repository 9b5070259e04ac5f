/** The right citation: the phrase of a reference with its fix in it. */
import type { Reference } from '../../reference/reference.js'

/** The phrase as it should read, on one line; null where there is no one fix. `source` is the text that was read. */
export function corrected({ phrase, fix }: Pick<Reference, 'phrase' | 'fix'>, source: string): string | null {
  if (fix === null || fix.edits.length === 0) return null
  const edits = [...fix.edits].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const first = edits[0] as (typeof edits)[0]
  const last = edits.at(-1) as (typeof edits)[0]
  let at = Math.min(phrase.position.start.offset, first.position.start.offset)
  const end = Math.max(phrase.position.end.offset, last.position.end.offset)
  let text = ''
  for (const { position, text: written } of edits) {
    text += source.slice(at, position.start.offset) + written
    at = position.end.offset
  }
  return oneLine(text + source.slice(at, end))
}

/** Without line ends, emphasis and escapes of Markdown. */
function oneLine(text: string): string {
  return text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
