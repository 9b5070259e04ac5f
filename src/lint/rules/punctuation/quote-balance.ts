import { pairsRule } from '../../kinds/pairs.js'
import { loneQuotes } from '../../pairs.js'

export const quoteBalance = pairsRule({
  code: 'punctuation/quote-balance',
  number: 'P008',
  summary: 'Every quotation mark has its partner in the clause',
  severity: 'error',
  fix: null,
  source: 'Final Acts of PP-18: quotations are closed in their clause',
  sign: /["“”«»]/,
  lone: loneQuotes,
  message: char => `Unexpected ${char} alone in the clause, expected a second quotation mark`,
})
