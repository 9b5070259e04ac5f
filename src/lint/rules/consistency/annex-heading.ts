import { foldPlace } from '../../../catalogue/conference.js'
import { readEdition } from '../../../frame/edition.js'
import { rule } from '../../rule.js'

const cited =
  /\bto (?:the )?(?:draft (?:new )?)?(?<noun>resolution|decision|recommendation|opinion) (?<number>(?:ITU-[RTD] )?\[?[\p{L}\d/-]{1,12}\]?)(?: ?\((?<edition>[^()]{4,60})\)?)?/iu

/** When a text is revised, the headings of its annexes are easily left as they were. */
export const annexHeading = rule({
  code: 'consistency/annex-heading',
  number: 'C003',
  summary: 'The heading of an annex cites noun, number and edition of its own text',
  severity: 'error',
  fix: 'suggestion',
  source: 'Final Acts of PP-18: 13 of 13 annex headings cite the text that they belong to',
  check(draft, report) {
    const { readNumberLine: own, annexes } = draft
    if (own === null || annexes.length === 0) return
    for (const annex of annexes) {
      const block = draft.blockOf(annex.children[0] as never)
      const found = block === null ? null : cited.exec(block.text)
      if (block === null || found === null) continue
      const { noun = '', number = '', edition } = found.groups as Record<string, string | undefined>
      const told = edition === undefined ? null : readEdition(edition)
      const isOwn =
        noun.toLowerCase() === own.genre &&
        number.replace(/[[\]]/g, '').toUpperCase() === (own.number ?? own.draft ?? '').toUpperCase() &&
        (told === null ||
          ((told.code ?? own.code) === own.code &&
            (told.year === null || own.year === null || told.year === own.year) &&
            (told.place === null || own.place === null || foldPlace(told.place) === foldPlace(own.place)) &&
            (told.revised === own.revised || told.residue)))
      if (isOwn) continue
      const shown = found[0].replace(/^to (?:the )?/i, '')
      const from = found.index + found[0].length - shown.length
      const span = draft.spanIn(block, from, from + shown.length)
      const text = draft.designation?.text ?? ''
      const written = shown === shown.toUpperCase() ? text.toUpperCase() : text
      report({
        ...span,
        message: `Unexpected "${shown}" in the heading of the annex, expected "${written}"`,
        suggestions: draft.reads(span, shown)
          ? [{ title: `Write ${written}`, safety: 'unsafe', edits: [{ ...span, text: written }] }]
          : [],
      })
    }
  },
})
