import { marksRule } from '../../kinds/marks.js'

export const spaceBefore = marksRule({
  code: 'punctuation/space-before',
  number: 'P011',
  summary: 'No space stands before a mark of punctuation or behind an opening bracket',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: "(Rev. Buenos Aires, 2017 )" is a slip of print',
  pattern: / (?:(?=(?:[,;:]|\.(?![\p{L}\p{N}.]))(?:\s|$)|[)\]])(?<=[\p{L}\p{N})\]”"%] )|(?<=[([] )(?=[\p{L}\p{N}]))/gu,
  amiss({ index: at }, { text }) {
    const isOpening = /[([]/.test(text.charAt(at - 1))
    const mark = text.charAt(isOpening ? at - 1 : at + 1)
    return {
      from: at,
      to: at + 1,
      write: '',
      message: `Unexpected space ${isOpening ? 'after' : 'before'} "${mark}", expected none`,
    }
  },
})
