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
const unread = /\r?\n\s{0,20}(?:[-*+] )?[*_]{0,3}(i|a)\\?\)[*_]{0,3}[ \t](?!(?:and|or|above|below|to \*?\p{Ll}\\?\)))/u
const lastWord = /[\p{L}\p{N}]{1,40}$/u
const seconds = {
  i: /(?:\n\s{0,20}(?:[-*+] )?|[;,] )[*_]{0,3}ii\\?\)/,
  // A letter may be part of a reference that runs over the line: the first item has to end as items do.
  a: /[;,](?: (?:and|or))?\s{0,20}\n\s{0,20}(?:[-*+] )?[*_]{0,3}b\\?\)/,
}

export const chapeauColon = rule({
  ...ends,
  check(draft, report, options) {
    ends.check(draft, report, options as never)
    for (const { paragraphs, section } of draft.provisions)
      for (const { position } of paragraphs) {
        const text = draft.source.slice(position.start.offset, position.end.offset)
        const found = unread.exec(text)
        if (found === null) continue
        const at = found.index
        const second = seconds[found[1] as 'i' | 'a']
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
