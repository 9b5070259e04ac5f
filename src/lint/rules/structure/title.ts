import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

export const title = rule({
  code: 'structure/title',
  number: 'S007',
  summary: 'A title stands between number line and formula',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  fix: null,
  source: 'Final Acts of PP-18: 64 of 64 texts',
  check(draft, report) {
    const { numberLine, formula } = draft
    if (draft.title !== null || numberLine === null) return
    // A number line alone announces a text that stands elsewhere, or one that is suppressed.
    if (formula === null && draft.sections.length === 0) return
    report({
      ...spanOf(numberLine),
      message: `Unexpected "${draft.designation?.text}" without title, expected one on the line below`,
    })
  },
})
