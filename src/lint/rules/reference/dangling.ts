import { outcomeRule } from '../../kinds/outcome.js'

export const dangling = outcomeRule({
  code: 'reference/dangling',
  number: 'R011',
  summary: 'A place cited in the same text exists',
  severity: 'error',
  fix: null,
  source: 'Tree of the text itself (docs/references.md)',
  mild: true,
  outcome: 'dangling',
})
