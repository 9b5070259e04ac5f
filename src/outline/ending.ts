/** How the text before a place ends: whether its sentence is over, and what comes next may be something new. */
import { isBlank } from '../scan/lines.js'

/** What the text before a place ends with; "" for a sentence that goes on. */
export type Ending = '' | ';' | ',' | ':' | '.'

export interface EndingBefore {
  readonly mark: Ending
  readonly joined: boolean
}

/** How the text up to and including `at` ends, seen through emphasis, closing quotes and glued note marks. */
export function endingBefore(text: string, at: number, abbreviations: ReadonlySet<string>): EndingBefore {
  const mark = markBefore(text, at, abbreviations)
  if (mark !== '') return { mark, joined: false }
  const word = /(?:^|[\s;,])(and|or)$/.exec(text.slice(Math.max(0, at - 4), at + 1))
  if (word === null) return { mark, joined: false }
  let before = at - (word[1] as string).length
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--
  const earlier = markBefore(text, before, abbreviations)
  return earlier === ';' || earlier === ',' ? { mark: earlier, joined: true } : { mark: '', joined: false }
}

function markBefore(text: string, at: number, abbreviations: ReadonlySet<string>): Ending {
  let offset = at
  for (let count = 0; count < 12 && offset >= 0; count++) {
    const character = text.charAt(offset)
    switch (character) {
      case ';':
      case ',':
      case ':':
        return character
      case '.':
        return closesSentence(text, offset, at, abbreviations) ? '.' : ''
      case '*':
      case '_':
      case '"':
      case '”':
      case '“':
      case "'":
      case '’':
      case '»':
      case ')':
      case ']':
        offset--
        continue
    }
    const code = text.charCodeAt(offset)
    // A note mark behind the punctuation: "Member States,2", "text;1".
    if (
      code >= 0x30 &&
      code <= 0x39 &&
      count < 3 &&
      /[;,:.]\d{0,1}$/.test(text.slice(offset - 2, offset)) &&
      !/\d[;,:.]\d{0,1}$/.test(text.slice(offset - 3, offset))
    ) {
      offset--
      continue
    }
    return ''
  }
  return ''
}

/** Longest word that is looked up as an abbreviation. */
const longestAbbreviation = 12
/** How far a bracket is looked for on either side: a citation is shorter, and the search stays bounded. */
const bracketReach = 160

/** The stop is a full stop: it belongs to no abbreviation, and no bracket is open behind it; the text before the place ends at `at`. */
function closesSentence(text: string, stop: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  let from = stop
  while (from > 0 && stop - from <= longestAbbreviation && /[\p{L}.]/u.test(text.charAt(from - 1))) from--
  return !abbreviations.has(text.slice(from, stop)) && !inBracket(text, at)
}

/** A bracket that opens before `at` closes behind it: "(Rev. Quayville, 2031)". */
function inBracket(text: string, at: number): boolean {
  let closed = 0
  let from = at
  const first = Math.max(0, at - bracketReach)
  for (; from >= first; from--) {
    const character = text.charAt(from)
    if (character === ')') closed++
    else if (character === '(' && closed-- === 0) break
  }
  if (from < first) return false
  const rest = text.slice(at + 1, at + bracketReach)
  const end = /[()]/.exec(rest)
  // The bracket of a label closes nothing: "(see the chart. b) that ferries".
  return end !== null && end[0] === ')' && !/\s[\p{L}\d]{1,3}$/u.test(rest.slice(0, end.index))
}
