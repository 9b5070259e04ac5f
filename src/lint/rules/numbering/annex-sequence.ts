import { rule } from '../../rule.js'

export const annexSequence = rule({
  code: 'numbering/annex-sequence',
  number: 'N017',
  summary: 'Annexes are numbered 1, 2, 3',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: numbered annexes run from 1',
  triggers: ['annex'],
  check(draft, report) {
    const numbered = draft.annexes.filter(({ label }) => /^\d{1,2}$/.test(label ?? ''))
    numbered.forEach((annex, index) => {
      const before = Number(numbered[index - 1]?.label ?? 0)
      const word = /^\w+/.exec(draft.slice(annex).replace(/^[#*_\s]+/, ''))?.[0].toLowerCase()
      if (Number(annex.label) === before + 1 || word !== 'annex') return
      const from = annex.position.start.offset
      const line = /^[^\n]*?\d{1,2}/.exec(draft.source.slice(from))?.[0].length ?? 1
      report({
        from,
        to: from + line,
        message: `Unexpected annex "${annex.label}"${index === 0 ? '' : ` after "${before}"`}, expected "${before + 1}"`,
      })
    })
  },
})
