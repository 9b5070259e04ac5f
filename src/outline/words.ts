import type { Layout } from '../scan/layout.js'

/** The words from a place on, as the recognisers of headings see them: bounded, Markdown's marks and punctuation set apart. */
export interface Word {
  readonly from: number
  readonly to: number
  /** Lower case, without marks of emphasis and without closing punctuation. */
  readonly lower: string
  /** Closing punctuation: ",", ":" ... or "". */
  readonly end: string
  /** True when a line break lies before the word. */
  readonly newLine: boolean
  /** The line was begun on purpose: the wrapping did not break it. */
  readonly newStart: boolean
  /** The line before is long enough for a heading that is printed on two lines. */
  readonly filled: boolean
  /** True when a blank line lies before the word. */
  readonly newBlock: boolean
}

const opening = /^[*_#]+/
/** No heading goes on over a ruler. */
const ruler = /^(?:_{5,}|(?:\\_){5,})/

/** A heading that goes on over a line break fills its first line at least so far. */
const filledLine = 60

/** Up to `most` words from `at` on, never beyond `limit`. */
export function wordsFrom(text: string, at: number, limit: number, most: number, layout: Layout = unwrapped): Word[] {
  const words: Word[] = []
  let offset = at
  let lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 120)
  while (words.length < most && offset < limit) {
    let breaks = 0
    const lineEnd = offset
    let nextLine = lineStart
    while (offset < limit) {
      const code = text.charCodeAt(offset)
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) {
        breaks++
        nextLine = offset + 1
      } else if (code > 32 && code !== 0xa0 && !(code === 0x3e && breaks > 0)) break
      offset++
    }
    if (offset >= limit) break
    const from = offset
    while (offset < limit && offset - from < 60) {
      const code = text.charCodeAt(offset)
      if (code <= 32 || code === 0xa0) break
      offset++
    }
    let raw = text.slice(from, offset)
    const first = raw.charCodeAt(0)
    if ((first === 0x5f || first === 0x5c) && ruler.test(raw)) break
    const broken = raw.length > 1 && text.charCodeAt(offset - 1) === 0x2d ? wordBehind(text, offset, limit) : null
    if (broken !== null) {
      raw += broken.trimStart()
      offset += broken.length
    }
    const cut = broken === null ? 0 : broken.length - broken.trimStart().length
    const start = isMark(first) ? (opening.exec(raw) as RegExpExecArray)[0].length : 0
    const close = closingOf(raw)
    const stop = Math.max(start, close.at)
    const length = lineEnd - lineStart
    words.push({
      from: from + start,
      to: from + stop + cut,
      lower: raw.slice(start, stop).toLowerCase(),
      end: close.end,
      newLine: breaks > 0,
      newStart: breaks > 0 && (layout.width === 0 || length + 1 + raw.length <= layout.width),
      filled: length >= filledLine,
      newBlock: breaks > (layout.doubled ? 2 : 1),
    })
    if (breaks > 0) lineStart = nextLine
  }
  return words
}

interface Closing {
  /** Where it begins. */
  readonly at: number
  /** Its punctuation. */
  readonly end: string
}

/** Punctuation in two stretches at most, with marks of emphasis before, between and behind them: "*end*." */
function closingOf(raw: string): Closing {
  let at = raw.length
  let end = ''
  for (let stretch = 0; stretch < 2; stretch++) {
    while (at > 0 && isEmphasis(raw.charCodeAt(at - 1))) at--
    const behind = at
    while (at > 0 && isPunctuation(raw.charCodeAt(at - 1))) at--
    if (at < behind) end = raw.slice(at, behind) + end
  }
  while (at > 0 && isEmphasis(raw.charCodeAt(at - 1))) at--
  return { at, end }
}

function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x5f
}

function isMark(code: number): boolean {
  return isEmphasis(code) || code === 0x23
}

function isPunctuation(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b
}

const joined = /\s{1,40}\p{L}[^\s]{0,40}/uy

/** What follows a hyphen left at an old line end: "Secretary- General" is one word. */
function wordBehind(text: string, at: number, limit: number): string | null {
  joined.lastIndex = at
  const word = joined.exec(text)
  return word === null || joined.lastIndex > limit ? null : word[0]
}

export const unwrapped: Layout = { width: 0, doubled: false }

/** Sets of phrases, found word by word; the longest wins. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] as string
    const list = table.get(first)
    if (list === undefined) table.set(first, [words])
    else list.push(words)
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length)
  return table
}

/** How many words of the longest phrase in the table stand at `index`; 0 for none. No punctuation inside. */
export function phraseAt(table: PhraseTable, words: readonly Word[], index: number): number {
  const first = words[index]
  if (first === undefined) return 0
  const list = table.get(first.lower)
  if (list === undefined) return 0
  for (const phrase of list) {
    if (
      phrase.every(
        (part, at) => words[index + at]?.lower === part && (at === phrase.length - 1 || words[index + at]?.end === ''),
      )
    ) {
      return phrase.length
    }
  }
  return 0
}
