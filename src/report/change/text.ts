import { classes } from '../../change/classes.js'
import { visible } from '../lint/visible.js'
import { wrap } from '../words.js'
import { clauseLines } from './clauses-text.js'
import { placeNames } from './place-names.js'
import type { ChangeLook, ChangeReport, ChangeReporter } from './report.js'
import { entryOf, sideName, summarySentences } from './summary.js'

/** For a drafter at a terminal: what happened in two sentences, what weighs most, then clause by clause in the order of the new text. */
export const text: ChangeReporter = {
  write(report, look) {
    const parts = [headLines, weightyLines, clauseLines, citationLines].map(lines => lines(report, look).join('\n'))
    return `${parts.filter(part => part !== '').join('\n\n')}\n`
  },
}

function headLines(report: ChangeReport, { ink, width, all }: ChangeLook): string[] {
  const { set } = report.comparison
  return [
    ...wrap(`old  ${visible(sideName(set.old, 'the old text'))}`, width, 5).map(ink.bold),
    ...wrap(`new  ${visible(sideName(set.new, 'the new text'))}`, width, 5).map(ink.bold),
    '',
    ...summarySentences(report, all).flatMap(sentence => wrap(sentence, width, 0)),
    ...set.remarks.flatMap(({ message }) => wrap(`Note: ${visible(message)}`, width, 6).map(ink.yellow)),
  ]
}

/** What an editor must not miss: changes of legal weight, and references that lead elsewhere now. */
const weighty = classes
  .filter(({ id, view }) => view === 'always' || view === 'highlighted' || id === 'internal-ref-broken')
  .map(({ id }) => id)
/** The list stays short: who reads it sees it at one glance, and all of it stands below again. */
const mostWeighty = 12

function weightyLines({ comparison, redline, shown }: ChangeReport, { ink, width }: ChangeLook): string[] {
  const told = comparison.set.changes.filter((_, index) => shown.has(index))
  const ranked = weighty.flatMap(id => told.filter(change => change.class === id))
  if (ranked.length === 0) return []
  const { between } = placeNames(redline)
  const more = ranked.length - mostWeighty
  return [
    ink.bold('Most important'),
    ...ranked.slice(0, mostWeighty).flatMap(change => {
      const place = between(change.old, change.new)
      const message = visible(change.message)
      const told = message.startsWith(`${place}: `) ? message : `${place}: ${message}`
      return wrap(`  ${told} (${entryOf(change).name})`, width, 4)
    }),
    ...(more > 0 ? [ink.dim(`  and ${more} more below`)] : []),
  ]
}

/** A place that is longer pushes its own line only. */
const widestPlace = 32

/** Which texts are cited in another edition: folded above, for it is what an editor checks in one go. */
function citationLines({ comparison, redline, shown }: ChangeReport, { ink, width }: ChangeLook): string[] {
  const { between } = placeNames(redline)
  const rows = comparison.set.changes
    .filter((change, index) => shown.has(index) && change.class === 'citation-updated')
    .map(change => ({ place: between(change.old, change.new), message: visible(change.message) }))
  if (rows.length === 0) return []
  const widest = rows.reduce((most, { place }) => Math.max(most, Math.min(place.length, widestPlace)), 0)
  return [
    ink.bold('Citations in another edition'),
    ...rows.flatMap(({ place, message }) => wrap(`  ${place.padEnd(widest)}  ${message}`, width, widest + 4)),
  ]
}
