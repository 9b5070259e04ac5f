/** Inline Markdown of the text of Word files, read back: which character stands where, and how it looks (CommonMark 0.31, 6.2). */

/** One character, one mark of a note, or the end of a paragraph, by its place in the text. */
export interface Token {
  readonly kind: 'character' | 'mark' | 'end' | 'table'
  /** The character as the file has it; of a mark U+FFFC. */
  readonly value: string
  /** With what Markdown puts before it: `\*`, `&#x62;`. */
  readonly from: number
  readonly to: number
  /** Where the character itself begins: behind the backslash. */
  readonly at: number
  /** Of a mark: "1bis"; "" of all else. */
  readonly label: string
  emphasis: boolean
  strong: boolean
}

interface Delimiters {
  readonly from: number
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
  readonly length: number
  /** How many are left, to be matched. */
  left: number
  /** Index of the token before which they stand. */
  readonly index: number
}

const escapable = /[!-/:-@[-`{-~]/
const reference = /&#x([\dA-Fa-f]{1,6});/y
const mark = /\[\^([^\]\s]+)\]/y

/** The characters of [from, to) of the text. Blanks that indent a further line of a note are none. */
export function inlineTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  const runs: Delimiters[] = []
  const add = (kind: Token['kind'], value: string, start: number, end: number, at = start, label = '') =>
    tokens.push({ kind, value, from: start, to: end, at, label, emphasis: false, strong: false })
  let at = from
  while (at < to) {
    const character = text.charAt(at)
    if (character === '\\' && at + 1 < to && escapable.test(text.charAt(at + 1))) {
      add('character', text.charAt(at + 1), at, at + 2, at + 1)
      at += 2
      continue
    }
    if (character === '&') {
      reference.lastIndex = at
      const match = reference.exec(text)
      if (match !== null && reference.lastIndex <= to) {
        const code = Number.parseInt(match[1] as string, 16)
        add('character', code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code), at, reference.lastIndex)
        at = reference.lastIndex
        continue
      }
    }
    if (character === '[') {
      mark.lastIndex = at
      const match = mark.exec(text)
      if (match !== null && mark.lastIndex <= to) {
        add('mark', '\ufffc', at, mark.lastIndex, at, match[1])
        at = mark.lastIndex
        continue
      }
    }
    if (character === '*' || character === '_') {
      let end = at
      while (end < to && text.charAt(end) === character) end++
      runs.push(delimitersAt(text, from, to, at, end, tokens.length))
      for (; at < end; at++) add('character', character, at, at + 1)
      continue
    }
    const code = text.codePointAt(at) as number
    const end = Math.min(to, at + (code > 0xffff ? 2 : 1))
    add('character', text.slice(at, end), at, end)
    at = end
    if (character === '\n') while (at < to && text.charAt(at) === ' ') at++
  }
  return runs.length === 0 ? tokens : emphasised(tokens, runs)
}

function delimitersAt(text: string, from: number, to: number, at: number, end: number, index: number): Delimiters {
  const before = at === from ? '' : characterBefore(text, at)
  const behind = end === to ? '' : String.fromCodePoint(text.codePointAt(end) as number)
  const left = !isBlank(behind) && (!isPunctuation(behind) || isBlank(before) || isPunctuation(before))
  const right = !isBlank(before) && (!isPunctuation(before) || isBlank(behind) || isPunctuation(behind))
  const isStar = text.charAt(at) === '*'
  return {
    from: at,
    sign: text.charAt(at),
    opens: left && (isStar || !right || isPunctuation(before)),
    closes: right && (isStar || !left || isPunctuation(behind)),
    length: end - at,
    left: end - at,
    index,
  }
}

/** Pairs openers and closers as CommonMark does; what is paired is no character. */
function emphasised(tokens: readonly Token[], runs: readonly Delimiters[]): Token[] {
  const gone = new Set<Token>()
  const stack: Delimiters[] = []
  for (const closer of runs) {
    while (closer.closes && closer.left > 0) {
      const at = stack.findLastIndex(opener => isPair(opener, closer))
      if (at < 0) break
      const opener = stack[at] as Delimiters
      stack.length = at + 1
      const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1
      const first = opener.index + opener.left
      const last = closer.index + closer.length - closer.left
      for (let index = first; index < last; index++) {
        const token = tokens[index] as Token
        if (used === 2) token.strong = true
        else token.emphasis = true
      }
      for (let count = 0; count < used; count++) {
        gone.add(tokens[first - 1 - count] as Token)
        gone.add(tokens[last + count] as Token)
      }
      opener.left -= used
      closer.left -= used
      if (opener.left === 0) stack.pop()
    }
    if (closer.opens && closer.left > 0) stack.push(closer)
  }
  return tokens.filter(token => !gone.has(token))
}

function isPair(opener: Delimiters, closer: Delimiters): boolean {
  if (opener.sign !== closer.sign || opener.left === 0) return false
  const isBoth = opener.closes || closer.opens
  return !isBoth || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}
