import { outcomeRule } from '../../kinds/outcome.js'

export const ambiguous = outcomeRule({
  code: 'reference/ambiguous',
  number: 'R010',
  summary: 'A citation names the one text that it means',
  severity: 'warning',
  fix: null,
  source: 'Catalogue of texts and editions (docs/references.md)',
  outcome: 'ambiguous',
})
