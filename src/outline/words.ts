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
  /** True when a blank line lies before the word. */
  readonly newBlock: boolean
}

const opening = /^[*_#]+/
const closing = /[*_]*([,;:.]*)[*_]*([,;:.]*)[*_]*$/

/** Up to `most` words from `at` on, never beyond `limit`. In a double spaced text one blank line parts no blocks. */
export function wordsFrom(text: string, at: number, limit: number, most: number, doubled = false): Word[] {
  const words: Word[] = []
  let offset = at
  while (words.length < most && offset < limit) {
    let breaks = 0
    while (offset < limit) {
      const code = text.charCodeAt(offset)
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) breaks++
      else if (code > 32 && code !== 0xa0 && !(code === 0x3e && breaks > 0)) break
      offset++
    }
    if (offset >= limit) break
    const from = offset
    while (offset < limit && offset - from < 60) {
      const code = text.charCodeAt(offset)
      if (code <= 32 || code === 0xa0) break
      offset++
    }
    const raw = text.slice(from, offset)
    const start = opening.exec(raw)?.[0].length ?? 0
    const close = closing.exec(raw) as RegExpExecArray
    const stop = Math.max(start, close.index)
    words.push({
      from: from + start,
      to: from + stop,
      lower: raw.slice(start, stop).toLowerCase(),
      end: `${close[1]}${close[2]}`,
      newLine: breaks > 0,
      newBlock: breaks > (doubled ? 2 : 1),
    })
  }
  return words
}

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
    if (phrase.every((part, at) => words[index + at]?.lower === part && (at === phrase.length - 1 || words[index + at]?.end === ''))) {
      return phrase.length
    }
  }
  return 0
}
