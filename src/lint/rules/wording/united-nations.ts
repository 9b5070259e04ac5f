import { phraseRule } from '../../kinds/phrase.js'

export const unitedNations = phraseRule({
  code: 'wording/united-nations',
  number: 'W015',
  summary: 'The United Nations are spelled out where they are spoken of as such',
  severity: 'info',
  fix: 'unsafe',
  safety: 'unsafe',
  source: '48 texts of PP-18: United Nations 146, UN 18, most of them in names',
  phrases: [
    {
      find: /(?<=(?<!\p{L})[Tt]he )UN(?= (?:system|family|organizations?|bodies|agencies|specialized agencies|programmes)(?!\p{L})|[,;.]|$)/gu,
      write: () => 'United Nations',
      words: ['un'],
    },
  ],
})
