import type { Rule } from '../../rule.js'
import { currency } from './currency.js'
import { farYear } from './far-year.js'
import { form } from './form.js'
import { impossible } from './impossible.js'
import { numeric } from './numeric.js'
import { perCent } from './per-cent.js'
import { thousands } from './thousands.js'
import { weekday } from './weekday.js'
import { yearRange } from './year-range.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  form,
  numeric,
  impossible,
  weekday,
  yearRange,
  thousands,
  perCent,
  currency,
  farYear,
]
