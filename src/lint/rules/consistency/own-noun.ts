import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { likeCase } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'

const self = /[Tt]his (?<noun>[Rr]esolution|[Dd]ecision|[Rr]ecommendation|[Oo]pinion)(?!\p{L})/gu
const cites = /\b(?:resolution|decision|recommendation|opinion)s? (?:ITU|[A-Z]\.|\d)/i

export const ownNoun = rule({
  code: 'consistency/own-noun',
  number: 'C008',
  summary: 'A decision calls itself "this decision", a resolution "this resolution"',
  severity: 'warning',
  fix: 'unsafe',
  source: 'Final Acts of PP-18: Decisions 5 and 11, Recommendation 7',
  check(draft, report) {
    const { genre } = draft.document
    // A resolution may speak of a decision or an opinion that it has told before.
    if (genre === 'declaration' || genre === 'resolution' || draft.numberLine === null) return
    for (const block of draft.blocksWith(self)) {
      // Where another text is cited, "this decision" may be that one.
      if (!isRunning(block) || block.inNote || cites.test(block.text)) continue
      for (const match of matches(self, block.text)) {
        const noun = match.groups?.noun ?? ''
        if (noun.toLowerCase() === genre) continue
        const to = match.index + match[0].length
        if (draft.isQuoted(block, match.index, to)) continue
        const span = draft.spanIn(block, to - noun.length, to)
        const written = likeCase(genre, noun)
        report({
          ...span,
          message: `Unexpected "${match[0]}" in a ${genre}, expected "this ${written}"`,
          fix: draft.reads(span, noun)
            ? { title: `Write ${written}`, safety: 'unsafe', edits: [{ ...span, text: written }] }
            : null,
        })
      }
    }
  },
})
