import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** The formula is the subject of a sentence that goes on. */
export const formulaComma = rule({
  code: 'structure/formula-comma',
  number: 'S010',
  summary: 'The adopting formula ends with a comma',
  severity: 'error',
  fix: 'safe',
  source: 'Final Acts of PP-18: 64 of 64 formulas',
  check(draft, report) {
    const block = headBlock(draft, 'formula')
    if (block === null || block.text.endsWith(',')) return
    const mark = /[.;:]$/.exec(block.text)?.[0] ?? ''
    const end = block.text.length
    const span = draft.spanIn(block, end - mark.length, end)
    const last = draft.spanIn(block, end - 1, end)
    report({
      ...(mark === '' ? last : span),
      message:
        mark === ''
          ? 'Unexpected end of the formula, expected ","'
          : `Unexpected "${mark}" behind the formula, expected ","`,
      fix: {
        title: 'Write a comma',
        safety: 'safe',
        edits: [mark === '' ? { from: last.to, to: last.to, text: ',' } : { ...span, text: ',' }],
      },
    })
  },
})
