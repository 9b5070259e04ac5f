import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'
import { symbolLineOf } from './symbol-line.js'

export const reasons = rule({
  code: 'drafting/reasons',
  number: 'F009',
  summary: 'A proposal ends with its reasons',
  severity: { draft: null, proposal: 'info', adopted: null },
  fix: null,
  source: 'ITU, guidelines for proposals to conferences: "Reasons:" behind the text',
  check(draft, report) {
    const above = symbolLineOf(draft.document, draft.source)
    if (above === null || above.proposal === null || draft.sections.length === 0) return
    const { from, to } = spanOf(draft.document)
    const next = draft.reading.documents[draft.index + 1]
    const whole = draft.source.slice(from, next?.position.start.offset ?? draft.source.length)
    if (/(?:^|\n)[\s*_#>]*(?:Reasons?|Motifs?|Motivos?)[*_ ]*:/i.test(whole.slice(Math.max(0, to - from - 2000))))
      return
    report({
      ...above,
      message: `Unexpected proposal ${above.proposal} without reasons, expected "Reasons:" behind its text`,
    })
  },
})
