import { phraseRule } from '../../kinds/phrase.js'

const capitalize = ([shown]: readonly string[]) =>
  (shown ?? '').replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())

export const memberStates = phraseRule({
  code: 'wording/member-states',
  number: 'W003',
  summary: 'Member States, Sector Members, Associates and Academia are written with capitals',
  severity: 'warning',
  fix: 'safe',
  source: 'Constitution and Convention of ITU, Nos. 1001 and following; PP-18: Member States 407, member states 0',
  everywhere: true,
  phrases: [
    {
      find: /(?<![\p{L}-])(?:member states?|Member states?|member States?|sector members?|Sector members?|sector Members?)(?![\p{L}-])/gu,
      write: capitalize,
      words: ['member', 'members'],
    },
    {
      find: /associates(?<=(?:Sector Members?|Member States)(?:,| and| or|, and) associates)(?! with)(?!\p{L})/gu,
      write: capitalize,
      words: ['associates'],
    },
    {
      find: /academia(?<=(?:Sector Members?|Associates)(?:,| and| or|, and) academia)(?!\p{L})/gu,
      write: capitalize,
      words: ['academia'],
    },
  ],
})
