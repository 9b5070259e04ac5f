import { phraseRule } from '../../kinds/phrase.js'
import { daysIn, months } from './calendar.js'

const words = ['the']

function spelled(day: number, month: number, year: string): string | null {
  const name = months[month - 1]
  return name === undefined || day < 1 || day > daysIn(name, Number(year)) ? null : `${day} ${name} ${year}`
}

export const numeric = phraseRule({
  code: 'date/numeric',
  number: 'D002',
  summary: 'The month of a date is written as a word',
  bodies: ['PP', 'WTSA', 'WTDC', 'WCIT', 'WTPF', 'Council'],
  severity: 'warning',
  fix: 'unsafe',
  safety: 'unsafe',
  source: 'ITU English Language Style Guide, dates',
  phrases: [
    {
      // Day before month unless only the other way is a date; 3/4/2030 is for the author to tell.
      find: /(?<![\p{L}\d/.§-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/.]?\d|\/)/gu,
      write: ([, first, , second, year = '']) => {
        const [a, b] = [Number(first), Number(second)]
        return a > 12 ? spelled(a, b, year) : b > 12 ? spelled(b, a, year) : null
      },
      message: ([shown]) => `Unexpected "${shown}", expected a date with its month in letters`,
      words,
    },
    {
      find: /(?<![\p{L}\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d/-])/gu,
      write: ([, year = '', month, day]) => spelled(Number(day), Number(month), year),
      words,
    },
  ],
})
