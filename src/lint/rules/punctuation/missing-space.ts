import { marksRule } from '../../kinds/marks.js'

export const missingSpace = marksRule({
  code: 'punctuation/missing-space',
  number: 'P012',
  summary: 'A space stands behind a comma, semicolon, colon or full stop, and before an opening bracket',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18',
  // Each begins with its mark: what stands before is asked last, and of few places.
  pattern:
    /[,;](?=[\p{L}(“])(?<=[\p{Ll})\]”"].)|[,;](?=\p{L}{2})(?<=\p{N}.)|:(?=\p{L}{2})(?<=\p{Ll}{2}.)|\.(?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)|\((?=[\p{L}\p{N}]{2})(?!(?:es|ies)\))(?<=\p{Ll}{3}.)/gu,
  amiss({ 0: mark, index: at }, { text }) {
    if (mark === '(')
      return {
        from: at,
        to: at + 1,
        write: ' (',
        message: 'Unexpected "(" right behind a word, expected a space before it',
      }
    const next = /^[^\s,;.)]{1,24}/.exec(text.slice(at + 1))?.[0] ?? ''
    return {
      from: at,
      to: at + 1,
      write: `${mark} `,
      message: `Unexpected "${next}" right behind "${mark}", expected a space`,
    }
  },
})
