import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'
import { symbolLineOf } from './symbol-line.js'

export const symbol = rule({
  code: 'drafting/symbol',
  number: 'F008',
  summary: 'ADD stands above a new text, MOD above one that exists',
  severity: { draft: null, proposal: 'warning', adopted: null },
  fix: null,
  source: 'ITU, guidelines for proposals to PP-10 and WTDC-21',
  check(draft, report) {
    const line = draft.readNumberLine
    const above = symbolLineOf(draft.document, draft.source)
    if (line === null || above === null || draft.numberLine === null) return
    const shown = draft.source.slice(line.from, line.textTo)
    const isNew = /\bnew\b/i.test(shown)
    const expected = above.symbol === 'ADD' && line.revised ? 'MOD' : above.symbol !== 'ADD' && isNew ? 'ADD' : null
    if (expected === null) return
    report({
      ...above,
      message: `Unexpected ${above.symbol} above ${isNew ? 'a new' : 'a revised'} text, expected ${expected}`,
      related: [{ ...spanOf(draft.numberLine), message: `the number line says ${draft.designation?.text}` }],
    })
  },
})
