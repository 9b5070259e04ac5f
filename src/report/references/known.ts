/** What the catalogue has of a cited text, and where that was seen, in words. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import { latestEdition, statusAt } from '../../catalogue/editions.js'
import type { TextKind, TextRecord } from '../../catalogue/record.js'
import { titleOf } from '../../catalogue/title.js'
import type { NumberTarget, Reference } from '../../reference/reference.js'
import { isText, targetName } from '../../reference/target-name.js'
import { writeMarkOf } from '../../reference/write.js'

/**
 * "PP 130, Strengthening the role of ITU ...: (Marrakesh, 2002), (Rev. Antalya, 2006) in force then, (Rev. Busan, 2014)"; null where the
 * catalogue has nothing. `day` is the day of judgement.
 */
export function knownOf(reference: Reference, catalogue: Catalogue, day: string): string | null {
  const { target, kind } = reference
  if (isText(target)) {
    const record = recordOf(reference, catalogue)
    return record === null ? null : `${targetName({ kind, target })}${describeRecord(record, catalogue, day)}`
  }
  if (kind !== 'un-resolution' && kind !== 'recommendation') return null
  const { number } = target as NumberTarget
  const record = catalogue.numbered(kind === 'recommendation' ? kind : 'united-nations', number ?? '')
  return record === null || record.title === null ? null : `${targetName(reference)}, ${record.title}`
}

/** The record with the cited edition; else the newest of the number. */
function recordOf({ kind, target }: Reference, catalogue: Catalogue): TextRecord | null {
  if (!isText(target) || target.body === null) return null
  const records = catalogue.texts(kind as TextKind, target.body, target.number)
  const cited = records.find(({ editions }) => editions.some(({ conference }) => conference === target.conference))
  return cited ?? records.at(-1) ?? null
}

function describeRecord(record: TextRecord, catalogue: Catalogue, day: string): string {
  const then = latestEdition(catalogue, record, day)
  const title = titleOf(record, then)?.title ?? null
  const isInForce = statusAt(catalogue, record, day) !== 'abrogated'
  const editions = record.editions.map(edition => {
    const mark = writeMarkOf(catalogue, edition)
    const shown = edition.number === null ? mark : `${edition.number.replace('ITU-R ', '')} ${mark}`.trim()
    return edition === then && isInForce && record.editions.length > 1 ? `${shown} in force then` : shown
  })
  const end = record.status?.state === 'abrogated' ? `, abrogated by ${record.status.since}` : ''
  const list = editions.length === 0 ? 'no edition is known' : editions.join(', ')
  return `${title === null ? '' : `, ${title}`}: ${list}${end}`
}

const shownSources = 3

/** Where the facts of a judgement were seen, at most three; each "key: where". */
export function sourcesOf({ evidence }: Reference, catalogue: Catalogue): string[] {
  const lines = evidence.slice(0, shownSources).map(key => {
    const source = catalogue.data.sources[key]
    return source === undefined ? key : `${key}: ${source.where}`
  })
  const more = evidence.length - lines.length
  return more > 0 ? [...lines, `and ${more} more`] : lines
}
