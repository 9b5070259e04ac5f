/** The parts of which `citation-forms.ts` puts citations together: brackets, groups, sentences around. */
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import type { Edition, Writing } from './citation-forms.js'

/** Adopts all texts that cite from afar: the last conference of the table that is over. */
const later = 'PP-22'

/** "(Rev. Dubai, 2018)", "(Rev.WRC-19)", "(Rev. 2009)". */
export function mark({ body, revised, place, year, conference }: Edition): string {
  if (body === 'WRC') return `(${revised ? 'Rev.' : ''}${conference})`
  return `(${revised ? 'Rev. ' : ''}${place === null ? '' : `${place}, `}${year})`
}

export const num = ({ number }: Edition): string => number

/** Whether the bracket alone leaves several bodies that have the number. */
export function isSharedTag({ kind, body, number, place, year }: Edition): boolean {
  if (place === null) return false
  const catalogue = builtInCatalogue()
  const others = catalogue.conferencesAt(place, year).filter(met => met.body !== body && met.body !== 'WRC')
  return others.some(met => met.body !== 'WATTC' && catalogue.texts(kind, met.body, number).length > 0)
}

/** Words around a citation, none of which is part of one; taken in turn. */
const sentences: readonly ((citation: string) => string)[] = [
  citation => `the lamp of ${citation}`,
  citation => `that ${citation} asks for lamps`,
  citation => `lamps (see ${citation}) for every cat`,
  citation => `${citation}, on the care of lighthouse cats`,
  citation => `that, pursuant to ${citation}, 3 cats in 4 shall be fed`,
]
let turn = 0
const sentence = (citation: string): string =>
  (sentences[turn++ % sentences.length] as (text: string) => string)(citation)

/** One citation in one clause; `dated` says whether it tells the edition. */
export function alone(citation: string, cited: Edition | readonly Edition[], dated = true): Writing {
  const editions = 'body' in cited ? [cited] : cited
  return { clauses: [sentence(citation)], meeting: later, cites: editions.map(edition => ({ edition, dated })) }
}

/** Several citations of one text in one document, a clause each. */
export function together(citations: readonly string[], edition: Edition): Writing {
  return { clauses: citations.map(sentence), meeting: later, cites: citations.map(() => ({ edition, dated: true })) }
}

/** A citation by the meeting of the cited edition itself. */
export function ownMeeting(citation: string, editions: readonly Edition[]): Writing {
  const { conference } = editions[0] as Edition
  return {
    clauses: [sentence(citation)],
    meeting: conference,
    cites: editions.map(edition => ({ edition, dated: true })),
  }
}

/** Editions with the same key together, in order. */
export function groupsOf(editions: readonly Edition[], key: (edition: Edition) => string): Edition[][] {
  const groups = new Map<string, Edition[]>()
  for (const edition of editions) groups.set(key(edition), [...(groups.get(key(edition)) ?? []), edition])
  return [...groups.values()]
}

/** Parts of at most `size`, the last one filled up from the start, so that none is smaller where there are enough. */
export function chunked<Value>(values: readonly Value[], size: number): Value[][] {
  const parts: Value[][] = []
  for (let at = 0; at < values.length; at += size) {
    const part = values.slice(at, at + size)
    for (let more = 0; part.length < Math.min(size, values.length); more++) part.push(values[more] as Value)
    parts.push(part)
  }
  return parts
}
