/** A small document of our own around a citation, adopted by a meeting of the catalogue. */
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import type { Reference } from '../../src/reference/reference.js'
import { referencesOf } from '../../src/reference/references.js'

const formulas: Readonly<Record<string, (place: string) => string>> = {
  PP: place => `The Plenipotentiary Conference of the International Telecommunication Union (${place}),`,
  WTSA: place => `The World Telecommunication Standardization Assembly (${place}),`,
  WTDC: place => `The World Telecommunication Development Conference (${place}),`,
  WRC: place => `The World Radiocommunication Conference (${place}),`,
  RA: place => `The ITU Radiocommunication Assembly (${place}),`,
  WCIT: place => `The World Conference on International Telecommunications (${place}),`,
  WTPF: place => `The World Telecommunication/Information and Communication Technology Policy Forum (${place}),`,
}

/** `RESOLUTION 999` of the meeting, with one preambular clause per text and an operative part. */
export function documentWith(texts: readonly string[], conference: string, { revised = true } = {}): string {
  const met = builtInCatalogue().conferenceByCode(conference)
  if (met === null) throw new Error(`no conference ${conference}`)
  const place = `${met.place}, ${met.year}`
  const isCode = met.body === 'WRC'
  const mark = isCode ? `(${revised ? 'REV.' : ''}${met.short})` : `(${revised ? 'Rev. ' : ''}${place})`
  const clauses = texts.map(
    (text, index) => `${String.fromCharCode(97 + index)}) ${text}${index < texts.length - 1 ? ';' : ','}`,
  )
  return [
    `RESOLUTION 999 ${mark}`,
    'Care of lighthouse keepers’ cats',
    (formulas[met.body] as (place: string) => string)(place),
    'recalling',
    ...clauses,
    'resolves',
    '1 that cats shall be fed;',
    '2 that lamps shall be lit.',
    '',
  ].join('\n\n')
}

/** The references of such a document. */
export function referencesIn(texts: string | readonly string[], conference: string): Reference[] {
  const source = documentWith(typeof texts === 'string' ? [texts] : texts, conference)
  return referencesOf(parse(source), source, { catalogue: builtInCatalogue(), asOf: null })
}
