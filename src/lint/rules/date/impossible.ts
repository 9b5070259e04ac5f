import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'
import { daysIn, month } from './calendar.js'

const date = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,2}) (${month})(?: (\\d{4}))?(?!\\d)|(?<!\\p{L})(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'gu',
)

export const impossible = rule({
  code: 'date/impossible',
  number: 'D003',
  summary: 'The calendar has the day',
  severity: 'error',
  fix: null,
  source: 'Gregorian calendar',
  check(draft, report) {
    for (const block of draft.blocksWith(date))
      for (const match of matches(date, block.text)) {
        const [shown, day = match[5], name = match[4] ?? '', year = match[6]] = match
        const days = daysIn(name, year === undefined ? null : Number(year))
        if (Number(day) >= 1 && Number(day) <= days) continue
        // "the 2018 June", "page 45 May": a number that is no day at all.
        if (Number(day) > 39) continue
        report({
          ...draft.spanIn(block, match.index, match.index + shown.length),
          message: `Unexpected "${shown}", expected a day that there is: ${name}${name === 'February' && year !== undefined ? ` ${year}` : ''} has ${days}`,
        })
      }
  },
})
