import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const apostrophes = /['’](?=\p{L}|[ ,;.]|$)(?<=\p{L}.)/gu

/** Marks that are typed for it: acute and grave accents, an opening quotation mark. */
const accents = /[´`‘](?=\p{L})(?<=\p{L}.)/gu

export const apostrophe = rule({
  code: 'typography/apostrophe',
  number: 'T009',
  summary: 'Apostrophes are of one shape throughout a text',
  severity: 'info',
  fix: 'safe',
  source: "Final Acts: ' throughout (PP-18), ’ throughout (WRC)",
  check(draft, report) {
    if (!draft.holds(['’', '´', '`', '‘'])) return
    const marks = draft.blocksWith(apostrophes).flatMap(block =>
      [...matches(apostrophes, block.text)].map(({ 0: mark, index }) => ({
        block,
        mark,
        index,
      })),
    )
    const straight = marks.filter(({ mark }) => mark === "'")
    const curly = marks.filter(({ mark }) => mark === '’')
    const usual = curly.length > straight.length ? '’' : "'"
    for (const block of draft.blocksWith(accents))
      for (const { 0: mark, index } of matches(accents, block.text)) {
        const span = draft.spanIn(block, index, index + 1)
        if (!draft.reads(span, mark)) continue
        report({
          ...span,
          severity: 'warning',
          message: `Unexpected ${mark}, expected the apostrophe ${usual}`,
          fix: { title: `Write ${usual}`, safety: 'safe', edits: [{ ...span, text: usual }] },
        })
      }
    if (straight.length === 0 || curly.length === 0) return
    const [few, write] = straight.length <= curly.length ? [straight, '’'] : [curly, "'"]
    for (const { block, mark, index } of few) {
      const span = draft.spanIn(block, index, index + 1)
      if (!draft.reads(span, mark)) continue
      report({
        ...span,
        message: `Unexpected ${mark}, expected ${write} as in the rest of the text`,
        fix: { title: `Write ${write}`, safety: 'safe', edits: [{ ...span, text: write }] },
      })
    }
  },
})
