import { rule } from '../../rule.js'
import type { JudgedDirective, JudgedName } from '../../suppression.js'
import { removalOf, withoutName } from '../../suppression-edits.js'

export const unused = rule({
  code: 'suppression/unused',
  number: 'U001',
  summary: 'A suppression takes something away',
  severity: 'warning',
  fix: 'safe',
  source: 'Practice of linters: a suppression that nothing needs hides the next mistake',
  check(draft, report) {
    for (const directive of draft.directives) {
      const { names, word } = directive
      const idle = names.filter(({ isUnused }) => isUnused)
      const isWhole = names.length > 0 ? idle.length === names.length : directive.isUnused
      if (isWhole) {
        const repair = { title: 'Remove the comment', safety: 'safe', edits: [removalOf(directive, draft)] } as const
        const { from, to } = directive
        report({ from, to, message: messageOf(word, idle), fix: directive.inFrontMatter ? null : repair })
      } else {
        for (const name of idle) {
          const title = `Remove ${name.text}`
          const fix = { title, safety: 'safe', edits: [withoutName(directive, name)] } as const
          report({ from: name.from, to: name.to, message: messageOf(word, [name]), fix })
        }
      }
    }
  },
})

function messageOf(word: JudgedDirective['word'], names: readonly JudgedName[]): string {
  const listed = names.map(({ text }) => text).join(', ')
  if (word === 'enable') return `Unexpected enable${listed === '' ? '' : ` ${listed}`}, expected a disable before it`
  return `Unexpected ${word} ${listed}, expected a finding that it takes away`
}
