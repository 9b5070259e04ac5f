import { textTarget } from '../../kinds/outcome.js'
import { rule } from '../../rule.js'

/** The catalogue cannot know a meeting to come; but no text knows one either. */
export const future = rule({
  code: 'reference/future',
  number: 'R022',
  summary: 'No edition is cited that is younger than the text itself',
  severity: 'error',
  fix: null,
  source: 'A meeting knows the texts of the meetings before it and its own',
  check(draft, report) {
    const year = draft.designation?.year ?? null
    if (year === null) return
    for (const reference of draft.references) {
      const cited = textTarget(reference)
      // What the checker has an outcome for has been told.
      if (cited === null || cited.year === null || cited.year <= year || reference.severity !== null) continue
      report({
        from: reference.position.start.offset,
        to: reference.position.end.offset,
        message: `Unexpected "${reference.text}" in a text of ${year}, expected an edition of ${year} or before`,
      })
    }
  },
})
