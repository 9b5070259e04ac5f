import { outcomeRule } from '../../kinds/outcome.js'

export const wrongDirection = outcomeRule({
  code: 'reference/wrong-direction',
  number: 'R012',
  summary: 'What is said to stand above or below stands there',
  severity: 'warning',
  fix: null,
  source: 'Tree of the text itself (docs/references.md)',
  outcome: 'wrong-direction',
})
