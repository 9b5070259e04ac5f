import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'
import { headsOf, languageOf } from '../../vocabulary.js'

export const emptySection = rule({
  code: 'structure/empty-section',
  number: 'S015',
  summary: 'A heading has provisions under it',
  severity: 'error',
  fix: null,
  source: 'Final Acts of PP-18: no empty section in 64 texts',
  check(draft, report) {
    const language = languageOf(draft.document)
    const heads = headsOf(language)
    const operative = new Set(language.operative.map(({ form }) => form))
    draft.sections.forEach((section, index) => {
      const heading = section.children.find(({ type }) => type === 'sectionHeading')
      if (heading !== undefined) {
        // On the next line stands the next heading, and the reader took both for one.
        const glued = /^[*_]{0,3}([\p{L} ]{4,60}?)[*_ ]{0,4}\r?\n\s{0,9}[*_]{0,3}(\p{L}+)/u.exec(draft.slice(heading))
        if (glued !== null && heads.has(glued[1] as string) && operative.has(glued[2] as string)) {
          const { offset } = heading.position.start
          report({
            from: offset,
            to: offset + (/^[^\r\n]+/.exec(draft.slice(heading))?.[0].trimEnd().length ?? 1),
            message: `Unexpected "${glued[1]}" with nothing under it, expected a provision before "${glued[2]}"`,
          })
          return
        }
      }
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
