import { bodyNames } from '../../../frame/bodies.js'
import { spanOf } from '../../draft.js'
import { headOf, ownConference } from '../../head.js'
import { rule } from '../../rule.js'

/** Sections without the body whose sentence they are. */
export const formula = rule({
  code: 'structure/formula',
  number: 'S009',
  summary: 'The adopting formula names the body before the first section',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  fix: 'suggestion',
  source: 'Final Acts of PP-18: 64 of 64 texts; the whole text is one sentence, and the formula is its subject',
  check(draft, report) {
    const first = draft.sections[0]
    if (draft.formula !== null || first === undefined || (draft.title === null && draft.numberLine === null)) return
    const { body } = draft.profile
    const met = ownConference(draft)
    const name = bodyNames.find(entry => entry.body === (body ?? met?.body))?.name ?? null
    const tag = met === null || body === 'RA' || body === 'Council' ? '' : ` (${met.place}, ${met.year})`
    const written = name === null ? null : `The ${name}${tag},`
    const line = draft.title ?? draft.numberLine
    const at = first.position.start.offset
    report({
      ...(line === null ? headOf(draft) : spanOf(line)),
      message: `Unexpected "${first.heading}" without adopting formula before it, expected "${written ?? 'The ... Conference (Place, year),'}"`,
      related: [{ ...spanOf(first.children[0] ?? first), message: 'the first section begins here' }],
      suggestions:
        written === null || (tag === '' && body !== 'RA' && body !== 'Council')
          ? []
          : [{ title: `Add ${written}`, safety: 'unsafe', edits: [{ from: at, to: at, text: `${written}\n\n` }] }],
    })
  },
})
