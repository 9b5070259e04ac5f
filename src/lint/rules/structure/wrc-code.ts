import { editionBracket, headBlock } from '../../head.js'
import { rule } from '../../rule.js'

const fourDigits =
  /\b(?<family>WRC|WARC)(?<mark>[ ‐‑–-]?)(?<year>(?:19|20)\d\d)\b|\b(?<other>WRC)(?<gap>[ –]?)(?<short>\d\d)\b/iu

/** The code of a WRC in the number line; what running text cites is judged with the citations. */
export const wrcCode = rule({
  code: 'structure/wrc-code',
  number: 'S006',
  summary: 'The code of a radio conference has a hyphen and two digits, four only for WRC-2000',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of WRC-97 to WRC-23: WRC-97, WRC-2000, WRC-03, WRC-23',
  triggers: ['wrc', 'warc'],
  check(draft, report) {
    const bracket = editionBracket(headBlock(draft, 'numberLine'))
    const found = bracket === null ? null : fourDigits.exec(bracket.content)
    if (bracket === null || found === null) return
    const [shown] = found
    const { family, year, other, short } = found.groups as Record<string, string | undefined>
    const digits = year === undefined || year === '2000' ? (year ?? short) : year.slice(2)
    const written = `${family ?? other}-${digits === '00' ? '2000' : digits}`
    if (shown === written) return
    const from = bracket.from + found.index
    const span = draft.spanIn(bracket.block, from, from + shown.length)
    report({
      ...span,
      message: `Unexpected "${shown}", expected "${written}"`,
      fix: draft.reads(span, shown)
        ? { title: `Write ${written}`, safety: 'safe', edits: [{ ...span, text: written }] }
        : null,
    })
  },
})
