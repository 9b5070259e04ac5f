/** Finds the common word that a word which is none was meant to be: one letter dropped, doubled, changed, or two exchanged. */
import { commonWords } from './common.js'
import { lookAlikes } from './look-alikes.js'

interface Lexicon {
  readonly common: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** From a common word less one letter to the word. */
  readonly shortened: ReadonlyMap<string, string>
}

let made: Lexicon | undefined

function lexicon(): Lexicon {
  if (made === undefined) {
    const shortened = new Map<string, string>()
    for (const word of commonWords) for (const short of shortenings(word)) shortened.set(short, word)
    made = { common: new Set(commonWords), others: new Set(lookAlikes), shortened }
  }
  return made
}

/** Words too rare for the list, but used elsewhere in the same text: the same letters, two neighbours exchanged. */
export function exchanged(word: string, used: ReadonlySet<string>): string | null {
  if (!/^[a-z]{8,24}$/.test(word)) return null
  const { common, others } = lexicon()
  if (common.has(word) || others.has(word)) return null
  for (let at = 1; at < word.length - 2; at++) {
    if (word[at] === word[at + 1]) continue
    const twin = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (used.has(twin)) return twin
  }
  return null
}

/** The word meant; null when `word` (in small letters) is a word, or like none, or may be another form of one. */
export function nearMiss(word: string): string | null {
  if (!/^[a-z]{5,24}$/.test(word)) return null
  const { common, others, shortened } = lexicon()
  const isWord = (text: string) => common.has(text) || others.has(text)
  // No list has every plural, participle and adjective; a letter before a word is a symbol with its index.
  if (isWord(word) || (/[sdrynl]$/.test(word) && isWord(word.slice(0, -1))) || common.has(word.slice(1))) return null
  const dropped = shortened.get(word)
  if (dropped !== undefined) return dropped
  let changed: string | null = null
  for (const short of shortenings(word)) {
    if (common.has(short)) return short
    // Words that share a shortening may be two changes apart.
    const twin = shortened.get(short)
    if (twin === undefined || twin.length !== word.length) continue
    if (isExchange(word, twin)) return twin
    if (isChange(word, twin)) changed ??= twin
  }
  if (changed === null && word.length > longPlural && word.endsWith('s') && !word.endsWith('ss')) {
    const single = nearMiss(word.slice(0, -1))
    if (single !== null && single.length > longPlural - 2 && !/(?:s|y|ing|ed|ly)$/.test(single)) return `${single}s`
  }
  return changed
}

/** Shorter words have too many neighbours to be looked at without the s of their plural. */
const longPlural = 9

function* shortenings(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

/** Two neighbours exchanged. */
function isExchange(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** One letter changed; not the last, which makes another form of the word. */
function isChange(a: string, b: string): boolean {
  const at = firstDifference(a, b)
  return at < a.length - 1 && a.slice(at + 1) === b.slice(at + 1)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
