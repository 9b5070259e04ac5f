import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

export const provisionalNumber = rule({
  code: 'drafting/provisional-number',
  number: 'F013',
  summary: 'An adopted text has its final number',
  severity: { draft: null, proposal: null, adopted: 'error' },
  fix: null,
  source: 'ITU, Drafting of ITU Resolutions: final numbers are given at the end of the conference',
  check(draft, report) {
    const { readNumberLine: line, numberLine, designation } = draft
    if (line === null || numberLine === null || line.draft === null) return
    report({
      ...spanOf(numberLine),
      message: `Unexpected "${designation?.text}" on an adopted text, expected its final number`,
    })
  },
})
