import { terminalRule } from '../../kinds/terminal.js'

export const chapeauColon = terminalRule({
  code: 'punctuation/chapeau-colon',
  number: 'P004',
  summary: 'Words that lead to a list end with a colon',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: 52 lists, each behind a colon',
  judge({ place, provision }, { mark, block }) {
    if (place !== 'chapeau' || mark === ':' || /:/.test(block.text)) return null
    // Decimals are paragraphs of their own: 2 and 2.1.
    if (mark === ';' && provision.items[0]?.clause.label?.includes('.') === true) return null
    return { expected: ':', safety: mark === '' ? 'safe' : 'unsafe' }
  },
})
