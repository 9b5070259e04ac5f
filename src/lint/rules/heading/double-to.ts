import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

/** "resolves to" over "to adopt": the word is said twice. */
export const doubleTo = rule({
  code: 'heading/double-to',
  number: 'H008',
  summary: 'A heading does not end with "to" over provisions that begin with it',
  severity: 'error',
  fix: 'safe',
  source: 'One sentence runs from the heading through each provision',
  check(draft, report) {
    for (const section of draft.sections) {
      const block = headBlockOf(draft, section)
      const match = block === null ? null : /\s+to:?$/.exec(block.text)
      if (block === null || match === null) continue
      const first = section.children.find(({ type }) => type === 'clause')
      const words = first?.type === 'clause' ? (draft.firstParagraphOf(first)?.text ?? '') : ''
      if (!/^(?:to|that) /.test(words)) continue
      const from = match.index
      const span = draft.spanIn(block, from, from + match[0].length)
      report({
        from: draft.spanIn(block, from + 1, from + 3).from,
        to: span.to,
        message: `Unexpected "to" at the end of the heading, expected it only in the provisions ("${words.slice(0, 20).trim()} ...")`,
        fix: { title: 'Take the first "to" away', safety: 'safe', edits: [{ ...span, text: '' }] },
      })
    }
  },
})
