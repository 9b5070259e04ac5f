import { phraseRule } from '../../kinds/phrase.js'

const number = '\\d{1,4}(?:\\.\\d{1,4})?[A-Z]{0,2}'
const behind = '(?= of the (?:ITU )?(?:Constitution|Convention|General Rules|Radio Regulations)(?!\\p{L}))'

export const provisionSign = phraseRule({
  code: 'reference/provision-sign',
  number: 'R017',
  summary: 'Provisions of the basic texts are cited as "No. 37", "Nos. 6 and 7" and "Article 5"',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide (2019); Final Acts of PP-18: Nos. 92, 115, 142 and 147 of the Constitution',
  phrases: [
    {
      find: new RegExp(`(?<!\\p{L})No\\.?(?= ${number}(?:, ${number}){0,9},? (?:and|or|to) ${number}${behind})`, 'gu'),
      write: () => 'Nos.',
      words: ['no'],
    },
    {
      find: new RegExp(`(?<!\\p{L}|${number}, )Nos\\.?(?= ${number}${behind})`, 'gu'),
      write: () => 'No.',
      words: ['nos'],
    },
    {
      find: new RegExp(`(?<!\\p{L})Arts?\\.(?= ?${number})`, 'gu'),
      write: ([art]) => (art.startsWith('Arts') ? 'Articles' : 'Article'),
      words: ['art', 'arts'],
    },
    {
      find: new RegExp(`(?<!\\p{L})paragraph(?= \\d{2,4}[A-Z]{0,2}${behind})`, 'gu'),
      write: () => 'No.',
      words: ['paragraph'],
    },
  ],
})
