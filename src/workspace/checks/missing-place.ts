import { citedPlacesElsewhere, hasPlace } from '../cited-places.js'
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
      .filter(({ reference, text: cited, place }) => reference.kind === kind && !hasPlace(cited, place))
      .map(({ reference: { position, path }, text: cited, place, within }) => {
        const what = kind === 'annex' ? 'an annex' : 'a place'
        const message = `Unexpected \`${place}\` of \`${within.text}\`, expected ${what} that is in it: ${cited.file}`
        return findingIn(text, { code, severity: 'warning', message, position, path })
      }),
  )
}
