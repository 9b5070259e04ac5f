import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

export const titleCapitals = rule({
  code: 'structure/title-capitals',
  number: 'S019',
  summary: 'A title does not stand in capitals throughout',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18 and WRC-23: titles in sentence case under number lines in capitals',
  check(draft, report) {
    const block = headBlock(draft, 'title')
    if (block === null || block.text !== block.text.toUpperCase()) return
    // Abbreviations alone ("ITU AND ICT") are written so, and a number line with its place in capitals shows a layout of its own.
    if ((block.text.match(/\p{Lu}{5,}/gu) ?? []).length < 2) return
    const numberLine = headBlock(draft, 'numberLine')
    if (numberLine !== null && placeInCapitals.test(numberLine.text)) return
    report({
      ...draft.spanIn(block, 0, block.text.length),
      message: `Unexpected capitals throughout "${block.text.slice(0, 60)}", expected a capital for the first word and for names`,
    })
  },
})

const placeInCapitals = /\p{Lu}{4,}, ?\d{4}/u
