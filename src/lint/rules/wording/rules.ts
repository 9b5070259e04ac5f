import type { Rule } from '../../rule.js'
import { programme } from './programme.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [programme]
