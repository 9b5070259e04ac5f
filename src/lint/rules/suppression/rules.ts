import type { Rule } from '../../rule.js'
import { malformed } from './malformed.js'
import { missingReason } from './missing-reason.js'
import { unknownRule } from './unknown-rule.js'
import { unused } from './unused.js'

/** Rules of the family, in the order of their numbers. They run behind all others, on what `draft.directives` tells. */
export const rules: readonly Rule[] = [unused, missingReason, unknownRule, malformed]
