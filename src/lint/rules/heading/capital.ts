import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

/** "Considering"; "instructs The Secretary-General". A text with all its headings in capitals has another layout, no mistake. */
export const capital = rule({
  code: 'heading/capital',
  number: 'H003',
  summary: 'A heading begins with a small letter',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: small letters in every heading of 64 texts, names of addressees aside',
  check(draft, report) {
    const blocks = draft.sections.map(section => headBlockOf(draft, section)).filter(block => block !== null)
    for (const block of blocks) {
      const { text } = block
      if (text === text.toUpperCase()) continue
      for (const match of matches(/^\p{Lu}(?=\p{Ll})|(?<= )(?:The|Of|And|To|For|On|In)(?= )/gu, text)) {
        const from = match.index
        const span = draft.spanIn(block, from, from + match[0].length)
        const word = /^\p{L}+/u.exec(text.slice(from))?.[0] ?? match[0]
        report({
          ...span,
          message: `Unexpected "${word}" in a heading, expected "${word.toLowerCase()}"`,
          fix: {
            title: 'Write a small letter',
            safety: 'safe',
            edits: [{ ...span, text: match[0].toLowerCase() }],
          },
        })
      }
    }
  },
})
