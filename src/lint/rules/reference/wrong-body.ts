import { outcomeRule } from '../../kinds/outcome.js'

export const wrongBody = outcomeRule({
  code: 'reference/wrong-body',
  number: 'R007',
  summary: 'The body named is the one that adopted the edition',
  severity: 'error',
  fix: null,
  source: 'Catalogue of conferences (docs/references.md)',
  outcome: 'wrong-body',
})
