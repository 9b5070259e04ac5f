import { spanOf } from '../../draft.js'
import { headOf } from '../../head.js'
import { rule } from '../../rule.js'

const verbs = {
  resolution: 'resolves',
  decision: 'decides',
  recommendation: 'recommends',
  opinion: 'is of the view',
  declaration: 'declares',
}

/** A text that decides nothing: it was cut off, or its operative heading is not recognized. */
export const operative = rule({
  code: 'structure/operative',
  number: 'S012',
  summary: 'A text has an operative part',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  fix: null,
  source: 'Final Acts of PP-18: 64 of 64 texts; Constitution: conferences take decisions in the form of resolutions',
  check(draft, report) {
    if (draft.sections.length === 0 || draft.sections.some(({ part }) => part === 'operative')) return
    const last = draft.sections.at(-1)
    const { genre } = draft.document
    report({
      ...(last === undefined ? headOf(draft) : spanOf(last.children[0] ?? last)),
      message: `Unexpected end of the ${genre} behind "${last?.heading}", expected an operative part ("${verbs[genre]}")`,
    })
  },
})
