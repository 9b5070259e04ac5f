/** Where emphasis begins and ends in a phrase, and what Markdown needs around its marks to read them (CommonMark 0.31, 6.2). */
import { markCharacter, type Phrase } from './phrase.js'

/** What is written of a character's look: the sum of these. */
export const look = { none: 0, emphasis: 1, strong: 2 } as const

export interface Emphasised {
  readonly from: number
  readonly to: number
  /** "*", "**", "***", or underscores where it touches the one before. */
  readonly mark: string
}

export interface Emphasis {
  readonly spans: readonly Emphasised[]
  /** Places of characters that must be written as references, for a mark beside them to be one. */
  readonly referenced: ReadonlySet<number>
}

const none: Emphasis = { spans: [], referenced: new Set() }

/** A block with more marks is read as plain text (phrasing/mask.ts): then emphasis is not written at all. */
const mostMarks = 300

/** `looks[i]` is the look of part i of the phrase. */
export function emphasisOf(phrase: Phrase, looks: readonly number[]): Emphasis {
  if (looks.every(value => value === look.none)) return none
  const { text } = phrase
  const stretches = stretchesOf(phrase, looks)
  if (stretches.length * 2 + (text.match(/[*_~]+/g)?.length ?? 0) > mostMarks) return none
  const referenced = new Set<number>()
  const spans: Emphasised[] = []
  for (const [index, { from, to, value }] of stretches.entries()) {
    const before = spans[spans.length - 1]
    const touches = before !== undefined && before.to === from
    const sign = touches && before.mark.startsWith('*') ? '_' : '*'
    const joins = stretches[index + 1]?.from === to
    spans.push({ from, to, mark: sign.repeat(value) })
    if (!touches && from > 0 && !opens(text, from, sign)) referenced.add(from - characterBefore(text, from).length)
    if (!joins && to < text.length && !closes(text, to, sign)) referenced.add(to)
  }
  return { spans, referenced }
}

/** Characters of one look in a row. Blanks and marks of notes belong to what is alike on both sides of them, but for tabs and breaks. */
function stretchesOf({ text, parts }: Phrase, looks: readonly number[]) {
  const stretches: { from: number; to: number; value: number }[] = []
  /** Something that keeps apart, or has another look, stands behind the last stretch. */
  let apart = true
  for (const [index, part] of parts.entries()) {
    if (part.mark !== null) continue
    const value = looks[index] as number
    const words = /[^\s\ufffc]+|[\t\n]/g
    for (const match of text.slice(part.from, part.to).matchAll(words)) {
      const from = part.from + match.index
      const to = from + match[0].length
      const last = stretches[stretches.length - 1]
      if (value === look.none || match[0] === '\t' || match[0] === '\n') apart = true
      else if (!apart && last !== undefined && last.value === value) last.to = to
      else {
        stretches.push({ from, to, value })
        apart = false
      }
    }
  }
  return stretches
}

const punctuation = /[\p{P}\p{S}]/u

/** Whether the mark before the character at `at` opens: only where a word begins, or punctuation stands before it. */
function opens(text: string, at: number, sign: string): boolean {
  const before = characterBefore(text, at)
  if (isApart(before)) return true
  return sign === '*' && !isPunctuation(characterAt(text, at))
}

function closes(text: string, at: number, sign: string): boolean {
  const behind = characterAt(text, at)
  if (isApart(behind)) return true
  return sign === '*' && !isPunctuation(characterBefore(text, at))
}

function isApart(character: string): boolean {
  return character === '' || /\s/.test(character) || isPunctuation(character)
}

/** Marks of notes begin and end with brackets; what is escaped begins with punctuation and is some. */
function isPunctuation(character: string): boolean {
  return character === markCharacter || punctuation.test(character)
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}
