/** Citations as they should be written. */
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Edition } from '../catalogue/record.js'
import type { Body } from '../tree/nodes.js'
import { writeCode, writePlace } from './bracket.js'
import type { CitedText } from './form.js'
import { bodyNamesInFull } from './organs.js'
import type { TextTarget } from './reference.js'

type Tag = Pick<TextTarget, 'place' | 'year' | 'conference'> & { readonly body?: Body | null }

/** "PP", "WTSA" ... as they are called in messages: "the ITU Council". */
export function writeBody(body: Body): string {
  const { name, short } = bodyNamesInFull[body]
  return short ?? name
}

/** The bracket of an edition as its body writes it: "(Rev. Dubai, 2018)", "(Rev.WRC-19)", "(Rev. 2015)"; "" when nothing is known. */
export function writeMark(revised: boolean, { place, year, conference, body }: Tag): string {
  const isCode = body === 'WRC' || (place === null && conference !== null && !/^C\d/.test(conference))
  if (isCode && conference !== null) return writeCode(revised, conference)
  if (body === 'Council' || place === null) return year === null ? '' : `(${revised ? 'Rev. ' : ''}${year})`
  return year === null ? '' : writePlace(revised, place, year)
}

/** The bracket of an edition in the catalogue. */
export function writeMarkOf(catalogue: Catalogue, edition: Edition): string {
  const met = catalogue.conferenceByCode(edition.conference)
  return writeMark(edition.revised, {
    body: (met?.body ?? null) as Body | null,
    place: met?.place ?? null,
    year: edition.year,
    conference: edition.conference,
  })
}

/** The bracket of what is cited; the number where it tells the edition itself ("ITU-R 2-8"). */
export function writeEdition(target: TextTarget): string {
  const mark = writeMark(target.revised, target)
  return mark === '' ? target.number : mark
}

/** "Resolution 130 (Rev. Antalya, 2006)". */
export function writeText(kind: CitedText['kind'], target: TextTarget): string {
  const mark = writeMark(target.revised, target)
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${target.number}${mark === '' ? '' : ` ${mark}`}`
}
