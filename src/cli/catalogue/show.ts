import type { Catalogue } from '../../catalogue/catalogue.js'
import type { AsOf } from '../../reference/as-of.js'
import { numberedFor, readQuery, textsFor } from '../../reference/query.js'
import { catalogueReport, type Shown, shownInstrument, shownNumbered, shownText } from '../../report/catalogue/shown.js'
import { writeCatalogue } from '../../report/catalogue/text.js'
import type { Ink } from '../../report/ink.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { notInCatalogue } from './missing.js'

/** `resolute catalogue show "PP 130"`: everything that may be meant. */
export function showRecord(
  words: readonly string[],
  catalogue: Catalogue,
  asOf: AsOf,
  format: 'text' | 'json',
  ink: Ink,
): number {
  const query = words.join(' ').trim()
  const report = catalogueReport(query, entriesFor(query, catalogue, asOf), catalogue, asOf)
  writeResult(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : writeCatalogue(report, ink))
  return 0
}

function entriesFor(query: string, catalogue: Catalogue, asOf: AsOf): Shown[] {
  const named = namedEntries(query, catalogue)
  if (named.length > 0) return named
  const read = readQuery(query)
  if (read === null) throw new Failure(`the catalogue has no "${query}"`, suggestion(query, catalogue))
  if (read.type === 'united-nations') {
    const record = numberedFor(read, catalogue)
    if (record !== null) return [shownNumbered(record)]
    throw notInCatalogue(read, catalogue)
  }
  const records = textsFor(read, catalogue)
  if (records.length === 0) throw notInCatalogue(read, catalogue)
  return records.map(record => shownText(record, catalogue, asOf))
}

/** What is called by a name or a code: instruments, conferences, action lines, Recommendations. */
function namedEntries(query: string, catalogue: Catalogue): Shown[] {
  const { instruments, conferences, numbered } = catalogue.data
  const wanted = query.toLowerCase().replace(/^the /, '')
  const met = catalogue.conferenceByCode(query)?.short
  return [
    ...instruments
      .filter(({ id, name, citations }) => [id, name, ...citations].some(known => known.toLowerCase() === wanted))
      .map(shownInstrument),
    ...numbered
      .filter(({ family, number }) => family !== 'united-nations' && number.toLowerCase() === withoutNoun(wanted))
      .map(shownNumbered),
    ...conferences
      .filter(({ short }) => short === met)
      .map((record): Shown => ({ type: 'conference', name: record.short, record })),
  ]
}

/** "action line c5", "recommendation itu-t e.164". */
function withoutNoun(words: string): string {
  return words.replace(/^(?:wsis )?(?:action line|recommendation) /, '')
}

function suggestion(query: string, catalogue: Catalogue): string {
  const { instruments, conferences } = catalogue.data
  const names = [
    ...instruments.flatMap(({ id, citations }) => [id, ...citations]),
    ...conferences.map(({ short }) => short),
  ]
  return (
    didYouMean(nearest(query, names)) ?? 'it takes "PP 130", "UNGA 70/125", CS, C5 or PP-18; search looks in titles'
  )
}
