import { phraseRule } from '../../kinds/phrase.js'

export const numberSign = phraseRule({
  code: 'reference/number-sign',
  number: 'R016',
  summary: 'No "No." stands before the number of a resolution',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU, Drafting of ITU Resolutions (PP-18); Final Acts of PP-18: Resolution 130, never Resolution No. 130',
  phrases: [
    {
      find: /((?:Resolution|Decision|Opinion)s?) (?:Nos?\.? ?|№ ?|# ?|number )(?=\d)/gu,
      write: ([, noun]) => `${noun} `,
      message: ([shown, noun]) => `Unexpected "${shown.trim()}" before a number, expected "${noun}"`,
      words: ['resolution', 'resolutions', 'decision', 'decisions', 'opinion', 'opinions'],
    },
  ],
})
