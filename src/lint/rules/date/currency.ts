import { phraseRule } from '../../kinds/phrase.js'

export const currency = phraseRule({
  code: 'date/currency',
  number: 'D008',
  summary: 'The code of a currency stands before the amount: CHF 318 000',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, currencies; PP-18: CHF 318 000',
  phrases: [
    {
      find: /(?<![\d.,] ?|\p{L}|(?:CHF|USD|EUR) )(\d{1,3}(?:[ ,]\d{3})*(?:\.\d+)?(?: (?:million|billion))?) (CHF|USD|EUR)(?![\p{L}\d]| \d)/gu,
      write: ([, amount, code]) => `${code} ${amount}`,
      words: ['chf', 'usd', 'eur'],
    },
  ],
})
