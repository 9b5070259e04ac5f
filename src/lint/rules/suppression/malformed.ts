import { rule } from '../../rule.js'

export const malformed = rule({
  code: 'suppression/malformed',
  number: 'U004',
  summary: 'A suppression is one of the known comments, and says which rules it is about',
  severity: 'warning',
  fix: 'suggestion',
  source: 'Practice of linters: nothing takes away everything, and a misspelt comment takes nothing away',
  check(draft, report) {
    for (const { from, to, kind, word, names, near } of draft.directives) {
      if (kind === null) {
        const at = draft.source.toLowerCase().indexOf(word, from)
        const suggestions = near.map(
          name =>
            ({
              title: `Write resolute-${name}`,
              safety: 'unsafe',
              edits: [{ from: at, to: at + word.length, text: name }],
            }) as const,
        )
        const expected =
          near.length > 0 ? `resolute-${near[0]}` : 'resolute-ignore, -ignore-line, -ignore-file, -disable or -enable'
        report({ from, to, message: `Unexpected comment resolute-${word}, expected ${expected}`, suggestions })
      } else if (names.length === 0 && kind !== 'enable')
        report({ from, to, message: `Unexpected ${word} without a rule, expected the rules that it is about` })
    }
  },
})
