import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

export const quoteStyle = rule({
  code: 'punctuation/quote-style',
  number: 'P010',
  summary: 'A text has one kind of quotation marks',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: null,
  source: 'Word files of the conferences: straight or curly marks, not both',
  triggers: ['"'],
  check(draft, report) {
    const marks = draft.blocks
      .filter(isRunning)
      .flatMap(block => [...matches(/["“”]/g, block.text)].map(match => ({ block, at: match.index, char: match[0] })))
    const straight = marks.filter(({ char }) => char === '"')
    const curly = marks.filter(({ char }) => char !== '"')
    const rare = (straight.length > curly.length ? curly : straight)[0]
    if (rare === undefined || straight.length === 0 || curly.length === 0) return
    const expected = rare.char === '"' ? 'curly' : 'straight'
    report({
      ...draft.spanIn(rare.block, rare.at, rare.at + 1),
      message: `Unexpected ${rare.char}, expected ${expected} quotation marks as in the rest of the text`,
    })
  },
})
