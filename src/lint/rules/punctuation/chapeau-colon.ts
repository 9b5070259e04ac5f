import { expectedMark, terminalRule } from '../../kinds/terminal.js'
import { rule } from '../../rule.js'

const ends = terminalRule({
  code: 'punctuation/chapeau-colon',
  number: 'P004',
  summary: 'Words that lead to a list end with a colon',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: 52 lists, each behind a colon',
  judge(terminal, { mark, block }) {
    const { place, provision } = terminal
    if (place !== 'chapeau' || mark === ':' || (mark !== '' && block.text.includes(':'))) return null
    // Decimals are paragraphs of their own: 2 and 2.1.
    if (mark === ';' && provision.items[0]?.clause.label?.includes('.') === true) return null
    return { expected: expectedMark(terminal), safety: mark === '' ? 'safe' : 'unsafe' }
  },
})

/** Without the colon the first item is read as more words of the clause: the second shows that it was one. */
const unread = /\r?\n\s{0,20}(?:[-*+] )?[*_]{0,3}i\\?\)[*_]{0,3}[ \t]/
const lastWord = /[\p{L}\p{N}]{1,40}$/u
const second = /(?:\n\s{0,20}(?:[-*+] )?|[;,] )[*_]{0,3}ii\\?\)/

export const chapeauColon = rule({
  ...ends,
  check(draft, report, options) {
    ends.check(draft, report, options as never)
    for (const { paragraphs, section } of draft.provisions)
      for (const { position } of paragraphs) {
        const text = draft.source.slice(position.start.offset, position.end.offset)
        const at = text.search(unread)
        if (at < 0) continue
        const to = position.start.offset + text.slice(0, at).trimEnd().length
        const word = lastWord.exec(draft.source.slice(to - 40, to))?.[0]
        if (word === undefined || !second.test(draft.source.slice(to, section.position.end.offset))) continue
        const from = to - word.length
        report({
          from,
          to,
          message: `Unexpected end without mark after "${word}", expected ":"`,
          fix: { title: 'Write :', safety: 'safe', edits: [{ from: to, to, text: ':' }] },
        })
      }
  },
})
