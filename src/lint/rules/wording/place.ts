import type { Catalogue } from '../../../catalogue/catalogue.js'
import { foldPlace } from '../../../catalogue/conference.js'
import { matches } from '../../../source/matches.js'
import { nearest } from '../../../source/nearest.js'
import { rule } from '../../rule.js'

/** A place and a year in brackets, as editions and meetings are marked: "(Rev. Marrakech, 2002)", "(Dubai, 2012; Hammamet, 2016)". */
const tag = /(?<=[(;] ?(?:Rev\. ?)?)(?!Rev)(\p{Lu}[\p{L}'’ .-]{2,30}), ?(\d{4})(?=[);])/gu

/** The end of one. */
const tagEnd = /, ?\d{4}[);]/g

export const place = rule({
  code: 'wording/place',
  number: 'W025',
  summary: 'Places of conferences are spelled as in their final acts',
  severity: 'error',
  fix: 'safe',
  source: 'The table of conferences: Marrakesh, Florianópolis, Hammamet, Johannesburg, Guadalajara',
  check(draft, report) {
    for (const block of draft.blocksWith(tagEnd))
      for (const match of matches(tag, block.text)) {
        const [, shown = '', year = ''] = match
        const place = rightPlace(shown, Number(year), draft.catalogue)
        const right = place !== null && shown === shown.toUpperCase() ? place.toUpperCase() : place
        if (right === null || right === shown || draft.isQuoted(block, match.index, match.index + shown.length))
          continue
        const span = draft.spanIn(block, match.index, match.index + shown.length)
        report({
          ...span,
          message: `Unexpected "${shown}", expected "${right}"`,
          fix: draft.reads(span, shown)
            ? { title: `Write ${right}`, safety: 'safe', edits: [{ ...span, text: right }] }
            : null,
        })
      }
  },
})

/** Of the meetings of that year; null when the place is spelled right, or is like none. */
function rightPlace(shown: string, year: number, catalogue: Catalogue): string | null {
  const met = catalogue.conferencesAt(shown, year)
  const places = catalogue.data.conferences.filter(other => other.year === year).map(({ place }) => place)
  if (met.length > 0) return met.some(({ place }) => place === shown) ? null : (met[0]?.place ?? null)
  const [near] = nearest(foldPlace(shown), places.map(foldPlace), 1)
  return places.find(place => foldPlace(place) === near) ?? null
}
