import type { Rule } from '../../rule.js'
import { formulaEdition } from './formula-edition.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [formulaEdition]
