import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

const verbs = { resolution: 'resolves', decision: 'decides', recommendation: 'recommends' } as const

export const genreVerb = rule({
  code: 'consistency/genre-verb',
  number: 'C010',
  summary: 'A resolution resolves, a decision decides, a recommendation recommends',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: 61 resolutions, 2 decisions, 1 recommendation',
  check(draft, report) {
    const { genre } = draft.document
    if (draft.numberLine === null || genre === 'declaration' || genre === 'opinion') return
    const operative = draft.sections.filter(({ part }) => part === 'operative')
    if (operative.some(section => section.verbs.includes(verbs[genre]))) return
    const wrong = operative.find(({ verbs: [first] }) => first !== verbs[genre] && others.has(first ?? ''))
    if (wrong === undefined) return
    report({
      ...spanOf(wrong.children[0] ?? wrong),
      message: `Unexpected "${wrong.heading}" in a ${genre}, expected "${verbs[genre]}"`,
    })
  },
})

const others = new Set<string>(Object.values(verbs))
