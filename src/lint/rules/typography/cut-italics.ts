import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** A quotation that opens in italics, ends them within, and goes on in upright letters. */
const cut = /["“]([*_])([^*_"“”\n]{8,600})\1(?![*_\p{L}])([^*_"“”\n]{2,600})["”]/gu

export const cutItalics = rule({
  code: 'typography/cut-italics',
  number: 'T010',
  summary: 'A quotation in italics is in italics to its end',
  severity: 'warning',
  fix: 'suggestion',
  source: 'PP-10 Resolution 174 as published: italics closed before the closing quotation mark',
  check(draft, report) {
    const at = draft.document.position.start.offset
    for (const match of matches(cut, draft.own)) {
      const [shown, mark = '*', inside = '', outside = ''] = match
      // "*inter alia* ...": a phrase of its own.
      if (inside.split(' ').length < 3 || !/\p{L}{2}/u.test(outside)) continue
      const end = at + match.index + 2 + inside.length
      report({
        from: end,
        to: at + match.index + shown.length,
        message: `Unexpected end of italics before "${outside.trim().slice(0, 40)}", expected it before the closing quotation mark`,
        suggestions: [
          {
            title: 'Move the end of italics to the closing quotation mark',
            safety: 'unsafe',
            edits: [
              { from: end, to: end + 1, text: '' },
              { from: at + match.index + shown.length - 1, to: at + match.index + shown.length - 1, text: mark },
            ],
          },
        ],
      })
    }
  },
})
