import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

const more = /^(?:further|also) | (?:further|also)$/

export const further = rule({
  code: 'heading/further',
  number: 'H013',
  summary: '"Recognizing further" follows a "recognizing"',
  severity: 'info',
  fix: null,
  source: 'Final Acts of PP-18: "further" and "also" behind the heading without',
  check(draft, report) {
    const seen = new Set<string>()
    for (const section of draft.sections) {
      const [verb] = section.verbs
      if (verb === undefined) continue
      const block = headBlockOf(draft, section)
      if (section.part === 'preambular' && more.test(section.heading) && !seen.has(verb) && block !== null)
        report({
          ...draft.spanIn(block, 0, block.text.length),
          message: `Unexpected "${section.heading}" without a "${verb}" before it, expected "${verb}"`,
        })
      seen.add(verb)
    }
  },
})
