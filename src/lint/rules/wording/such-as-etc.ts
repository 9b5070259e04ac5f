import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const end = /,? etc\.?(?!\p{L})/gu
/** The list that it ends, back to what opened it. */
const opened = /(?<!\p{L})(?:[Ss]uch as|[Ii]ncluding|for example|e\.g\.) [^.;:()]{3,160}$/u

export const suchAsEtc = rule({
  code: 'wording/such-as-etc',
  number: 'W019',
  summary: 'Examples that "such as" or "including" opens are not closed by "etc."',
  severity: 'info',
  fix: null,
  source: 'ITU English Language Style Guide, redundancy',
  check(draft, report) {
    if (!draft.words.has('etc')) return
    for (const block of draft.blocksWith(end)) {
      if (!isRunning(block) || !block.text.includes(' etc')) continue
      for (const { 0: shown, index } of matches(end, block.text)) {
        if (!opened.test(block.text.slice(Math.max(0, index - 180), index))) continue
        if (draft.isQuoted(block, index, index + shown.length)) continue
        report({
          ...draft.spanIn(block, index, index + shown.length),
          message: 'Unexpected "etc." behind "such as" or its like, which says that the list goes on',
        })
      }
    }
  },
})
