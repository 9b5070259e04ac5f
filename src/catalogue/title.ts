/** Titles, tied to editions. */
import type { Edition, TextRecord, TitleEvidence } from './record.js'

/** The title of one edition and how sure it is; null when none is known for it. */
export interface EditionTitle {
  readonly title: string
  readonly evidence: TitleEvidence
}

/**
 * The title of an edition; of the latest for which one is known where the edition is null. A title that an edition takes from another one
 * is background knowledge: titles change between editions.
 */
export function titleOf(record: TextRecord, edition: Edition | null): EditionTitle | null {
  const { title, titleEvidence } = record
  if (edition === null) return title === null ? null : { title, evidence: titleEvidence }
  const at = record.editions.findIndex(({ conference }) => conference === edition.conference)
  if (record.editions.some(other => other.title !== null)) {
    const begun = record.editions.slice(0, at + 1).findLast(other => other.title !== null)
    if (begun === undefined || begun.title === null) return null
    return { title: begun.title, evidence: begun.conference === edition.conference ? begun.titleEvidence : 'none' }
  }
  if (title === null) return null
  return { title, evidence: record.titleAt === edition.conference ? titleEvidence : 'none' }
}
