import { matches } from '../../../source/matches.js'
import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

const markers = /^(?:<{7}(?: .{0,80})?|>{7}(?: .{0,80})?|\|{7}(?: .{0,80})?|={7})\r?$/gm

export const conflict = rule({
  code: 'drafting/conflict',
  number: 'F012',
  summary: 'No marker of a merge conflict is left',
  severity: 'error',
  fix: null,
  source: 'git: markers of conflicts between two versions of a file',
  triggers: ['<<<<<<<', '>>>>>>>'],
  check(draft, report) {
    const { from } = spanOf(draft.document)
    for (const match of matches(markers, draft.own)) {
      const shown = match[0].trimEnd()
      const at = from + match.index
      report({
        from: at,
        to: at + shown.length,
        message: `Unexpected conflict marker "${shown}", expected one of the two versions`,
      })
    }
  },
})
