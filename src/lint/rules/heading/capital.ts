import type { Block } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

const shouted = /^\p{Lu}{4,}(?: \p{Lu}{4,})*(?!\p{L})/u
const shown = /^\p{Lu}(?=\p{Ll})|(?<= )(?:The|Of|And|To|For|On|In)(?= )/gu

/** "Considering"; "instructs The Secretary-General"; "RESOLVES". A text with all its headings in capitals has another layout, no mistake. */
export const capital = rule({
  code: 'heading/capital',
  number: 'H003',
  summary: 'A heading begins with a small letter',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: small letters in every heading of 64 texts, names of addressees aside',
  check(draft, report) {
    const blocks = draft.sections.map(section => headBlockOf(draft, section)).filter(block => block !== null)
    const isLayout = blocks.every(({ text }) => shouted.test(text))
    for (const block of blocks) {
      const capitals = isLayout ? null : shouted.exec(block.text)
      if (capitals === null && block.text === block.text.toUpperCase()) continue
      for (const match of capitals === null ? matches(shown, block.text) : [capitals])
        report(finding(block, match.index, match[0]))
    }

    function finding(block: Block, from: number, letters: string) {
      const span = draft.spanIn(block, from, from + letters.length)
      const word = letters.length > 1 ? letters : (/^\p{L}+/u.exec(block.text.slice(from))?.[0] ?? letters)
      const title = letters.length > 1 ? 'Write small letters' : 'Write a small letter'
      return {
        ...span,
        message: `Unexpected "${word}" in a heading, expected "${word.toLowerCase()}"`,
        fix: { title, safety: 'safe' as const, edits: [{ ...span, text: letters.toLowerCase() }] },
      }
    }
  },
})
