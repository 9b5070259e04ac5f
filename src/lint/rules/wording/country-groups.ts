import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** In the order in which ITU lists them. */
const order = [
  /least[- ]developed countries|LDCs/,
  /small island developing states|SIDS/i,
  /land-?locked developing countries|LLDCs/,
  /countries with economies in transition/,
]
const group = `(?:${order.map(({ source }) => source).join('|')})(?: \\([A-Z]{3,5}s?\\))?`
const list = new RegExp(`${group}(?:(?:,? and |, )${group}){1,3}`, 'giu')

export const countryGroups = rule({
  code: 'wording/country-groups',
  number: 'W023',
  summary: 'Groups of countries are listed in one order: least developed, small island, landlocked, in transition',
  severity: 'info',
  fix: null,
  source:
    'PP-18: least developed countries, small island developing states, landlocked developing countries and countries with economies in transition',
  triggers: ['developing', 'sids'],
  check(draft, report) {
    for (const block of draft.blocksWith(list)) {
      if (!isRunning(block)) continue
      for (const { 0: shown, index: from } of matches(list, block.text)) {
        const places = order.map(name => shown.search(name)).filter(place => place >= 0)
        if (places.every((place, index) => index === 0 || place > (places[index - 1] as number))) continue
        if (draft.isQuoted(block, from, from + shown.length)) continue
        report({
          ...draft.spanIn(block, from, from + shown.length),
          message: `Unexpected order of "${shown}", expected least developed, small island, landlocked, then in transition`,
        })
      }
    }
  },
})
