/** The words of headings, as rules on headings ask for them. */
import type { Language } from '../language/language.js'
import { defaultLanguage, languages } from '../language/languages.js'
import { distance } from '../source/nearest.js'
import type { Document } from '../tree/nodes.js'

export function languageOf(document: Document): Language {
  return languages.find(({ id }) => id === document.language) ?? defaultLanguage
}

const gathered = new WeakMap<Language, ReadonlySet<string>>()

/** Every head of a heading: "considering", "taking into account", "instructs". */
export function headsOf(language: Language): ReadonlySet<string> {
  let heads = gathered.get(language)
  if (heads === undefined) {
    heads = new Set([...language.preambular, ...language.preambularRare, ...language.operative.map(({ form }) => form)])
    gathered.set(language, heads)
  }
  return heads
}

/** A word this long may have two letters wrong and still be recognized. */
const longWord = 9

/**
 * The one word of a list that was meant by a mistyped one: a letter left out, doubled, wrong or swapped with its neighbour (two in a long
 * word), the first letter right. Null when none or several are as near.
 */
export function meant(word: string, words: Iterable<string>): string | null {
  const wanted = word.toLowerCase()
  let found: string[] = []
  let least = wanted.length >= longWord ? 3 : 2
  for (const candidate of words) {
    if (candidate.charAt(0) !== wanted.charAt(0) || Math.abs(candidate.length - wanted.length) >= least + 1) continue
    const letters = distance(wanted, candidate)
    if (letters === 0) return null
    if (letters < least) {
      least = letters
      found = [candidate]
    } else if (letters === least && found.length > 0) found.push(candidate)
  }
  return found.length === 1 ? (found[0] as string) : null
}
