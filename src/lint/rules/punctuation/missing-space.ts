import { marksRule } from '../../kinds/marks.js'

export const missingSpace = marksRule({
  code: 'punctuation/missing-space',
  number: 'P012',
  summary: 'A space stands behind a comma, semicolon, colon or full stop, and before an opening bracket',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18',
  pattern:
    /(?<=[\p{Ll})\]”"])[,;](?=[\p{L}(“])|(?<=\p{N})[,;](?=\p{L}{2})|(?<=\p{Ll}{2}):(?=\p{L}{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\((?!s\)|es\)|ies\))[\p{L}\p{N}]{2})/gu,
  amiss({ 0: mark, index: at }, { text }) {
    if (mark === '')
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
