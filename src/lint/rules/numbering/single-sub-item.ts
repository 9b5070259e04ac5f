import { rule } from '../../rule.js'

export const singleSubItem = rule({
  code: 'numbering/single-sub-item',
  number: 'N014',
  summary: 'A list inside a clause has more than one item',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: null,
  source: 'United Nations Editorial Manual, lists',
  check(draft, report) {
    for (const { depth, siblings, clause, marker } of draft.provisions)
      if (depth > 0 && siblings.length === 1 && marker !== null && /^(?:a|i|1|\d.*\.1)$/.test(clause.label ?? ''))
        report({ ...marker, message: `Unexpected "${clause.label}" alone in its list, expected at least two items` })
  },
})
