import type { Catalogue } from '../../catalogue/catalogue.js'
import { foldWords, search, vocabulary } from '../../catalogue/search.js'
import type { AsOf } from '../../reference/as-of.js'
import { catalogueReport, type Shown, shownInstrument, shownNumbered, shownText } from '../../report/catalogue/shown.js'
import { writeHits } from '../../report/catalogue/text.js'
import type { Ink } from '../../report/ink.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { tell, writeResult } from '../output.js'

const most = 40

/** `resolute catalogue search WORDS`: exit code 1 when nothing has them all. */
export function searchCatalogue(
  words: readonly string[],
  catalogue: Catalogue,
  asOf: AsOf,
  format: 'text' | 'json',
  ink: Ink,
): number {
  const hits = search(words, catalogue)
  const entries = hits.map((hit): Shown => {
    if (hit.type === 'text') return shownText(hit.record, catalogue, asOf)
    return hit.type === 'numbered' ? shownNumbered(hit.record) : shownInstrument(hit.record)
  })
  const query = words.join(' ')
  if (format === 'json') {
    writeResult(`${JSON.stringify(catalogueReport(query, entries, catalogue, asOf), null, 2)}\n`)
    return entries.length === 0 ? 1 : 0
  }
  writeResult(writeHits(catalogueReport(query, entries.slice(0, most), catalogue, asOf), ink))
  if (entries.length > most) tell(`resolute: and ${entries.length - most} more; another word narrows the search`)
  if (entries.length > 0) return 0
  const near = didYouMean(nearWords(words, catalogue))
  tell(`resolute: nothing in the catalogue has "${query}" in its title${near === null ? '' : `; ${near}`}`)
  return 1
}

/** Words of the catalogue for those that it does not have. */
function nearWords(words: readonly string[], catalogue: Catalogue): string[] {
  const known = vocabulary(catalogue)
  const unknown = words.flatMap(foldWords).filter(word => !known.some(other => other.startsWith(word)))
  return unknown.flatMap(word => nearest(word, known, 2)).slice(0, 4)
}
