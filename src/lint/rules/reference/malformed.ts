import { outcomeRule } from '../../kinds/outcome.js'

export const malformed = outcomeRule({
  code: 'reference/malformed',
  number: 'R009',
  summary: 'A citation is written as Final Acts write it',
  severity: 'info',
  fix: 'safe',
  source: 'ITU English Language Style Guide; Final Acts of PP-18',
  outcome: 'malformed',
})
