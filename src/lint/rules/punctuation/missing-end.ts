import { isAtSeam, isRestart } from '../../ending.js'
import { expectedMark, terminalRule } from '../../kinds/terminal.js'

export const missingEnd = terminalRule({
  code: 'punctuation/missing-end',
  number: 'P003',
  summary: 'Every clause ends with a mark of punctuation',
  // In an adopted text it is as often a clause that was read wrongly.
  severity: { draft: 'error', proposal: 'error', adopted: 'warning' },
  fix: 'safe',
  source: 'Final Acts of PP-18: no clause ends without a mark',
  judge(terminal, ending, draft) {
    const { mark } = ending
    const { place, provision } = terminal
    if (mark !== '' || place === 'chapeau' || place === 'body') return null
    if (isAtSeam(draft, ending)) return null
    return { expected: expectedMark(terminal), safety: isRestart(provision) ? 'unsafe' : 'safe' }
  },
})
