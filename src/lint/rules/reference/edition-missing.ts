import { isSelf, textTarget } from '../../kinds/outcome.js'
import { rule } from '../../rule.js'

const bodies = new Set(['PP', 'WTSA', 'WTDC'])

/** Place and year are part of the number; a second mention may leave them out. */
export const editionMissing = rule({
  code: 'reference/edition-missing',
  number: 'R014',
  summary: 'The first citation of a text names its edition',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: null,
  source: 'ITU, Drafting of ITU Resolutions (PP-18): place and year are part of the number',
  check(draft, report) {
    const seen = new Set<string>()
    for (const reference of draft.references) {
      const cited = textTarget(reference)
      if (cited === null || (reference.kind !== 'resolution' && reference.kind !== 'decision')) continue
      const key = `${reference.kind} ${cited.number}`
      const isFirst = !seen.has(key)
      seen.add(key)
      if (!isFirst || cited.year !== null || cited.conference !== null || !bodies.has(cited.body ?? '')) continue
      // A bare number without a body is told of as ambiguous.
      if (reference.outcome === 'ambiguous' || isSelf(draft, reference)) continue
      if (cited.number === draft.designation?.number || !/^\d+$/.test(cited.number)) continue
      report({
        from: reference.position.start.offset,
        to: reference.position.end.offset,
        message: `Unexpected "${reference.text}" without its edition, expected place and year in brackets behind the number`,
      })
    }
  },
})
