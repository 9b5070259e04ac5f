import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** The replacement character, characters for private use, controls; and what faulty fonts make of a no-break hyphen. */
const glyphs = /[\uFFFD\uE000-\uF8FF\u0080-\u009F\u0000-\u0008\u000B\u000E-\u001F]+|Ǧ(?=\p{L})(?<=\p{L}Ǧ)/gu

export const badGlyph = rule({
  code: 'typography/bad-glyph',
  number: 'T004',
  summary: 'Every character is one that a reader can read',
  severity: 'error',
  fix: 'unsafe',
  source: 'Texts extracted from PDF: glyphs without Unicode values, Ǧ for the no-break hyphen',
  check(draft, report) {
    for (const block of draft.blocksWith(glyphs)) {
      let controls = 0
      for (const { 0: shown, index } of matches(glyphs, block.text)) {
        // A formula is full of them: one is told for all.
        if (shown < '\u00A0' && controls++ > 0) continue
        const span = draft.spanIn(block, index, index + shown.length)
        const code = (shown.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        report({
          ...span,
          message: `Unexpected character U+${code}, expected one that can be read`,
          fix: shown === 'Ǧ' ? { title: 'Write a hyphen', safety: 'unsafe', edits: [{ ...span, text: '-' }] } : null,
        })
      }
    }
  },
})
