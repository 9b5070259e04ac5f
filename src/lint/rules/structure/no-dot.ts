import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

const dotted =
  /^.{0,60}?(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION) (?<mark>(?:No\.?|Nº|N°|Nr\.?|Number|#) ?)(?=\[?[\dA-Z])/iu

export const noDot = rule({
  code: 'structure/no-dot',
  number: 'S004',
  summary: 'The number of a text follows its noun without "No."',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU, Drafting of ITU Resolutions: "No." is not put before the number',
  check(draft, report) {
    const block = headBlock(draft, 'numberLine')
    const found = block === null ? null : dotted.exec(block.text)
    const mark = found?.groups?.mark
    if (block === null || found === null || mark === undefined) return
    const from = found[0].length - mark.length
    const span = draft.spanIn(block, from, found[0].length)
    report({
      ...draft.spanIn(block, from, from + mark.trimEnd().length),
      message: `Unexpected "${mark.trim()}" before the number, expected "${found[0].slice(0, from)}${block.text.slice(found[0].length)}"`,
      fix: draft.reads(span, mark)
        ? { title: `Remove ${mark.trim()}`, safety: 'safe', edits: [{ ...span, text: '' }] }
        : null,
    })
  },
})
