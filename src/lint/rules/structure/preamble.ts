import { spanOf } from '../../draft.js'
import { headOf } from '../../head.js'
import { rule } from '../../rule.js'

export const preamble = rule({
  code: 'structure/preamble',
  number: 'S016',
  summary: 'A preamble says why',
  severity: 'info',
  bodies: ['PP', 'WTSA', 'WTDC', 'WRC', 'RA'],
  fix: null,
  source: 'Final Acts of PP-18: all 64 texts have a preamble',
  check(draft, report) {
    const first = draft.sections[0]
    if (first === undefined || draft.formula === null || draft.sections.some(({ part }) => part === 'preambular'))
      return
    report({
      ...(first.children[0] === undefined ? headOf(draft) : spanOf(first.children[0])),
      message: `Unexpected "${first.heading}" right behind the formula, expected a preamble before it`,
    })
  },
})
