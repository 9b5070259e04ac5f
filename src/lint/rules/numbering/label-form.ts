import type { Span } from '../../../source/position.js'
import type { Draft } from '../../draft.js'
import type { Provision } from '../../provision.js'
import { rule } from '../../rule.js'

export const labelForm = rule({
  code: 'numbering/label-form',
  number: 'N008',
  summary: 'A letter has a closing bracket, a number nothing: c), 3',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: letters a) b), numbers 1 2, in all 64 texts',
  check(draft, report) {
    for (const provision of draft.provisions) {
      const span = provision.marker ?? misreadLabel(draft, provision)
      if (span === null || provision.clause.label === '-') continue
      const shown = draft.source.slice(span.from, span.to)
      const inner = /^[([]?([a-z]{1,5}|\d{1,3}(?:\.\d{1,2})*)[.)\]]?$/i.exec(shown)?.[1]
      if (inner === undefined) continue
      const expected = /\d/.test(inner) ? inner : `${inner.toLowerCase()})`
      // Running text has its own lists: 1) and 2).
      if (shown === expected || (provision.depth > 0 && shown === `${inner})`)) continue
      report({
        ...span,
        message: `Unexpected "${shown}", expected "${expected}"`,
        fix: { title: `Write ${expected}`, safety: 'safe', edits: [{ ...span, text: expected }] },
      })
    }
  },
})

/** "c. that", "[c] that": no label to the reader, so that the clause seems to have none. */
function misreadLabel(draft: Draft, { clause, siblings, paragraphs }: Provision): Span | null {
  const from = paragraphs[0]?.position.start.offset
  if (clause.label !== null || from === undefined || siblings.length < 2) return null
  const label = /^(?:[a-z]\.|\[[a-z]\]|[a-z]\]|\d{1,2}\])(?= ["“([]?\p{L}{2})/u.exec(
    draft.source.slice(from, from + 12),
  )?.[0]
  return label === undefined ? null : { from, to: from + label.length }
}
