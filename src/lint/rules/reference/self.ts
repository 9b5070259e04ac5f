import { isSelf } from '../../kinds/outcome.js'
import { rule } from '../../rule.js'

/** Radiocommunication conferences and assemblies write "this Resolution". */
const raised = new Set(['WRC', 'RA'])

export const self = rule({
  code: 'reference/self',
  number: 'R014',
  summary: 'A text calls itself "this resolution", not by its own number and edition',
  severity: 'warning',
  fix: 'unsafe',
  source: 'Final Acts of PP-18: this resolution 116, own number and edition 0',
  check(draft, report) {
    const { genre } = draft.document
    const noun = raised.has(draft.profile.body ?? '') ? genre.charAt(0).toUpperCase() + genre.slice(1) : genre
    for (const reference of draft.references) {
      if (!isSelf(draft, reference)) continue
      const { start, end } = reference.phrase.position
      const span = { from: start.offset, to: end.offset }
      const isAlone = draft.references.filter(({ phrase }) => phrase.position.start.offset === span.from).length === 1
      const isPlain = draft.reads(span, reference.phrase.text)
      report({
        ...span,
        message: `Unexpected "${reference.phrase.text}" in that text itself, expected "this ${noun}"`,
        fix:
          isAlone && isPlain
            ? { title: `Write this ${noun}`, safety: 'unsafe', edits: [{ ...span, text: `this ${noun}` }] }
            : null,
      })
    }
  },
})
