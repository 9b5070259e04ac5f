import type { Rule } from '../../rule.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = []
