import { rule } from '../../rule.js'
import { symbolLineOf } from './symbol-line.js'

export const proposalNumber = rule({
  code: 'drafting/proposal-number',
  number: 'F010',
  summary: 'Proposals of one document are numbered one after the other',
  severity: { draft: null, proposal: 'warning', adopted: null },
  fix: null,
  source: 'ITU, guidelines for proposals: sponsor, document and a running number ("EUR/44A7/1")',
  check(draft, report) {
    const above = symbolLineOf(draft.document, draft.source)
    const neighbour = draft.reading.documents[draft.index - 1]
    const before = neighbour === undefined ? null : symbolLineOf(neighbour, draft.source)
    if (above === null || above.index === null || before === null || before.index === null) return
    if (above.series !== before.series || above.index === before.index + 1) return
    report({
      ...above,
      message: `Unexpected ${above.proposal} behind ${before.proposal}, expected ${before.series}/${before.index + 1}`,
      related: [{ from: before.from, to: before.to, message: 'the proposal before' }],
    })
  },
})
