import type { Block } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import type { Draft } from '../../draft.js'
import { likeCase, substitute } from '../../kinds/substitute.js'
import { patternOf } from '../../kinds/wording.js'
import { rule } from '../../rule.js'
import { misspellings } from '../../words/misspellings.js'
import { exchanged, nearMiss } from '../../words/near-miss.js'
import { capitalized } from './capitalized.js'

/** Part of an address, or of a word that a hyphen or an apostrophe goes on with. */
const gluedBefore = /(?:[-‑–'’_@.\\&]|\S*(?:@|:\/\/|www\.)\S*)$/u
const gluedBehind = /^(?:[-‑'’_@\\(=]|\.\p{L})/u
/** A quotation in another tongue has none of these. */
const english = /(?<!\p{L})(?:the|of|and|to|for|that|with|by|from|on|at)(?!\p{L})/iu
const table = new Map(Object.entries(misspellings))

export const misspelling = rule({
  code: 'wording/misspelling',
  number: 'W002',
  summary: 'Words are spelled as dictionaries spell them',
  severity: 'error',
  fix: 'unsafe',
  source:
    'SCOWL word lists of British and American English up to size 70; the terms of the field as PP-18 and WRC-23 print them',
  options: {
    words: {
      type: 'strings',
      default: [],
      description: 'Words that are right, in small letters: names, terms of a new technology',
    },
  },
  check(draft, report, options) {
    if (!draft.words.has('the')) return
    const allowed = new Set(options.words.map(word => word.toLowerCase()))
    const meant = new Map<string, string>()
    for (const word of draft.words) {
      const right = table.get(word) ?? nearMiss(word) ?? rareSlip(draft, word)
      if (right != null && !allowed.has(word)) meant.set(word, right)
    }
    if (meant.size === 0) return
    const pattern = patternOf([...meant.keys()])
    for (const block of draft.blocksWith(pattern))
      for (const { 0: shown, index: from } of matches(pattern, block.text)) {
        const right = meant.get(shown.toLowerCase())
        if (right === undefined || (shown !== shown.toLowerCase() && !capitalized.has(right))) continue
        const [before, behind] = [block.text.slice(Math.max(0, from - 60), from), block.text.slice(from + shown.length)]
        if (gluedBefore.test(before) || gluedBehind.test(behind) || !isOurs(block, from)) continue
        const finding = substitute(
          draft,
          block,
          { from, to: from + shown.length, write: likeCase(right, shown) },
          'unsafe',
        )
        // A word that is no word is certain; one that is only all but another may be a term too new for the list.
        const severity = table.has(shown.toLowerCase()) ? 'error' : 'warning'
        if (finding !== null) report({ ...finding, severity })
      }
  },
})

/** A word that stands once, when the text has the same with two letters exchanged, and more often. */
function rareSlip(draft: Draft, word: string): string | null {
  const twin = exchanged(word, draft.words)
  if (twin === null) return null
  return draft.lower.split(word, 3).length < 3 && draft.lower.split(twin, 3).length > 2 ? twin : null
}

/** Headings have rules of their own, which look at their first word. */
function isOurs({ text, node, container }: Block, from: number): boolean {
  if (node.type === 'sectionHeading' || !/\s/.test(text)) return from > 0 && node.type === 'sectionHeading'
  return english.test(text) || (node.type === 'paragraph' && container?.type === 'section')
}
