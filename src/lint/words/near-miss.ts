/** Finds the common word that a word which is none was meant to be: one letter dropped, doubled, changed, or two exchanged. */

import { lookAlikes } from './look-alikes.js'
import { commonWords } from './vocabulary.js'

interface Lexicon {
  readonly common: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

let made: Lexicon | undefined

function lexicon(): Lexicon {
  made ??= { common: new Set(commonWords), others: new Set(lookAlikes) }
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

/** What was found for a word: texts share their unknown words, most of them names. */
const known = new Map<string, string | null>()
const mostKnown = 20_000

/** The word meant; null when `word` (in small letters) is a word, or like none, or may be another form of one. */
export function nearMiss(word: string): string | null {
  if (word.length < 5 || word.length > 24 || lexicon().common.has(word)) return null
  let meant = known.get(word)
  if (meant === undefined) {
    meant = search(word)
    if (known.size >= mostKnown) known.clear()
    // A copy: a piece of a text would keep the whole text in memory.
    known.set([...word].join(''), meant)
  }
  return meant
}

function search(word: string): string | null {
  if (!/^[a-z]{5,24}$/.test(word)) return null
  const { common, others } = lexicon()
  const isWord = (text: string) => common.has(text) || others.has(text)
  // No list has every plural, participle and adjective; a letter before a word is a symbol with its index.
  if (isWord(word) || (/[sdrynl]$/.test(word) && isWord(word.slice(0, -1))) || common.has(word.slice(1))) return null
  if (
    singulars(word).some(isWord) ||
    prefixes.some(prefix => word.startsWith(prefix) && isWord(word.slice(prefix.length)))
  )
    return null
  for (let at = 0; at <= word.length; at++) {
    for (const letter of alphabet) {
      const longer = word.slice(0, at) + letter + word.slice(at)
      if (common.has(longer)) return longer
    }
  }
  for (let at = 0; at < word.length; at++) {
    const short = word.slice(0, at) + word.slice(at + 1)
    if (common.has(short)) return short
  }
  for (let at = 0; at < word.length - 1; at++) {
    const twin = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (common.has(twin)) return twin
  }
  // The last letter makes another form of the word.
  for (let at = 0; at < word.length - 1; at++) {
    for (const letter of alphabet) {
      const twin = word.slice(0, at) + letter + word.slice(at + 1)
      if (letter !== word[at] && common.has(twin)) return twin
    }
  }
  return single(word)
}

/** What a word may be the plural of, a final s aside: "dependencies", "dispatches". */
function singulars(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  return /(?:s|x|z|ch|sh)es$/.test(word) ? [word.slice(0, -2)] : []
}

/** Before any word they make another one, which no list has. */
const prefixes = ['anti', 'cyber', 'inter', 'micro', 'multi', 'non', 'over', 'pre', 're', 'sub', 'tele', 'un', 'under']

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** A long plural of which only the singular is listed. */
function single(word: string): string | null {
  if (word.length <= longPlural || !word.endsWith('s') || word.endsWith('ss')) return null
  const meant = nearMiss(word.slice(0, -1))
  return meant !== null && meant.length > longPlural - 2 && !/(?:s|x|z|ch|sh|y|ing|ed|ly)$/.test(meant)
    ? `${meant}s`
    : null
}

/** Shorter words have too many neighbours to be looked at without the s of their plural. */
const longPlural = 9
