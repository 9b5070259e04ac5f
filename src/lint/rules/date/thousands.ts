import { phraseRule } from '../../kinds/phrase.js'

export const thousands = phraseRule({
  code: 'date/thousands',
  number: 'D006',
  summary: 'Thousands are set apart by a space: CHF 318 000',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, numbers; PP-18: spaces in running text, commas in tables of figures',
  phrases: [
    {
      find: /(?<=(?:CHF|USD|EUR|SFr\.?|francs|of|by|than|to|about|over|some|with|from|when|where|nearly|almost|least|most|approximately|around) )\d{1,3}(?:,\d{3})+(?![\d,.]*\d)/gu,
      write: ([shown]) => shown.replaceAll(',', ' '),
    },
    {
      find: /(?<![\d,.] ?|\p{L})\d{1,3}(?:,\d{3})+(?= (?:Swiss francs|francs|dollars|euros|people|persons|households|schools|users|inhabitants|ships|stations)(?!\p{L}))/gu,
      write: ([shown]) => shown.replaceAll(',', ' '),
    },
    {
      // Any noun in the plural.
      find: /(?<=(?<!Resolution|Decision|Recommendation|Opinion|Question|Report|No\.|Nos\.|s) )\d{1,3}(?:,\d{3})+(?= \p{Ll}{4,24}s(?!\p{L}))(?! (?:Swiss francs|francs|dollars|euros|persons|households|schools|users|inhabitants|ships|stations)(?!\p{L}))(?<!(?:of|by|than|to|about|over|some|with|from|when|where|nearly|almost|least|most|approximately|around|CHF|USD|EUR) [\d,]{1,20})/gu,
      write: ([shown]) => shown.replaceAll(',', ' '),
    },
  ],
})
