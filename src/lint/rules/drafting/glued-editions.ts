import { knownPlace } from '../../../catalogue/conference.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const glued =
  /(?<![\p{N}./-])(?:(?:19|20)\d\d){2}(?![\p{N}.,/-]*\d)|(?<![\p{N}./-])(?:19|20)\d\d(?=\p{Lu})[\p{L} .'’-]{2,30}(?:, ?(?:19|20)\d\d)?|\(\s?(?:Rev\. ?)?\p{Lu}[\p{L}\p{M} .'’-]{2,40}, ?(?:19|20)\d{3}\)/gu
const twoPlaces = /\(\s?(?:Rev\. ?)?(?<place>\p{Lu}[\p{L}\p{M} .'’-]*\p{Ll}\p{Lu}[\p{L}\p{M} .'’-]*), ?\d{4}\)/gu

/** Deleted and inserted words of tracked changes side by side: "(Hyderabad, 20102014)". The number line is judged by the reader. */
export const gluedEditions = rule({
  code: 'drafting/glued-editions',
  number: 'F005',
  summary: 'No deleted edition stands glued to the one that replaces it',
  severity: 'error',
  fix: null,
  source: 'Proposals to WTDC and PP whose tracked changes were lost in extraction',
  check(draft, report) {
    for (const block of new Set([...draft.blocksWith(glued), ...draft.blocksWith(twoPlaces)])) {
      if (block.node.type === 'numberLine') continue
      for (const match of matches(glued, block.text)) tell(match[0], match.index)
      for (const match of matches(twoPlaces, block.text)) {
        const place = match.groups?.place ?? ''
        if (knownPlace(place) !== null || !isTwo(place)) continue
        tell(match[0], match.index)
      }
      function tell(shown: string, at: number) {
        report({
          ...draft.spanIn(block, at, at + shown.length),
          message: `Unexpected "${shown}", expected one edition: tracked changes to be accepted or rejected first`,
        })
      }
    }
  },
})

/** "DubaiBuenos Aires": a capital in the middle parts two places that conferences have met in. */
function isTwo(place: string): boolean {
  const at = place.search(/(?<=\p{Ll})\p{Lu}/u)
  return at > 0 && knownPlace(place.slice(0, at)) !== null && knownPlace(place.slice(at)) !== null
}
