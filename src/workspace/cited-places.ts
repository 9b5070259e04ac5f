/** Places in other texts of the collection: "resolves 2 of Resolution 58 (Rev. Busan, 2014)" is a place and the text it is in. */
import type { Reference } from '../reference/reference.js'
import type { CollectedText } from './collection.js'
import type { EditionsPresent } from './editions-present.js'

export interface CitedPlaceElsewhere {
  readonly reference: Reference
  /** "resolves 2". */
  readonly place: string
  /** The citation of the text. */
  readonly within: Reference
  /** The edition that is cited, where the collection holds it. */
  readonly text: CollectedText
}

export function citedPlacesElsewhere({ references }: CollectedText, editions: EditionsPresent): CitedPlaceElsewhere[] {
  return references.flatMap(reference => {
    const { target, outcome } = reference
    if (outcome !== 'outside' || !('path' in target)) return []
    const within = references.find(other => isBehind(other, reference))
    const text = within === undefined ? null : editions.editionCitedBy(within)
    return within === undefined || text === null ? [] : [{ reference, place: target.path, within, text }]
  })
}

/** The phrase of the place reaches over the text it is in; a text that is named elsewhere in the sentence is another one. */
function isBehind(other: Reference, { position, phrase }: Reference): boolean {
  if (!('revised' in other.target)) return false
  const { start } = other.phrase.position
  return start.offset >= position.end.offset && start.offset < phrase.position.end.offset
}

const label = /^(?:\d+(?:\.\d+)*(?:bis|ter)?|[a-z]{1,2}\)|[ivx]+\)|-\d*)$/i

/**
 * Whether a text has a place: the same labels below a heading that begins with the same word. Citations shorten headings, so more is
 * not asked for.
 */
export function hasPlace({ places }: CollectedText, cited: string): boolean {
  const words = cited.toLowerCase().split(' ')
  const labels = words.slice(words.findLastIndex(word => !label.test(word)) + 1)
  const [verb = ''] = words
  return places.some(place => {
    const own = place.toLowerCase().split(' ')
    return own.includes(verb) && labels.every((text, index) => own[own.length - labels.length + index] === text)
  })
}
