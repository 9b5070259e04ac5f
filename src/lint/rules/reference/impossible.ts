import { outcomeRule } from '../../kinds/outcome.js'

export const impossible = outcomeRule({
  code: 'reference/impossible',
  number: 'R008',
  summary: 'Place, year and "Rev." of an edition fit together',
  severity: 'error',
  fix: 'safe',
  source: 'Catalogue of conferences and editions (docs/references.md)',
  outcome: 'impossible',
})
