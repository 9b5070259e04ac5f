import type { Rule } from '../../rule.js'
import { addresseeArticle } from './addressee-article.js'
import { addresseeDefinite } from './addressee-definite.js'
import { addresseeMissing } from './addressee-missing.js'
import { addresseeMisspelt } from './addressee-misspelt.js'
import { addresseeOrder } from './addressee-order.js'
import { aware } from './aware.js'
import { capital } from './capital.js'
import { doubleTo } from './double-to.js'
import { further } from './further.js'
import { instructsMembers } from './instructs-members.js'
import { misspelt } from './misspelt.js'
import { opening } from './opening.js'
import { partyName } from './party-name.js'
import { unread } from './unread.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  misspelt,
  unread,
  capital,
  addresseeMissing,
  addresseeArticle,
  addresseeMisspelt,
  opening,
  doubleTo,
  instructsMembers,
  aware,
  partyName,
  addresseeOrder,
  further,
  addresseeDefinite,
]
