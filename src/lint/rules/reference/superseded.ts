import { outcomeRule } from '../../kinds/outcome.js'

export const superseded = outcomeRule({
  code: 'reference/superseded',
  number: 'R001',
  summary: 'The edition cited is the one in force at the meeting',
  severity: 'error',
  fix: 'unsafe',
  source: 'Catalogue of texts and editions (docs/references.md)',
  outcome: 'superseded',
})
