import { phraseRule } from '../../kinds/phrase.js'

export const recommendationOrder = phraseRule({
  code: 'reference/recommendation-order',
  number: 'R018',
  summary: 'The noun stands before the Sector: Recommendation ITU-T X.1',
  severity: 'warning',
  fix: 'safe',
  source: 'WTSA Resolution 1; Final Acts of PP-18: Recommendation ITU-T D.50',
  phrases: [
    {
      find: /(?<!\p{L})(ITU[-‑][TR]) Recommendation(s?) (?=[A-Z]{1,3}\.\d{1,5}(?![\d-]*[a-z]))/gu,
      write: ([, sector, plural]) => `Recommendation${plural} ${sector} `,
      words: ['recommendation', 'recommendations'],
      message: ([shown, sector, plural]) =>
        `Unexpected "${shown.trim()}", expected "Recommendation${plural} ${sector}"`,
    },
  ],
})
