import { rule } from '../../rule.js'

export const orphanSublist = rule({
  code: 'numbering/orphan-sublist',
  number: 'N015',
  summary: 'Words lead to a list inside a clause',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: every list of items has its introduction',
  check(draft, report) {
    for (const { clause, items, marker } of draft.provisions) {
      const first = clause.children.find(({ type }) => type === 'paragraph' || type === 'clause')
      if (marker === null || first === undefined) continue
      const leads = first.type === 'clause' ? items.length === 0 : !/^(?:i|a)\) /.test(draft.slice(first))
      if (leads) continue
      report({ ...marker, message: `Unexpected list right behind "${clause.label}", expected words that lead to it` })
    }
  },
})
