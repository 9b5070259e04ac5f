import { rule } from '../../rule.js'

export const missingReason = rule({
  code: 'suppression/missing-reason',
  number: 'U002',
  summary: 'A suppression says why',
  severity: { draft: null, proposal: null, adopted: null },
  fix: null,
  source: 'Practice of linters: the reason is for the colleague who revises the text',
  check(draft, report) {
    for (const { from, to, kind, word, reason, names, inFrontMatter } of draft.directives) {
      if (kind === null || kind === 'enable' || reason !== null || names.length === 0) continue
      const expected = inFrontMatter ? 'reason: beside it' : 'a reason behind ":"'
      report({
        from,
        to,
        message: `Unexpected ${word} ${names.map(({ text }) => text).join(', ')}, expected ${expected}`,
      })
    }
  },
})
