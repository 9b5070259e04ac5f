import { rule } from '../../rule.js'
import { abbreviationsOf } from './uses.js'

/** Nobody looks for their explanation. */
const everyday = new Set(['ITU', 'ICT', 'UN', 'IP'])

export const late = rule({
  code: 'abbreviation/late',
  number: 'A002',
  summary: 'The explanation of an abbreviation stands before its other uses',
  severity: 'warning',
  fix: null,
  source: 'ITU English Language Style Guide, abbreviations',
  check(draft, report) {
    const { first, definitions } = abbreviationsOf(draft)
    const seen = new Set<string>()
    for (const definition of definitions) {
      const { name } = definition
      if (seen.has(name)) continue
      seen.add(name)
      const use = first.get(name)
      if (use === undefined || everyday.has(name) || draft.isQuoted(use.block, use.from, use.to)) continue
      const [at, defined] = [
        draft.spanIn(use.block, use.from, use.to),
        draft.spanIn(definition.block, definition.from, definition.to),
      ]
      if (at.from >= defined.from) continue
      report({
        ...at,
        message: `Unexpected "${name}" before its explanation, expected the explanation here`,
        related: [{ ...defined, message: 'it is explained here' }],
      })
    }
  },
})
