import { endingOf } from '../../ending.js'
import type { Provision } from '../../provision.js'
import { rule } from '../../rule.js'
import { listsOf } from '../../sequence.js'

export const missingLabel = rule({
  code: 'numbering/missing-label',
  number: 'N005',
  summary: 'Where a section has several clauses, each has its label',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: 'unsafe',
  source: 'Final Acts of PP-18: a clause is bare only where it is the only one',
  check(draft, report) {
    const strays = new Set(listsOf(draft).flatMap(({ entries }) => entries.map(({ provision }) => provision)))
    for (const { siblings } of draft.provisions.filter(({ index, depth }) => index === 0 && depth === 0)) {
      if (siblings.length < 2) continue
      const labels = siblings.map(({ clause }) => clause.label)
      const isBare = labels.every(label => label === null)
      if (isBare && !siblings.slice(0, -1).every(one => endingOf(draft, one.items.at(-1) ?? one)?.mark === ';'))
        continue
      siblings.forEach((provision, index) => {
        const text = draft.blockOf(provision.paragraphs[0] as never)?.text ?? ''
        if (labels[index] !== null || strays.has(provision) || /^\W?\w[.\])]/.test(text)) return
        if ((isBare || index === labels.length - 1) && !/^(?:that|to|the|of|Resolution|its?)\b/.test(text)) return
        const expected = isBare ? labelAt(provision, index) : between(labels, index)
        if (expected === null || (isBare && index > 0)) return
        const { offset } = provision.clause.position.start
        report({
          from: offset,
          to: offset + (/^\S+/.exec(draft.source.slice(offset))?.[0].length ?? 1),
          message: isBare
            ? `Unexpected ${siblings.length} clauses without labels, expected "${expected}" and so on`
            : `Unexpected clause without label, expected "${expected}"`,
          fix: isBare
            ? null
            : {
                title: `Write ${expected}`,
                safety: 'unsafe',
                edits: [{ from: offset, to: offset, text: `${expected} ` }],
              },
        })
      })
    }
  },
})

function labelAt({ section }: Provision, index: number): string {
  return section.part === 'operative' ? String(index + 1) : `${String.fromCharCode(97 + index)})`
}

/** The label that is missing between those of the neighbours; null when none is. */
function between(labels: readonly (string | null)[], index: number): string | null {
  const before = labels[index - 1] ?? null
  const after = labels[index + 1] ?? null
  const number = before === null ? 0 : Number(before)
  if (Number.isInteger(number) && (before !== null || /^\d+$/.test(after ?? '')))
    return after === null || Number(after) === number + 2 ? String(number + 1) : null
  const letter = before === null ? 96 : before.charCodeAt(0)
  if ((before ?? 'a').length > 1 || letter >= 122) return null
  return after === null || (after.length === 1 && after.charCodeAt(0) === letter + 2)
    ? `${String.fromCharCode(letter + 1)})`
    : null
}
