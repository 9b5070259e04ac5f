import { phraseRule } from '../../kinds/phrase.js'

export const recommendationCase = phraseRule({
  code: 'wording/recommendation-case',
  number: 'W006',
  summary: 'Texts of WTSA and RA write ITU-T and ITU-R Recommendations with a capital',
  severity: 'warning',
  fix: 'safe',
  bodies: ['WTSA', 'RA', 'WRC'],
  source: 'WTSA Resolution 1 and RA Resolution 1: Recommendation always with a capital',
  phrases: [
    {
      find: /(?<=(?<!\p{L})ITU[-‑][TR] )recommendations?(?=[ ,;.)])(?! (?:of|from|by) )/gu,
      sign: /ITU[-‑][TR] recommendation/g,
      write: ([shown]) => `R${shown.slice(1)}`,
      words: ['recommendation', 'recommendations'],
    },
    {
      find: /(?<!\p{L})recommendations?(?= ITU[-‑][TR])/gu,
      sign: /recommendations? ITU/g,
      write: ([shown]) => `R${shown.slice(1)}`,
      words: ['recommendation', 'recommendations'],
    },
  ],
})
