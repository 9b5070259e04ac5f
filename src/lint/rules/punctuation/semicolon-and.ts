import { rule } from '../../rule.js'

export const semicolonAnd = rule({
  code: 'punctuation/semicolon-and',
  number: 'P007',
  summary: 'No "and" stands behind the semicolon of a clause',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: 'safe',
  source: 'PP-18 and others: 12 in 255 texts',
  triggers: ['; and', '; or'],
  check(draft, report) {
    for (const { depth, paragraphs, siblings, index } of draft.provisions) {
      const last = paragraphs.at(-1)
      const block = last === undefined || depth > 0 || index === siblings.length - 1 ? null : draft.blockOf(last)
      const at = block === null ? -1 : block.text.search(/; and\s*$/)
      if (block === null || at < 0) continue
      const span = draft.spanIn(block, at + 1, at + 5)
      report({
        ...span,
        message: 'Unexpected "and" after the semicolon of a clause, expected the semicolon alone',
        fix: draft.reads(span, ' and')
          ? { title: 'Take "and" away', safety: 'safe', edits: [{ ...span, text: '' }] }
          : null,
      })
    }
  },
})
