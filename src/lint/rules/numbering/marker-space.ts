import { rule } from '../../rule.js'

export const markerSpace = rule({
  code: 'numbering/marker-space',
  number: 'N012',
  summary: 'A space stands between a label and its clause',
  severity: 'warning',
  fix: 'safe',
  source: 'WTSA Resolution 1 (Rev. Hammamet, 2016): a tab behind every label',
  check(draft, report) {
    for (const { marker, clause, paragraphs } of draft.provisions) {
      const text = paragraphs[0]?.position.start.offset
      if (marker === null || clause.label === '-' || text === undefined) continue
      const between = draft.source.slice(marker.to, text)
      if (!/^[*_]{0,3}$/.test(between) || !/\p{L}/u.test(draft.source.charAt(text))) continue
      const shown = draft.source.slice(marker.from, marker.to)
      report({
        ...marker,
        message: `Unexpected words right behind "${shown}", expected a space`,
        fix: { title: 'Write a space', safety: 'safe', edits: [{ from: text, to: text, text: ' ' }] },
      })
    }
  },
})
