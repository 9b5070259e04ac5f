/** Every rule, family by family. A new rule is a line in the table of its family. */
import type { Rule } from './rule.js'
import { rules as abbreviation } from './rules/abbreviation/rules.js'
import { rules as consistency } from './rules/consistency/rules.js'
import { rules as date } from './rules/date/rules.js'
import { rules as drafting } from './rules/drafting/rules.js'
import { rules as heading } from './rules/heading/rules.js'
import { rules as numbering } from './rules/numbering/rules.js'
import { rules as punctuation } from './rules/punctuation/rules.js'
import { rules as reference } from './rules/reference/rules.js'
import { rules as structure } from './rules/structure/rules.js'
import { rules as suppression } from './rules/suppression/rules.js'
import { rules as typography } from './rules/typography/rules.js'
import { rules as wording } from './rules/wording/rules.js'

export const rules: readonly Rule[] = [
  ...structure,
  ...numbering,
  ...punctuation,
  ...heading,
  ...reference,
  ...wording,
  ...abbreviation,
  ...typography,
  ...date,
  ...drafting,
  ...consistency,
  ...suppression,
]

const byCode = new Map(rules.map(rule => [rule.code as string, rule]))

/** By code or number ("N001"). */
export function ruleOf(name: string): Rule | undefined {
  return byCode.get(name) ?? rules.find(({ number }) => number === name.toUpperCase())
}
