/**
 * What Markdown would read as markup, and the text does not mean: the other way of `sourceValue`. Texts of this field are full of `[`, `_____`, `<` and `&` that
 * mean nothing to Markdown, so a character is escaped only where it would be read as markup (docs/markdown.md, "Escapes").
 */

/** Finds the characters that may need an escape. */
export const specialCharacters: RegExp = /\\|[*]+|_+|`|~|\[|\]|<|&|!|[\r\n]|\|/g

export interface EscapeContext {
  /** Something is defined that brackets may refer to. */
  readonly references: boolean
  readonly inTable: boolean
  /** Inside the label of a link. */
  readonly inLabel: boolean
}

/** Whether `mark` (a match of `specialCharacters`) must be escaped; "" before or behind it is the end of the block. `rest` begins with the mark. */
export function needsEscape(
  mark: string,
  previous: string,
  next: string,
  rest: string,
  context: EscapeContext,
): boolean {
  switch (mark.charAt(0)) {
    case '\\':
      return next === '' || /[!-/:-@[-`{-~\r\n]/.test(next)
    case '*':
    case '~':
      return !(isSpace(previous) && isSpace(next))
    case '_':
      if (mark.length >= 5 || (isSpace(previous) && isSpace(next))) return false
      return !(isWord(previous) && isWord(next))
    case '[':
      return context.references || context.inLabel || next === '^'
    case ']':
      return next === '(' || context.inLabel || (context.references && next === '[')
    case '<':
      return /[A-Za-z/!?]/.test(next)
    case '&':
      return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});/.test(rest)
    case '!':
      return next === '[' && rest.length === 1
    case '|':
      return context.inTable
    default:
      return true
  }
}

function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character)
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
