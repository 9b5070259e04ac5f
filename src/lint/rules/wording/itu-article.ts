import { phraseRule } from '../../kinds/phrase.js'

export const ituArticle = phraseRule({
  code: 'wording/itu-article',
  number: 'W016',
  summary: 'ITU, its Sectors and Bureaux by their abbreviations take no article',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide; PP-18: the ITU 0 times before a verb or a stop',
  phrases: [
    {
      find: /(?<!\p{L})[Tt]he (?=(ITU|ITU[-‑][RTD]|TSB|BDT)(?: (?:shall|should|will|would|is|was|has|had|may|can|could|must|does|also|plays?|continues?|to)(?!\p{L})|[,;.]|$))/gu,
      sign: /[Tt]he (?:ITU|TSB|BDT)/g,
      write: () => '',
      message: ([, name]) => `Unexpected article before "${name}", expected none`,
      words: ['itu', 'tsb', 'bdt'],
    },
  ],
})
