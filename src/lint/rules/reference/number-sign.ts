import { phraseRule } from '../../kinds/phrase.js'

export const numberSign = phraseRule({
  code: 'reference/number-sign',
  number: 'R017',
  summary: 'No "No." stands before the number of a resolution',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU, Drafting of ITU Resolutions (PP-18); Final Acts of PP-18: Resolution 130, never Resolution No. 130',
  phrases: [
    {
      find: /(?<=(?<!\p{L})(?:Resolution|Decision|Opinion)s?) (?:Nos?\.? ?|№ ?|# ?|number )(?=\d)/gu,
      write: () => ' ',
      message: ([shown]) => `Unexpected "${shown.trim()}" before the number of a text, expected the number alone`,
      words: ['resolution', 'resolutions', 'decision', 'decisions', 'opinion', 'opinions'],
    },
  ],
})
