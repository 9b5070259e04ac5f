import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const quotes = /(?<!\d)["“”]/gu

export const quoteStyle = rule({
  code: 'typography/quote-style',
  number: 'T008',
  summary: 'Quotation marks are of one shape throughout a text',
  severity: 'info',
  fix: 'unsafe',
  source: 'Final Acts: straight throughout (PP-18), curly throughout (WRC)',
  check(draft, report) {
    const marks = draft
      .blocksWith(quotes)
      .flatMap(block => [...matches(quotes, block.text)].map(({ 0: mark, index }) => ({ block, mark, index })))
    const straight = marks.filter(({ mark }) => mark === '"')
    const curly = marks.filter(({ mark }) => mark !== '"')
    if (straight.length === 0 || curly.length === 0) return
    const few = straight.length <= curly.length ? straight : curly
    const wanted = few === curly ? 'straight' : 'curly'
    for (const { block, mark, index } of few) {
      const span = draft.spanIn(block, index, index + 1)
      const opens = index === 0 || /[\s([]$/.test(block.text.slice(0, index))
      const write = wanted === 'straight' ? '"' : opens ? '“' : '”'
      report({
        ...span,
        message: `Unexpected ${mark}, expected ${write} as in the rest of the text`,
        fix: draft.reads(span, mark)
          ? { title: `Write ${write}`, safety: 'unsafe', edits: [{ ...span, text: write }] }
          : null,
      })
    }
  },
})
