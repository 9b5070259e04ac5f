import { rule } from '../../rule.js'
import { understood } from './known.js'
import { abbreviationsOf } from './uses.js'

/** Their texts are full of names of services and systems that the Radio Regulations explain. */
const radio = new Set(['WRC', 'RA'])

export const undefinedAbbreviation = rule({
  code: 'abbreviation/undefined',
  number: 'A001',
  summary: 'An abbreviation is explained where it is first used',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: null,
  source: 'ITU English Language Style Guide, abbreviations; Final Acts of PP-18: 471 explanations',
  options: {
    known: { type: 'strings', default: [], description: 'Abbreviations that need no explanation' },
  },
  check(draft, report, { known }) {
    const { first, explained } = abbreviationsOf(draft)
    for (const [name, { block, from, to }] of first) {
      if (understood.has(name) || explained.has(name) || known.includes(name) || draft.isQuoted(block, from, to))
        continue
      // A word in capitals: the name of a service in a table.
      if (
        name.length > 4 &&
        draft.words.has(name.toLowerCase()) &&
        !draft.own.includes(`${name}s`) &&
        isWord(draft.own, name)
      )
        continue
      report({
        ...draft.spanIn(block, from, to),
        ...(radio.has(draft.profile.body ?? '') ? { severity: 'info' as const } : {}),
        message: `Unexpected abbreviation "${name}" without explanation, expected the words and "(${name})" behind them`,
      })
    }
  },
})

/** Whether it also stands there in small letters. */
function isWord(source: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(source)
}
