/** The same word in other signs: capitals, and compounds joined, parted or hyphened otherwise ("co-operation", "web site"). */
import type { PairWords } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Classifier } from './classifier.js'
import { saidOfAll, textOf } from './said.js'

export const typography: Classifier = {
  id: 'typography',
  claim({ words }, hunks) {
    const same = hunks.filter(hunk => isTypographic(words, hunk))
    return same.length === 0 ? [] : [{ class: 'typographic-only', hunks: same, message: saidOfAll(words, same) }]
  },
}

export function isTypographic({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  // A compound has three parts at most; a whole line in capitals has as many tokens on both sides.
  if (fromA === toA || fromB === toB || (toA - fromA !== toB - fromB && Math.max(toA - fromA, toB - fromB) > 3))
    return false
  const old = textOf(tokensA, fromA, toA)
  const now = textOf(tokensB, fromB, toB)
  return folded(old) === folded(now) && folded(old) !== '' && !isOtherWord(old, now)
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0'"‘’“”«»*_\u2010-\u2015-]+/g, '')
}

/** In capitals these are names: "who" is not "WHO". */
const names: ReadonlySet<string> = new Set(['who', 'it', 'us', 'aids'])

function isOtherWord(old: string, now: string): boolean {
  return names.has(old.toLowerCase()) && isCapital(old) !== isCapital(now)
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase()
}
