import { phraseRule } from '../../kinds/phrase.js'

export const nextConference = phraseRule({
  code: 'wording/next-conference',
  number: 'W005',
  summary: 'A conference that is still without place and year is written in small letters',
  severity: 'warning',
  fix: 'safe',
  bodies: ['PP', 'WTSA', 'WTDC'],
  source: 'PP-18: the next plenipotentiary conference 24, the next Plenipotentiary Conference 0',
  phrases: [
    {
      find: /(?<=(?:next|subsequent|future|each|every|following) )Plenipotentiary [Cc]onferences?(?!\p{L})(?! [([])/gu,
      sign: /(?:next|subsequent|future|each|every|following) Plenipotentiary [Cc]onf/g,
      write: ([shown]) => shown.toLowerCase(),
      words: ['plenipotentiary'],
    },
  ],
})
