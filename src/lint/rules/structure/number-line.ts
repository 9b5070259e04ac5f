import { bareProvisional, headOf } from '../../head.js'
import { rule } from '../../rule.js'

/** Place and year are part of the number, and the number is the name of the text: without it nobody can cite it. */
export const numberLine = rule({
  code: 'structure/number-line',
  number: 'S001',
  summary: 'A text begins with its number line',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  fix: null,
  source: 'Final Acts of PP-18: 64 of 64 texts; ITU, Drafting of ITU Resolutions',
  check(draft, report) {
    if (draft.numberLine !== null || bareProvisional(draft) !== null) return
    // A stretch of a longer text has neither title nor formula: nobody promised a head.
    if (draft.title === null && draft.formula === null) return
    const head = headOf(draft)
    const words = draft.source.slice(head.from, head.to).split(/\s+/).slice(0, 6).join(' ')
    report({
      ...head,
      message: `Unexpected "${words}" at the head, expected a number line: "RESOLUTION 1 (Place, year)"`,
    })
  },
})
