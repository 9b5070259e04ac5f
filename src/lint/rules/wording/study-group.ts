import { phraseRule } from '../../kinds/phrase.js'

export const studyGroup = phraseRule({
  code: 'wording/study-group',
  number: 'W018',
  summary: 'A study group has a capital when its number follows',
  severity: 'warning',
  fix: 'safe',
  source: 'PP-18: Study Group 3, study groups',
  everywhere: true,
  phrases: [
    {
      find: /(?<!\p{L})(?:study [Gg]roup|Study group)(s?)(?= \d)/gu,
      write: ([, plural]) => `Study Group${plural}`,
      words: ['study'],
    },
    {
      find: /(?<!\p{L})question(?= \d{1,2}\/\d{1,2}(?![\d/]))/gu,
      write: () => 'Question',
      words: ['question'],
    },
  ],
})
