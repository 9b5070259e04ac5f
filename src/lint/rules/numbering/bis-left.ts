import { rule } from '../../rule.js'

export const bisLeft = rule({
  code: 'numbering/bis-left',
  number: 'N010',
  summary: 'An adopted text has no inserted labels: its clauses are counted anew',
  severity: { draft: null, proposal: null, adopted: 'warning' },
  bodies: ['PP', 'WTDC', 'WCIT'],
  fix: null,
  source: 'Final Acts of PP-18: no bis in 64 texts',
  triggers: ['bis', 'ter', 'quater'],
  check(draft, report) {
    for (const { clause, marker } of draft.provisions)
      if (marker !== null && /(?:bis|ter|quater)$/.test(clause.label ?? ''))
        report({
          ...marker,
          message: `Unexpected "${clause.label}" in an adopted text, expected clauses counted anew`,
        })
  },
})
