import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'
import { month } from './calendar.js'

/** The year of an edition, or of a date. */
const dated = new RegExp(
  `\\d{3,5}(?![\\d\\p{L}])(?<=(?:\\((?:Rev\\. ?)?\\p{Lu}[\\p{L}'’ .-]{2,30}, |\\d ${month} )\\d{3,5})(?<!\\d\\d{5})`,
  'gu',
)

export const farYear = rule({
  code: 'date/far-year',
  number: 'D009',
  summary: 'The year of an edition or a date is one in which the Union can have met',
  severity: 'error',
  fix: null,
  source: 'The Union was founded in 1865; conferences are planned some years ahead',
  check(draft, report) {
    const last = Number(draft.day.slice(0, 4)) + 15
    for (const block of draft.blocksWith(dated))
      for (const match of matches(dated, block.text)) {
        const [shown] = match
        const value = Number(shown)
        if (
          shown.length === 4 &&
          value >= (/\d $/.test(block.text.slice(0, match.index)) ? 1800 : 1865) &&
          value <= last
        )
          continue
        // Dates of history and of targets far off may be meant.
        if (shown.length === 4 && block.text.charAt(match.index - 2) !== ',' && (value < 1865 || value <= last + 85))
          continue
        report({
          ...draft.spanIn(block, match.index, match.index + shown.length),
          message: `Unexpected year "${shown}", expected one between 1865 and ${last}`,
        })
      }
  },
})
