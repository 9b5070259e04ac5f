import { marksRule } from '../../kinds/marks.js'

/** Their own full stop may be followed by a mark. */
const abbreviation = /(?:\b(?:etc|al|e\.g|i\.e|Inc|Ltd|Corp|Co|No|Nos|Rev|Jr|Sr|seq|ibid|[A-Za-z])|\.[A-Za-z])$/

export const doubledMark = marksRule({
  code: 'punctuation/doubled-mark',
  number: 'P013',
  summary: 'One mark of punctuation stands at one place',
  severity: 'error',
  fix: 'safe',
  source: 'Final Acts of PP-18',
  pattern: /(?:[,;:] ?[,;:.]|\.[,;:]|\.\.)(?![.,;:\p{L}\p{N}])(?<![.,;:…](?:[,;:.] ?[,;:.]))/gu,
  amiss({ 0: marks, index: at }, { text }) {
    if (marks.startsWith('.') && abbreviation.test(text.slice(Math.max(0, at - 6), at))) return null
    const [first, last] = [marks.charAt(0), marks.charAt(marks.length - 1)]
    return {
      from: at,
      to: at + marks.length,
      write: last,
      message: `Unexpected "${marks}", expected ${first === last ? `"${last}"` : 'one mark'}`,
      safety: first === last ? 'safe' : 'unsafe',
    }
  },
})
