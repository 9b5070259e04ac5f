import { relabelled } from '../../relabel.js'
import { rule } from '../../rule.js'
import { listsOf } from '../../sequence.js'

export const repeatedLabel = rule({
  code: 'numbering/repeated-label',
  number: 'N004',
  summary: 'A label stands once in its list',
  // In an adopted text it is as often a clause that was read wrongly.
  severity: { draft: 'error', proposal: 'error', adopted: 'warning' },
  fix: 'unsafe',
  source: 'Final Acts of PP-18: no label twice in one list',
  check(draft, report) {
    for (const list of listsOf(draft))
      for (const { kind, entry, before, expected } of list.faults) {
        if (kind !== 'repeat' || before === null) continue
        report({
          ...entry.marker,
          message: `Unexpected second "${entry.label}", expected "${expected}"`,
          related: [{ ...before.marker, message: `the first ${entry.label} is here` }],
          fix: relabelled(draft, list, 'unsafe'),
        })
      }
  },
})
