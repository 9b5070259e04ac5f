import { rule } from '../../rule.js'

/** Resolutions of WRC keep inserted labels, which the Radio Regulations cite. Elsewhere inserted labels keep the others stable while a text is negotiated; the Editorial Committee letters the whole anew. */
export const insertedLabel = rule({
  code: 'drafting/inserted-label',
  number: 'F007',
  summary: 'An adopted text has no label with bis, ter or quater',
  severity: { draft: null, proposal: null, adopted: 'warning' },
  bodies: ['PP', 'WTSA', 'WTDC', 'WCIT', 'Council'],
  fix: null,
  source: 'Final Acts of PP-18: no inserted label in the body of 64 texts',
  triggers: ['bis', 'ter', 'quater'],
  check(draft, report) {
    for (const { clause, marker } of draft.provisions) {
      if (marker === null || clause.label === null || !/[a-z\d](?:bis|ter|quater)$/i.test(clause.label)) continue
      report({
        ...marker,
        message: `Unexpected inserted label "${clause.marker}" in an adopted text, expected the labels to run on`,
      })
    }
  },
})
