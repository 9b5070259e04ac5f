import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

/** The Union instructs its officers; sovereign Member States it invites. */
export const instructsMembers = rule({
  code: 'heading/instructs-members',
  number: 'H009',
  summary: 'Member States and Sector Members are invited, not instructed',
  severity: 'warning',
  fix: 'suggestion',
  source: 'Practice of all conferences: no heading of PP-18 instructs Member States',
  check(draft, report) {
    for (const section of draft.sections) {
      const block = headBlockOf(draft, section)
      const match =
        block === null
          ? null
          : /^((?:\p{L}+ )?)(instructs|directs|orders)(?= (?:the |all )?(?:ITU )?(?:Member States|Sector Members|Associates|Academia|administrations)(?!\p{L}))/iu.exec(
              block.text,
            )
      if (block === null || match === null) continue
      const from = (match[1] as string).length
      const span = draft.spanIn(block, from, match[0].length)
      report({
        ...span,
        message: `Unexpected "${section.heading}", expected "invites"`,
        suggestions: ['invites', 'encourages', 'urges'].map(text => ({
          title: `Write ${text}`,
          safety: 'unsafe' as const,
          edits: [{ ...span, text }],
        })),
      })
    }
  },
})
