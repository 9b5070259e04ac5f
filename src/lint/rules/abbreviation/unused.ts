import { rule } from '../../rule.js'
import { understood } from './known.js'
import { abbreviationsOf } from './uses.js'

export const unused = rule({
  code: 'abbreviation/unused',
  number: 'A004',
  summary: 'What is explained is used again',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: null,
  source: 'ITU English Language Style Guide, abbreviations',
  check(draft, report) {
    const { definitions, counts } = abbreviationsOf(draft)
    for (const { name, block, from, to } of definitions)
      if (counts.get(name) === 1 && !understood.has(name) && !draft.isQuoted(block, from, to))
        report({
          ...draft.spanIn(block, from - 1, to + 1),
          message: `Unexpected explanation of "${name}", which is not used again, expected the words alone`,
        })
  },
})
