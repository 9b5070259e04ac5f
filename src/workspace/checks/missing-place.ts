import type { Reference } from '../../reference/reference.js'
import { citedPlacesElsewhere, hasPlace } from '../cited-places.js'
import type { CollectedText } from '../collection.js'
import { EditionsPresent } from '../editions-present.js'
import { type Check, findingIn } from './check.js'

/** "resolves 9 of Resolution 58 (Rev. Busan, 2014)" where that text, which is here, has no resolves 9. */
export const missingPlace: Check = collection => missing(collection, 'internal', 'missing-place')

/** "Annex 2 to Resolution 58 (Rev. Busan, 2014)" where that text, which is here, has no such annex. */
export const missingAnnex: Check = collection => missing(collection, 'annex', 'missing-annex')

function missing(collection: Parameters<Check>[0], kind: 'internal' | 'annex', code: string): ReturnType<Check> {
  const editions = new EditionsPresent(collection)
  return collection.texts.flatMap(text =>
    citedPlacesElsewhere(text, editions)
      .filter(
        ({ reference, text: cited, place }) =>
          reference.kind === kind && !hasPlace(cited, place) && !lacksItself(cited, place),
      )
      .map(({ reference: { position, path }, text: cited, place, within }) => {
        const what = kind === 'annex' ? 'an annex' : 'a place'
        const message = `Unexpected \`${place}\` of \`${nameOf(within)}\`, expected ${what} that is in it: ${cited.file}`
        return findingIn(text, { code, severity: 'warning', message, position, path })
      }),
  )
}

/** "Decision 5 (Rev. Dubai, 2018)"; of several in one breath the number alone. */
function nameOf({ text, phrase }: Reference): string {
  return phrase.text.endsWith(text) ? phrase.text : text
}

/** A text that names the place itself lost it on the way into its file; that is told there, by `reference/dangling`. */
function lacksItself({ references }: CollectedText, place: string): boolean {
  return references.some(({ target, outcome }) => outcome === 'dangling' && 'path' in target && target.path === place)
}
