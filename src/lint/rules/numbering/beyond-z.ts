import { rule } from '../../rule.js'

export const beyondZ = rule({
  code: 'numbering/beyond-z',
  number: 'N011',
  summary: 'Behind z) come aa), bb), cc)',
  severity: 'info',
  fix: 'unsafe',
  source: 'Practice of the conferences in long preambles',
  check(draft, report) {
    for (const { clause, marker } of draft.provisions) {
      const second = /^a([b-z])$/.exec(clause.label ?? '')?.[1]
      if (second === undefined || marker === null) continue
      const at = draft.source.slice(marker.from, marker.to).indexOf(`a${second}`)
      report({
        ...marker,
        message: `Unexpected "${clause.label}", expected "${second}${second}"`,
        fix:
          at < 0
            ? null
            : {
                title: `Write ${second}${second}`,
                safety: 'unsafe',
                edits: [{ from: marker.from + at, to: marker.from + at + 1, text: second }],
              },
      })
    }
  },
})
