import { matches } from '../../../source/matches.js'
import type { Draft } from '../../draft.js'
import { type Repair, rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'
import { headsOf, languageOf, meant } from '../../vocabulary.js'

/** A heading whose head is no verb of the vocabulary, but all but the same as one. Unknown verbs are no mistake. */
export const misspelt = rule({
  code: 'heading/misspelt',
  number: 'H001',
  summary: 'The verb of a heading is spelled as it should be',
  severity: 'error',
  fix: 'safe',
  source: 'Headings of PP, WTSA, WTDC, WRC, RA and Council texts (vocabulary of src/language)',
  check(draft, report) {
    const language = languageOf(draft.document)
    const heads = headsOf(language)
    const single = [...heads].filter(head => !head.includes(' '))
    const adverbs = new Set(language.adverbs)
    for (const section of draft.sections) {
      const block = headBlockOf(draft, section)
      if (block === null) continue
      const opening = openingWord(block.text, adverbs)
      if (opening === null || startsWithHead(block.text.slice(opening.from).toLowerCase(), heads)) continue
      const expected = meant(opening.word, [...single, ...adverbs])
      if (expected === null) continue
      const span = draft.spanIn(block, opening.from, opening.from + opening.word.length)
      report({
        ...span,
        message: `Unexpected "${opening.word}", expected "${expected}"`,
        fix: replace(draft, span, opening.word, expected),
      })
    }
  },
})

function replace(draft: Draft, span: { from: number; to: number }, word: string, text: string): Repair | null {
  return draft.reads(span, word) ? { title: `Write ${text}`, safety: 'safe', edits: [{ ...span, text }] } : null
}

/** The first word that is no adverb. */
function openingWord(text: string, adverbs: ReadonlySet<string>): { word: string; from: number } | null {
  for (const match of matches(/[\p{L}-]+/gu, text)) {
    if (!adverbs.has(match[0].toLowerCase())) return { word: match[0], from: match.index }
  }
  return null
}

function startsWithHead(text: string, heads: ReadonlySet<string>): boolean {
  const words = text.split(/[\s:,]+/, longestHead)
  return words.some((_, index) => heads.has(words.slice(0, index + 1).join(' ')))
}

/** Words of the longest head: "unanimously declares the view". */
const longestHead = 4
