import { phraseRule } from '../../kinds/phrase.js'
import { month, monthOf, shortMonth } from './calendar.js'

const any = `(?:${month}|${shortMonth})`
const words =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  )
const write = (day: string | undefined, name: string | undefined, year: string | undefined) =>
  `${Number(day)} ${monthOf(name ?? '')}${year === undefined ? '' : ` ${year}`}`

export const form = phraseRule({
  code: 'date/form',
  number: 'D001',
  summary: 'A date is day, month and year: 25 October 2030',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, dates; PP-18 throughout',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(`(?<![\\p{L}\\d])(${any}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'gu'),
      sign: / \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g,
      write: ([, name, day, year]) => write(day, name, year),
      words,
    },
    {
      find: new RegExp(
        `(?<![\\p{L}\\d])(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${any}),?(?: (\\d{4}))?(?!\\d)`,
        'gu',
      ),
      sign: /\d(?:st|nd|rd|th) /g,
      write: ([, day, name, year]) => write(day, name, year),
      words,
    },
    {
      find: new RegExp(`(?<![\\p{L}\\d])(\\d{1,2}) (${month}), (\\d{4})(?!\\d)`, 'gu'),
      sign: new RegExp(`\\d (?:${month}), \\d`, 'g'),
      write: ([, day, name, year]) => write(day, name, year),
      words,
    },
    {
      find: new RegExp(`(?<![\\p{L}\\d])(\\d{1,2}) (${shortMonth}),? (\\d{4})(?!\\d)`, 'gu'),
      sign: new RegExp(`\\d (?:${shortMonth}),? \\d`, 'g'),
      write: ([, day, name, year]) => write(day, name, year),
      words,
    },
  ],
})
