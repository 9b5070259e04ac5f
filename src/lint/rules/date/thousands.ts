import { phraseRule } from '../../kinds/phrase.js'

/** What stands before an amount; otherwise it is told by the noun in the plural behind it. */
const before =
  'CHF|USD|EUR|SFr\\.?|francs|of|by|than|to|about|over|some|with|from|when|where|nearly|almost|least|most|approximately|around'

export const thousands = phraseRule({
  code: 'date/thousands',
  number: 'D006',
  summary: 'Thousands are set apart by a space: CHF 318 000',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, numbers; PP-18: spaces in running text, commas in tables of figures',
  phrases: [
    {
      find: new RegExp(
        `(?<![\\d,.])\\d{1,3}(?:,\\d{3})+(?![\\d,.]*\\d)(?:(?<=(?:${before}) [\\d,]{1,20})|(?= (?:Swiss francs|people|\\p{Ll}{3,24}s)(?!\\p{L})))`,
        'gu',
      ),
      write: ([shown]) => (shown ?? '').replaceAll(',', ' '),
    },
  ],
})
