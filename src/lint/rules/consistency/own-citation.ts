import { foldPlace } from '../../../catalogue/conference.js'
import { namesRevised } from '../../head.js'
import { rule } from '../../rule.js'

/** A text that cites its own edition says "this resolution". Earlier editions of itself it cites as any other text. */
export const ownCitation = rule({
  code: 'consistency/own-citation',
  number: 'C007',
  summary: 'A text calls itself "this resolution", not by its number',
  severity: 'info',
  fix: null,
  source: 'Final Acts of PP-18: "this resolution" 171 times',
  check(draft, report) {
    const { readNumberLine: own, profile } = draft
    if (own?.number == null || (own.year === null && own.code === null) || namesRevised(draft)) return
    for (const { kind, target, position, text } of draft.references) {
      if (kind !== own.genre || !('revised' in target) || target.number !== own.number) continue
      if (target.body !== profile.body || target.year !== own.year) continue
      if (target.place !== null && own.place !== null && foldPlace(target.place) !== foldPlace(own.place)) continue
      // Headings of annexes name the text that they belong to.
      const { start, end } = position
      if (
        draft.annexes.some(
          annex =>
            annex.children[0] !== undefined &&
            annex.children[0].position.end.offset >= end.offset &&
            annex.position.start.offset <= start.offset,
        )
      )
        continue
      if (start.offset < (draft.sections[0]?.position.start.offset ?? 0)) continue
      report({
        from: start.offset,
        to: end.offset,
        message: `Unexpected "${text}" in its own text, expected "this ${own.genre}"`,
      })
    }
  },
})
