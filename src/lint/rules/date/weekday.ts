import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'
import { month, months } from './calendar.js'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const date = new RegExp(
  `(?<!\\p{L})(${weekdays.join('|')}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (${month}),? (\\d{4})(?!\\d)`,
  'gu',
)
/** How one of them ends, and what may follow. */
const sign = /day,? (?:the )?\d/g

export const weekday = rule({
  code: 'date/weekday',
  number: 'D004',
  summary: 'Day of the week and date agree',
  severity: 'error',
  fix: 'suggestion',
  source: 'Gregorian calendar',
  check(draft, report) {
    for (const block of draft.blocksWith(sign))
      for (const match of matches(date, block.text)) {
        const [, shown = '', day, name = '', year] = match
        const right = weekdays[new Date(Date.UTC(Number(year), months.indexOf(name), Number(day))).getUTCDay()] ?? shown
        if (right === shown) continue
        const span = draft.spanIn(block, match.index, match.index + shown.length)
        report({
          ...span,
          message: `Unexpected "${shown}", expected "${right}", as ${day} ${name} ${year} is one`,
          suggestions: draft.reads(span, shown)
            ? [{ title: `Write ${right}`, safety: 'unsafe', edits: [{ ...span, text: right }] }]
            : [],
        })
      }
  },
})
