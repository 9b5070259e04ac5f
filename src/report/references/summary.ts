/** One sentence on all references of a file: how many of each outcome, and by which day. */
import type { AsOf } from '../../reference/as-of.js'
import { outcomes, outcomeWords } from '../../reference/outcomes.js'
import type { Reference } from '../../reference/reference.js'
import { count, writeDay } from '../words.js'
import type { CheckedDocument } from './report.js'

/** "13 references: 3 current, 7 found, 3 revised at the same meeting; 1 title differs; judged as of PP-10, 22 October 2010". */
export function summary(references: readonly Reference[], documents: readonly CheckedDocument[]): string {
  const counts = outcomes.flatMap(outcome => {
    const number = references.filter(reference => reference.outcome === outcome).length
    return number === 0 ? [] : [`${number} ${outcomeWords(outcome)}`]
  })
  const titles = references.filter(({ title }) => title === 'differs').length
  const days = [...new Set(documents.map(({ asOf }) => writeAsOf(asOf)))]
  return [
    `${count(references.length, 'reference')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`,
    ...(titles === 0 ? [] : [`${count(titles, 'title')} ${titles === 1 ? 'differs' : 'differ'}`]),
    ...(days.length === 1 ? [`judged as of ${days[0]}`] : []),
  ].join('; ')
}

/** "PP-10, 22 October 2010"; "C19, end of 2019" for a meeting whose dates are not known. */
export function writeAsOf({ conference, day }: AsOf): string {
  if (conference !== null && day.endsWith('-12-31')) return `${conference}, end of ${day.slice(0, 4)}`
  return conference === null ? writeDay(day) : `${conference}, ${writeDay(day)}`
}

/** Heads the references of text that belongs to none of the documents: nobody adopted it, so that no day is taken for it. */
export const outsideLine = 'outside of any document'

/** The heading of a document's part: its name and the day, with the reason where it is not the document's own meeting. */
export function documentLine({ name, asOf, basis }: CheckedDocument): string {
  const today = basis === 'today' ? ' (today, for its own meeting is not known)' : ''
  return `${name}, judged as of ${writeAsOf(asOf)}${today}`
}
