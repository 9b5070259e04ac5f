import { outcomeRule } from '../../kinds/outcome.js'

export const unknownNumber = outcomeRule({
  code: 'reference/unknown-number',
  number: 'R006',
  summary: 'The number cited exists',
  severity: 'error',
  fix: null,
  source: 'Catalogue of texts and editions (docs/references.md)',
  outcome: 'unknown-number',
})
