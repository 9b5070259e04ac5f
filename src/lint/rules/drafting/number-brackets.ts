import { bareProvisional } from '../../head.js'
import { rule } from '../../rule.js'

export const numberBrackets = rule({
  code: 'drafting/number-brackets',
  number: 'F011',
  summary: 'A provisional number stands in square brackets',
  severity: 'warning',
  fix: 'safe',
  source: 'Proposals to PP and WTSA: "DRAFT NEW RESOLUTION [IAP-3]"',
  check(draft, report) {
    const found = bareProvisional(draft)
    if (found === null) return
    const { from, to, mark } = found
    report({
      from,
      to,
      message: `Unexpected "${mark}", expected "[${mark}]"`,
      fix: draft.reads(found, mark)
        ? { title: `Write [${mark}]`, safety: 'safe', edits: [{ from, to, text: `[${mark}]` }] }
        : null,
    })
  },
})
