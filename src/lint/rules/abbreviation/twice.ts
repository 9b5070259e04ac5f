import { rule } from '../../rule.js'
import { abbreviationsOf } from './uses.js'

export const twice = rule({
  code: 'abbreviation/twice',
  number: 'A003',
  summary: 'An abbreviation is explained once',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: 6 of 471 explanations come a second time',
  check(draft, report) {
    const seen = new Map<string, { readonly words: string; readonly span: { from: number; to: number } }>()
    for (const { name, block, from, to, wordsFrom } of abbreviationsOf(draft).definitions) {
      const words = block.text.slice(wordsFrom, from - 1).trim()
      const span = draft.spanIn(block, wordsFrom, to + 1)
      const before = seen.get(name)
      if (before === undefined) {
        seen.set(name, { words, span })
        continue
      }
      // In other words it may be another thing of the same name.
      if (fold(before.words) !== fold(words) || draft.isQuoted(block, from, to)) continue
      report({
        ...span,
        message: `Unexpected second explanation of "${name}", expected "${name}" alone`,
        related: [{ ...before.span, message: 'the first stands here' }],
      })
    }
  },
})

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s$|ies$|y$/, '')
}
