/** Citations as they should be written. */
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Edition } from '../catalogue/record.js'
import type { Body } from '../tree/nodes.js'
import { writeCode, writePlace } from './bracket.js'
import { bodyNamesInFull } from './organs.js'
import type { NumberTarget, ReferenceKind, TextTarget } from './reference.js'

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

function isTextKind(kind: ReferenceKind): boolean {
  return kind === 'resolution' || kind === 'decision' || kind === 'recommendation' || kind === 'opinion'
}

/** "Resolution 130 (Rev. Antalya, 2006)". */
export function writeText(kind: ReferenceKind, target: TextTarget): string {
  const mark = writeMark(target.revised, target)
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${target.number}${mark === '' ? '' : ` ${mark}`}`
}

type OfBody = TextTarget & { readonly body: Body }

/** The target is a text of ITU, of one of these bodies. */
export function isTextOf(
  target: TextTarget | NumberTarget,
  kind: ReferenceKind,
  bodies: readonly Body[],
): target is OfBody {
  return 'body' in target && isTextKind(kind) && target.body !== null && bodies.includes(target.body)
}

/** "the World Telecommunication Standardization Assembly (WTSA)". */
export function writeBodyInFull(body: Body): string {
  const { name, short } = bodyNamesInFull[body]
  return short === null ? name : `${name} (${short})`
}

/** "of this conference", as the meeting that adopts the text calls itself. */
export function writeHere(body: Body | null): string {
  return body === 'WTSA' || body === 'RA' ? 'of this assembly' : 'of this conference'
}

/** ", on strengthening the role of ITU": a title behind a citation begins with a small letter where its first word is no name. */
export function writeTitle(title: string): string {
  const [first = '', second = ''] = title.split(' ')
  const isName =
    /^\P{Lu}*$|\p{Lu}.*\p{Lu}|^Internet/u.test(first) || (/^\p{Lu}\p{Ll}/u.test(second) && first.length > 3)
  return `, on ${isName ? title : title.charAt(0).toLowerCase() + title.slice(1)}`
}
