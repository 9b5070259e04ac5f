import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const bracketed = /\[(?<content>[^[\]]{1,400})\]/gu
/** A number of a list of references, an omission, a remark on a quotation, a choice of endings: nobody's open question. */
const settled = /^(?:\d{1,3}(?:[,–-] ?\d{1,3})*|\.{3}|…|sic|emphasis added|\^[^\]]*|\*+|[a-z]{1,3})$/i
/** Drafting notes have a rule of their own. */
const note = /^(?:editor|ed\.|drafting|note|secretariat)/i

export const squareBrackets = rule({
  code: 'drafting/square-brackets',
  number: 'F001',
  summary: 'An adopted text has no square brackets left',
  severity: { draft: null, proposal: null, adopted: 'warning' },
  fix: 'suggestion',
  source: 'Practice of ITU conferences: square brackets mark what is not agreed',
  triggers: ['['],
  check(draft, report) {
    for (const block of draft.blocksWith(bracketed)) {
      if (!isRunning(block) && block.node.type !== 'title' && block.node.type !== 'sectionHeading') continue
      for (const match of matches(bracketed, block.text)) {
        const content = match.groups?.content ?? ''
        const to = match.index + match[0].length
        if (draft.profile.body === 'WRC' && /\d/.test(content)) continue
        if (settled.test(content) || note.test(content) || draft.isQuoted(block, match.index, to)) continue
        const span = draft.spanIn(block, match.index, to)
        report({
          ...span,
          // Conferences on radio keep brackets in agendas of later ones, for those to settle.
          ...(draft.profile.body === 'WRC' ? { severity: 'info' as const } : {}),
          message: `Unexpected "${match[0].slice(0, 60)}" in an adopted text, expected the words agreed or nothing`,
          suggestions: draft.reads(span, match[0])
            ? [
                { title: 'Keep the words', safety: 'unsafe', edits: [{ ...span, text: content }] },
                { title: 'Remove the words', safety: 'unsafe', edits: [{ ...span, text: '' }] },
              ]
            : [],
        })
      }
    }
  },
})
