import type { Section } from '../../../tree/nodes.js'
import { type Draft, spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

export const preambleOrder = rule({
  code: 'structure/preamble-order',
  number: 'S013',
  summary: 'The preamble stands before the operative part',
  severity: 'error',
  fix: null,
  source: 'Final Acts of PP-18: no preambular section behind an operative one in 64 texts',
  check(draft, report) {
    const first = draft.sections.findIndex(({ part }) => part === 'operative')
    const begun = draft.sections[first]
    if (begun === undefined) return
    for (const section of draft.sections.slice(first + 1)) {
      if (section.part !== 'preambular' || !isOpened(section, draft)) continue
      report({
        ...spanOf(section.children[0] ?? section),
        message: `Unexpected "${section.heading}" behind "${begun.heading}", expected the preamble before the operative part`,
        related: [{ ...spanOf(begun.children[0] ?? begun), message: 'the operative part begins here' }],
      })
    }
  },
})

/** A line that begins with "taking into account" in the middle of a sentence is no heading: recitals are lettered, or begin with "that" or a name. */
function isOpened(section: Section, draft: Draft): boolean {
  const clause = section.children.find(({ type }) => type === 'clause')
  if (clause?.type !== 'clause') return false
  return clause.label !== null || opening.test(draft.slice(clause))
}

const opening = /^[\s*_>-]*(?:that|the|with|of)(?!\p{L})|^[\s*_>-]*[\p{Lu}§]/u
