import { type Word, wordingRule } from '../../kinds/wording.js'
import type { Rule } from '../../rule.js'
import { yearOf } from './chair.js'

interface Country extends Word {
  /** First full year of the name, where it changed. */
  readonly since?: number
}

const names: readonly Country[] = (
  [
    ['Vietnam', 'Viet Nam'],
    ['Turkey', 'Türkiye', 2023],
    ['Ivory Coast', 'Côte d’Ivoire'],
    ['Cape Verde', 'Cabo Verde', 2014],
    ['Swaziland', 'Eswatini', 2019],
    ['East Timor', 'Timor-Leste', 2003],
    ['Timor Leste', 'Timor-Leste', 2003],
    ['Burma', 'Myanmar', 1990],
    ['Zaire', 'Democratic Republic of the Congo', 1998],
    ['South Korea', 'Republic of Korea'],
    ['North Korea', 'Democratic People’s Republic of Korea'],
    ['Guinea Bissau', 'Guinea-Bissau'],
    ['Byelorussia', 'Belarus', 1992],
  ] as const
).map(([instead, write, since]) => ({ instead, write, exact: true, ...(since === undefined ? {} : { since }) }))

const all = wordingRule({
  code: 'wording/country-names',
  number: 'W022',
  summary: 'Countries bear the names by which the United Nations know them',
  severity: 'warning',
  fix: 'unsafe',
  safety: 'unsafe',
  source: 'United Nations list of country names; ITU English Language Style Guide, names of countries',
  words: names,
})

export const countryNames: Rule = {
  ...all,
  check(draft, report, options) {
    const year = yearOf(draft)
    const { check } = wordingRule({ ...all, safety: 'unsafe', words: names.filter(({ since = 0 }) => since <= year) })
    check(draft, report, options)
  },
}
