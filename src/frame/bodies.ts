/** How bodies call themselves in adopting formulas and before number lines: English names as data. */
import type { Body } from '../tree/nodes.js'

export interface BodyName {
  /** Null for a body that no body of today carries on. */
  readonly body: Body | null
  /** Spaces, hyphens, slashes and case do not count when a text is compared. */
  readonly name: string
  /** False when the name stands without "The". */
  readonly article?: false
  /** True when the subject of the conference may follow before the bracket: "on the Use of ...". */
  readonly subject?: true
  /** True when a year may follow the name itself: "The ITU Council 2010". */
  readonly dated?: true
}

/** Names in formulas (anatomy of ITU texts: PP, WTSA, WTDC, WRC, RA, WCIT, WTPF, Council, and what they were called before 1993). */
export const bodyNames: readonly BodyName[] = [
  { body: 'PP', name: 'Plenipotentiary Conference of the International Telecommunication Union' },
  { body: 'PP', name: 'Plenipotentiary Conference of the ITU' },
  { body: 'PP', name: 'Plenipotentiary Conference of ITU' },
  { body: 'PP', name: 'Plenipotentiary Conference' },
  { body: 'PP', name: 'ITU Plenipotentiary Conference' },
  { body: 'PP', name: 'Additional Plenipotentiary Conference of the International Telecommunication Union' },
  { body: 'PP', name: 'Additional Plenipotentiary Conference' },
  { body: 'WTSA', name: 'World Telecommunication Standardization Assembly' },
  { body: 'WTSA', name: 'World Telecommunication Standardization Conference' },
  { body: 'WTSA', name: 'Plenary Assembly of the CCITT' },
  { body: 'WTSA', name: 'International Telegraph and Telephone Consultative Committee' },
  { body: 'WTSA', name: 'CCITT' },
  { body: 'WTDC', name: 'World Telecommunication Development Conference' },
  { body: 'WTDC', name: 'ITU Telecommunication Development Sector' },
  { body: 'WTDC', name: 'ITU-D', article: false },
  { body: 'WRC', name: 'World Radiocommunication Conference', subject: true },
  { body: 'WRC', name: 'World Radio Conference' },
  { body: 'WRC', name: 'World Administrative Radio Conference', subject: true },
  { body: 'RA', name: 'ITU Radiocommunication Assembly' },
  { body: 'RA', name: 'ITU-R Radiocommunication Assembly' },
  { body: 'RA', name: 'Radiocommunication Assembly of the International Telecommunication Union' },
  { body: 'RA', name: 'Radiocommunication Assembly' },
  { body: 'RA', name: 'Plenary Assembly of the CCIR' },
  { body: 'RA', name: 'CCIR' },
  { body: 'WCIT', name: 'World Conference on International Telecommunications' },
  { body: 'WTPF', name: 'World Telecommunication/Information and Communication Technology Policy Forum' },
  { body: 'WTPF', name: 'World Telecommunication/Information and Communication Technologies Policy Forum' },
  { body: 'WTPF', name: 'World Telecommunication/ICT Policy Forum' },
  { body: 'WTPF', name: 'World Telecommunication Policy Forum' },
  { body: 'Council', name: 'Council of the International Telecommunication Union' },
  { body: 'Council', name: 'Council of the ITU' },
  { body: 'Council', name: 'Administrative Council' },
  { body: 'Council', name: 'ITU Council', dated: true },
  { body: 'Council', name: 'Council', dated: true },
  { body: null, name: 'World Administrative Telegraph and Telephone Conference', subject: true },
]

/** Words that may stand between "The" and the name: "The Fifth World Telecommunication Policy Forum". */
export const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** What stands before a noun and says whose text it is ("WTDC RESOLUTION 30"), and before a number ("ITU-R 1-7"). */
export const bodyPrefixes: Readonly<Record<string, Body>> = {
  'ITU COUNCIL': 'Council',
  COUNCIL: 'Council',
  PP: 'PP',
  WTSA: 'WTSA',
  WTSC: 'WTSA',
  CCITT: 'WTSA',
  WTDC: 'WTDC',
  WRC: 'WRC',
  WARC: 'WRC',
  RA: 'RA',
  CCIR: 'RA',
  WCIT: 'WCIT',
  WTPF: 'WTPF',
}

/** Openings of what follows a comma in the formula of a declaration: "which took place in ... from ... to ...,". */
export const meetingWords: readonly string[] = [
  'which took place',
  'which was held',
  'which met',
  'that took place',
  'held',
  'meeting',
  'convened',
  'having met',
]
