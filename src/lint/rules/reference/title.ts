import type { Outcome } from '../../../reference/reference.js'
import { told } from '../../kinds/outcome.js'
import { rule } from '../../rule.js'

/** With any other outcome the title is told in one breath with it. */
const good = new Set<Outcome>(['current', 'found', 'predecessor', 'historical', 'outside', 'unverified'])

export const title = rule({
  code: 'reference/title',
  number: 'R013',
  summary: 'The title behind a citation is that of the edition cited',
  severity: 'warning',
  fix: null,
  source: 'Titles of the catalogue, by their evidence (docs/references.md)',
  check(draft, report) {
    for (const reference of draft.references)
      if (reference.title === 'differs' && reference.severity !== null && good.has(reference.outcome))
        report(told(reference, reference.message ?? `Unexpected title behind "${reference.text}"`))
  },
})
