import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

export const addresseeArticle = rule({
  code: 'heading/addressee-article',
  number: 'H005',
  summary: 'Member States, Sector Members, Associates and Academia take no article in a heading',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: 'safe',
  source: 'Final Acts of PP-18: invites Member States in every heading',
  check(draft, report) {
    for (const section of draft.sections) {
      const block = headBlockOf(draft, section)
      if (block === null) continue
      const match =
        / the (?=(?:Member States|Sector Members|Associates|Academia)(?: (?:and|of|to)(?!\p{L})|[,:]|$))/u.exec(
          block.text,
        )
      // "the Member States of the region" are not all of them.
      if (
        match === null ||
        /^ the (?:Member States|Sector Members) (?:of|to)(?!\p{L})/u.test(block.text.slice(match.index))
      )
        continue
      const span = draft.spanIn(block, match.index + 1, match.index + 5)
      report({
        from: span.from,
        to: span.to - 1,
        message: `Unexpected "the" before "${block.text.slice(match.index + 5)}", expected no article`,
        fix: { title: 'Take the article away', safety: 'safe', edits: [{ ...span, text: '' }] },
      })
    }
  },
})
