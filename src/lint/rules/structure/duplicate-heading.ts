import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

/** Labels say where a provision stands only while each heading occurs once: "considering a)". */
export const duplicateHeading = rule({
  code: 'structure/duplicate-heading',
  number: 'S014',
  summary: 'No heading occurs twice in a text',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: no heading occurs twice in 64 texts',
  check(draft, report) {
    const seen = new Map<string, (typeof draft.sections)[number]>()
    for (const section of draft.sections) {
      const key = section.heading.toLowerCase().replace(/\s+/g, ' ').replace(/[:,]$/, '').trim()
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, section)
        continue
      }
      report({
        ...spanOf(section.children[0] ?? section),
        message: `Unexpected second "${section.heading}", expected its provisions under the first, or another heading ("${section.heading} further")`,
        related: [{ ...spanOf(before.children[0] ?? before), message: 'the first stands here' }],
      })
    }
  },
})
