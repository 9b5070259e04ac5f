import { rule } from '../../rule.js'

export const unknownRule = rule({
  code: 'suppression/unknown-rule',
  number: 'U003',
  summary: 'A suppression names rules that exist, by code, number or family',
  severity: 'warning',
  fix: 'suggestion',
  source: 'Practice of linters: a name that nobody knows takes nothing away',
  check(draft, report) {
    for (const { names, kind } of draft.directives) {
      if (kind === null) continue
      for (const { text, codes, near, from, to } of names) {
        if (codes.length > 0) continue
        report({
          from,
          to,
          message: `Unexpected rule "${text}", expected ${near[0] ?? 'a code, a number or a family of rules'}`,
          suggestions: near.map(name => ({
            title: `Write ${name}`,
            safety: 'unsafe',
            edits: [{ from, to, text: name }],
          })),
        })
      }
    }
  },
})
