import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

export const emptySection = rule({
  code: 'structure/empty-section',
  number: 'S015',
  summary: 'A heading has provisions under it',
  severity: 'error',
  fix: null,
  source: 'Final Acts of PP-18: no empty section in 64 texts',
  check(draft, report) {
    draft.sections.forEach((section, index) => {
      const heading = section.children.find(({ type }) => type === 'sectionHeading')
      if (heading === undefined || section.children.some(({ type }) => !silent.has(type))) return
      const next = draft.sections[index + 1]
      report({
        ...spanOf(heading),
        message: `Unexpected "${section.heading}" with nothing under it, expected a provision before ${next === undefined ? 'the end' : `"${next.heading}"`}`,
      })
    })
  },
})

const silent = new Set(['sectionHeading', 'comment', 'note', 'definition'])
