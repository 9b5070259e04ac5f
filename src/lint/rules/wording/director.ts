import { phraseRule } from '../../kinds/phrase.js'

export const director = phraseRule({
  code: 'wording/director',
  number: 'W017',
  summary: 'A Director is "the Director of TSB" or bears the full name of the Bureau',
  severity: 'warning',
  fix: 'safe',
  source: 'PP-18: Director of TSB, of BR, of BDT without article throughout',
  everywhere: true,
  phrases: [
    {
      find: /(?<=Directors? )of the(?= (?:TSB|BDT|BR)(?!\p{L}))/gu,
      sign: /of the (?:TSB|BDT|BR)/g,
      write: () => 'of',
      words: ['director'],
    },
    {
      find: /(?<!\p{L})Director,? (TSB|BDT|BR)(?!\p{L})/gu,
      sign: /Director,? (?:TSB|BDT|BR)/g,
      write: ([, bureau]) => `Director of ${bureau}`,
      words: ['director'],
    },
  ],
})
