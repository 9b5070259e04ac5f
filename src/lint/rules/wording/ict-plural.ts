import { phraseRule } from '../../kinds/phrase.js'
import { attributed } from './attributive.js'

export const ictPlural = phraseRule({
  code: 'wording/ict-plural',
  number: 'W008',
  summary: 'Before a noun ICT stands in the singular',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, ICT(s)',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(
        `(?<![\\p{L}/-])ICTs(?= ${attributed})(?! (?:access|issue|training|development (?:and|of)))`,
        'gu',
      ),
      write: () => 'ICT',
      words: ['icts'],
    },
  ],
})
