import { pairsRule } from '../../kinds/pairs.js'
import { loneBrackets } from '../../pairs.js'

export const bracketBalance = pairsRule({
  code: 'punctuation/bracket-balance',
  number: 'P009',
  summary: 'Every bracket has its partner in the clause',
  severity: 'error',
  fix: null,
  source: 'Final Acts of PP-18: "(Rev. (Hammamet, 2016)" is a slip of print',
  sign: /[()[\]]/,
  lone: loneBrackets,
  message: char => `Unexpected "${char}" alone in the clause, expected its partner`,
})
