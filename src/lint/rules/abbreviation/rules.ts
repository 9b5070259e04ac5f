import type { Rule } from '../../rule.js'
import { expansion } from './expansion.js'
import { late } from './late.js'
import { plural } from './plural.js'
import { twice } from './twice.js'
import { undefinedAbbreviation } from './undefined.js'
import { unused } from './unused.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [undefinedAbbreviation, late, twice, unused, plural, expansion]
