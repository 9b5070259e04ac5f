import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const decomposed = /\p{L}\p{Mn}{1,4}/gu
/** What is neither in Latin, Greek nor a mark of print or of mathematics: most texts have none. */
const rare = /[^\0-\u02FF\u0370-\u0482\u2000-\u20CF\u2100-\u2CEE]/

export const composed = rule({
  code: 'typography/composed',
  number: 'T007',
  summary: 'A letter with its accent is one character (Unicode NFC)',
  severity: 'info',
  fix: 'safe',
  source: 'Unicode Standard Annex 15',
  check(draft, report) {
    if (!rare.test(draft.own)) return
    const at = draft.document.position.start.offset
    for (const { 0: shown, index } of matches(decomposed, draft.own)) {
      const text = shown.normalize('NFC')
      if (text === shown) continue
      const span = { from: at + index, to: at + index + shown.length }
      report({
        ...span,
        message: `Unexpected "${shown}" in two characters, expected one`,
        fix: { title: 'Write it in one character', safety: 'safe', edits: [{ ...span, text }] },
      })
    }
  },
})
