import { matches } from '../../../source/matches.js'
import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

const marks =
  /\{\+\+[^}]{0,400}?\+\+\}|\{--[^}]{0,400}?--\}|\{~~[^}]{0,400}?~~\}|\{>>[^}]{0,400}?<<\}|\{==[^}]{0,400}?==\}|<(?:ins|del|s|strike)\b[^<>]{0,80}>|(?<![~\\])~~(?=[^\s~])[^~\n]{1,400}~~(?!~)/giu

export const changeMarks = rule({
  code: 'drafting/change-marks',
  number: 'F006',
  summary: 'No mark of a change is left: insertions are made, deletions gone',
  severity: { draft: 'warning', proposal: null, adopted: 'error' },
  fix: 'suggestion',
  source:
    'Practice of ITU conferences: marked changes belong to proposals; CriticMarkup, HTML and Markdown as their marks in text',
  triggers: ['{++', '{--', '{~~', '{>>', '{==', '<ins', '<del', '<s', '~~'],
  check(draft, report) {
    const { from } = spanOf(draft.document)
    for (const match of matches(marks, draft.own)) {
      const [shown] = match
      const span = { from: from + match.index, to: from + match.index + shown.length }
      const accepted = acceptedOf(shown)
      report({
        ...span,
        message: `Unexpected mark of a change "${shown.slice(0, 60)}", expected the text after the change`,
        suggestions:
          accepted === null
            ? []
            : [{ title: 'Accept the change', safety: 'unsafe', edits: [{ ...span, text: accepted }] }],
      })
    }
  },
})

/** What CriticMarkup or a deletion leaves when it is accepted; null for a tag, which is one half of a pair. */
function acceptedOf(shown: string): string | null {
  if (shown.startsWith('<')) return null
  if (shown.startsWith('~~') || shown.startsWith('{--') || shown.startsWith('{>>')) return ''
  const inner = shown.slice(3, -3)
  return shown.startsWith('{~~') ? inner.slice(inner.indexOf('~>') + 2) : inner
}
