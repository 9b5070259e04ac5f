/**
 * What a citation of an adopted text points at. Who adopted it is told, in this order, by the words themselves, by the code or the place and
 * year of the edition, by the citation it is chained to, by an earlier citation of the same number, and by the catalogue where one body
 * alone has the number. Several candidates are an answer.
 */
import type { Catalogue } from '../catalogue/catalogue.js'
import { bodyOfCode } from '../catalogue/conference.js'
import type { Conference } from '../catalogue/conferences.js'
import type { Body, Designation } from '../tree/nodes.js'
import type { CitedText } from './form.js'
import type { TextTarget } from './reference.js'

export interface ReadTarget {
  readonly target: TextTarget
  /** The meeting of the cited edition; null without an edition, or when the table does not have the meeting. */
  readonly met: Conference | null
  /** Bodies that remain; more than one when it is ambiguous. */
  readonly candidates: readonly Body[]
  /** Whether the words name the body, or it was told by something else. */
  readonly stated: boolean
}

export interface Surroundings {
  readonly catalogue: Catalogue
  readonly designation: Designation | null
  /** The form that read it is one of the Council. */
  readonly isCouncil: boolean
  /** Body of the citation to which this one is chained ("Resolution 72 (...) and Resolution 62 (...) of WTSA"). */
  readonly chained: Body | null
  /** Body of the last citation of the same text in the document. */
  readonly earlier: Body | null
}

export function targetOf(cited: CitedText, around: Surroundings): ReadTarget {
  const { candidates, stated } = candidatesOf(cited, around)
  const body = candidates.length === 1 ? (candidates[0] as Body) : null
  const edition = editionOf(cited, around)
  const met = metAt(edition, body, around.catalogue)
  const place = edition.place === null ? null : (met?.place ?? edition.place)
  return {
    target: {
      body,
      number: cited.number,
      revised: edition.revised || /^ITU-R \d+-[1-9]/.test(cited.number),
      place,
      // A text of the Council is known by its first year, whatever session amended it last.
      year: cited.edition?.firstYear ?? edition.year,
      conference: met?.short ?? edition.code,
    },
    met,
    candidates,
    stated,
  }
}

interface CitedEdition {
  readonly revised: boolean
  readonly place: string | null
  readonly year: number | null
  readonly code: string | null
}

/** The edition as printed; "of this conference" without a bracket is that of the document itself. */
function editionOf({ edition, issuer }: CitedText, { designation }: Surroundings): CitedEdition {
  if (edition !== null) return edition
  if (issuer?.here && designation !== null) {
    const { place, year, conference } = designation
    return { revised: false, place, year, code: place === null ? conference : null }
  }
  return { revised: false, place: null, year: issuer?.year ?? null, code: issuer?.code ?? null }
}

function metAt({ place, year, code }: CitedEdition, body: Body | null, catalogue: Catalogue): Conference | null {
  if (code !== null) return catalogue.conferenceByCode(code)
  if (year === null) return null
  if (place === null) return body === null ? null : catalogue.conferenceOf(body, year)
  const at = catalogue.conferencesAt(place, year).filter(met => body === null || met.body === body)
  return at.length === 1 ? (at[0] as Conference) : null
}

function candidatesOf(cited: CitedText, around: Surroundings): { candidates: readonly Body[]; stated: boolean } {
  const { issuer, edition, kind, number } = cited
  const { catalogue, designation } = around
  if (issuer !== null) {
    const body = issuer.here ? (designation?.body ?? null) : issuer.body
    if (body !== null) return { candidates: [body], stated: true }
  }
  const told = (candidates: readonly Body[]) => ({ candidates, stated: false })
  if (around.isCouncil) return told(['Council'])
  if (edition !== null && edition.code !== null) return told(bodiesOf([bodyOfCode(edition.code)]))
  if (edition !== null && edition.place !== null && edition.year !== null) {
    const bodies = bodiesOf(catalogue.conferencesAt(edition.place, edition.year).map(met => met.body))
    return told(narrowed(bodies, cited, around))
  }
  const known = around.chained ?? around.earlier
  if (known !== null) return told([known])
  const bodies = catalogue.bodiesWith(kind, number)
  if (bodies.length === 1) return told(bodies)
  // Council numbers have long left those of all conferences behind.
  if (Number(number) >= firstCouncilNumber && !bodies.includes('WRC')) return told(['Council'])
  // A text of a radio conference or an assembly cites its own body's texts by their numbers alone.
  const own = designation?.body ?? null
  if (own !== null && (own === 'WRC' || own === 'RA')) return told([own])
  return told(bodies)
}

const firstCouncilNumber = 1000

/** Of several bodies that met at one place in one year, those that have the number; radio conferences write codes, not places. */
function narrowed(bodies: readonly Body[], { kind, number }: CitedText, around: Surroundings): readonly Body[] {
  const { catalogue, chained, earlier } = around
  if (bodies.length < 2) return bodies
  for (const known of [chained, earlier]) if (known !== null && bodies.includes(known)) return [known]
  const withPlaces = bodies.filter(body => body !== 'WRC')
  const having = withPlaces.filter(body => catalogue.texts(kind, body, number).length > 0)
  return having.length > 0 ? having : withPlaces
}

function bodiesOf(bodies: readonly (Conference['body'] | null)[]): readonly Body[] {
  return [...new Set(bodies)].filter((body): body is Body => body !== null && body !== 'WATTC')
}
