import { rule } from '../../rule.js'
import { listsOf } from '../../sequence.js'

export const labelKind = rule({
  code: 'numbering/label-kind',
  number: 'N007',
  summary: 'Clauses of the preamble are lettered, paragraphs of the operative part numbered',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: null,
  source: 'Final Acts of PP-18: 276 preambular sections lettered or bare; operative ones numbered or bare',
  check(draft, report) {
    for (const { kind, entries } of listsOf(draft)) {
      const first = entries[0]
      if (first === undefined || first.provision.depth > 0 || first.isStray) continue
      const isOperative = first.provision.section.part === 'operative'
      if (isOperative === (kind === 'number')) continue
      report({
        ...first.marker,
        message: isOperative
          ? `Unexpected "${first.label}" under "${first.provision.section.heading}", expected numbers: 1, 2, 3`
          : `Unexpected "${first.label}" under "${first.provision.section.heading}", expected letters: a, b, c`,
      })
    }
  },
})
