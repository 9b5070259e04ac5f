import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** Zero-width spaces, word joiners, byte order marks and soft hyphens; joiners only where no script of theirs is near. */
const invisible = /[\u200B\u2060\uFEFF]+|\u00AD(?<=\p{L}.)\u00AD*|[\u200C\u200D](?<=[ -~].)[\u200C\u200D]*(?=[ -~])/gu
const names: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
}

export const invisibleCharacter = rule({
  code: 'typography/invisible',
  number: 'T005',
  summary: 'No invisible character stands in the text',
  severity: 'warning',
  fix: 'safe',
  source: 'Unicode Standard, chapter 23; such characters hide words from every search',
  check(draft, report) {
    const at = draft.document.position.start.offset
    for (const { 0: shown, index } of matches(invisible, draft.own)) {
      const span = { from: at + index, to: at + index + shown.length }
      // The mark that opens a file belongs to the file.
      if (span.from === 0) continue
      report({
        ...span,
        message: `Unexpected ${names[shown.charAt(0)]}, expected nothing`,
        fix: { title: 'Remove it', safety: 'safe', edits: [{ ...span, text: '' }] },
      })
    }
  },
})
