/** The characters of a phrase that are not written as they are, so that the reader takes them for text (docs/markdown.md, "Escapes"). */
import { needsEscape, specialCharacters } from '../../tree/escapes.js'
import type { Emphasis } from './emphasis.js'
import { markCharacter } from './phrase.js'

export type Escape = 'backslash' | 'reference'

export interface EscapePlace {
  readonly inTable: boolean
  /** The phrase begins a block: what would be a heading, a quotation, a bullet of Markdown there. */
  readonly atStart: boolean
  readonly inHeading: boolean
}

const brackets = { references: false, inLabel: false }
/** Bullets, hashes and the like that Markdown has and print has not; numbers, letters and dashes are markers of ours, a line of underscores is a ruler. */
const blockStart =
  /^(?:#|>|[*+](?=\s|$)|-(?=$)|=+[ \t]*$|(?!_{5,}$)(?:[-*_][ \t]*){3,}$|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$|\[(?=[^\]\n]*\]:))/

/** By place in the text. */
export function escapesOf(text: string, emphasis: Emphasis, place: EscapePlace): Map<number, Escape> {
  const escapes = new Map<number, Escape>()
  const { edges, spans } = emphasis
  // An underscore of the text must not pair with one of ours, nor be read by a neighbour that is written as a reference.
  const careful = emphasis.hasUnderscores || emphasis.referenced.size > 0
  for (const match of text.matchAll(specialCharacters)) {
    const [mark] = match
    const at = match.index
    const to = at + mark.length
    const previous = edges.has(at) ? '*' : neighbour(text.charAt(at - 1), ']')
    const next = edges.has(to) ? '*' : emphasis.referenced.has(to) ? '&' : neighbour(text.charAt(to), '[')
    const context = { ...brackets, inTable: place.inTable }
    const borders = /^[*_]/.test(mark) && (careful || spans.some(span => span.from <= at && at < span.to))
    const isImage = mark === '!' && text.charAt(at + 1) === markCharacter
    if (mark === '\n' || mark === '\r') continue
    if (borders || isImage || needsEscape(mark, previous, next, text.slice(at, at + 40), context))
      for (let index = at; index < to; index++) escapes.set(index, 'backslash')
    // A comment is one behind a backslash too.
    if (mark === '<' && text.startsWith('!--', at + 1)) escapes.set(at, 'reference')
  }
  if (place.atStart) escapeStarts(text, escapes)
  const closing = place.inHeading ? /(?:^|\s)(#+)$/.exec(text) : null
  if (closing !== null) escapes.set(text.length - (closing[1] as string).length, 'backslash')
  for (const at of emphasis.referenced) if (text.charAt(at) !== markCharacter) escapes.set(at, 'reference')
  return escapes
}

/** The mark of a note is written with brackets. */
function neighbour(character: string, bracket: string): string {
  return character === markCharacter ? bracket : character
}

function escapeStarts(text: string, escapes: Map<number, Escape>): void {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (!escapes.has(from) && blockStart.test(text.slice(from, to))) escapes.set(from, 'backslash')
    from = to + 1
  }
}
