import { phraseRule } from '../../kinds/phrase.js'
import { attributed } from './attributive.js'

const words = ['ict', 'icts']

export const telecommunicationIct = phraseRule({
  code: 'wording/telecommunication-ict',
  number: 'W007',
  summary: 'The pair is "telecommunications/ICTs" as a noun and "telecommunication/ICT" before one',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide; PP-18: telecommunications/ICTs 100, telecommunication/ICTs 2',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(`(?<!\\p{L})[Tt]elecommunications?/ICTs?(?= ${attributed})`, 'gu'),
      write: ([shown]) => `${shown.charAt(0)}elecommunication/ICT`,
      words,
    },
    {
      find: new RegExp(`(?<!\\p{L})[Tt]elecommunication/ICTs(?!\\p{L})(?! ${attributed})`, 'gu'),
      write: ([shown]) => `${shown.charAt(0)}elecommunications/ICTs`,
      words,
    },
    {
      find: /(?<!\p{L})[Tt]elecom(s?)\/(?=ICTs?(?!\p{L}))/gu,
      write: ([shown, plural]) => `${shown.charAt(0)}elecommunication${plural}/`,
      words,
    },
  ],
})
