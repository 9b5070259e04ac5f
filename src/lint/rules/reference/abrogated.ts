import { outcomeRule } from '../../kinds/outcome.js'

export const abrogated = outcomeRule({
  code: 'reference/abrogated',
  number: 'R004',
  summary: 'The text cited is in force',
  severity: 'error',
  fix: null,
  source: 'Final Acts, lists of abrogated texts',
  mild: true,
  outcome: 'abrogated',
})
