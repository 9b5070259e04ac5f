import { outcomeRule } from '../../kinds/outcome.js'

export const unknownEdition = outcomeRule({
  code: 'reference/unknown-edition',
  number: 'R005',
  summary: 'The edition cited exists',
  severity: 'error',
  fix: 'unsafe',
  source: 'Catalogue of texts and editions (docs/references.md)',
  outcome: 'unknown-edition',
})
