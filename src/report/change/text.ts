import type { Change, ChangeClass, Place } from '../../change/change.js'
import { classes } from '../../change/classes.js'
import type { RedlineBlock } from '../../change/redline.js'
import { visible } from '../lint/visible.js'
import { count, wrap } from '../words.js'
import { type Entry, entriesOf, type Folded, type Told } from './entries.js'
import { paragraphLines } from './paragraph.js'
import type { ChangeLook, ChangeReport, ChangeReporter } from './report.js'
import { shownRuns } from './shown-runs.js'
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

function weightyLines({ comparison, shown }: ChangeReport, { ink, width }: ChangeLook): string[] {
  const told = comparison.set.changes.filter((_, index) => shown.has(index))
  const ranked = weighty.flatMap(id => told.filter(change => change.class === id))
  if (ranked.length === 0) return []
  const more = ranked.length - mostWeighty
  return [
    ink.bold('Most important'),
    ...ranked
      .slice(0, mostWeighty)
      .flatMap(change =>
        wrap(`  ${placeWords(change)}: ${visible(change.message)} (${entryOf(change).name})`, width, 4),
      ),
    ...(more > 0 ? [ink.dim(`  and ${more} more below`)] : []),
  ]
}

function clauseLines(report: ChangeReport, look: ChangeLook): string[] {
  const entries = entriesOf(report, look.all)
  if (entries.every(({ type }) => type === 'folded')) return []
  const lines = [look.ink.bold('Clause by clause')]
  const several =
    Math.max(...[report.comparison.a, report.comparison.b].map(({ reading }) => reading.documents.length)) > 1
  let document = -1
  for (const entry of entries) {
    if (entry.type === 'told' && several) {
      const passage = entry.block.new ?? entry.block.old
      const side = entry.block.new === null ? report.comparison.a : report.comparison.b
      const at = passage?.document ?? -1
      const name = side.reading.documents[at]?.designation?.text
      if (at !== document && name !== undefined) lines.push('', look.ink.bold(visible(name)))
      document = at
    }
    lines.push('', ...entryLines(entry, report, look))
  }
  return lines
}

function entryLines(entry: Entry, report: ChangeReport, look: ChangeLook): string[] {
  return entry.type === 'folded' ? [look.ink.dim(foldWords(entry))] : toldLines(entry, report, look)
}

/** "... 3 unchanged, 1 with editorial changes only". */
function foldWords({ unchanged, editorial, left }: Folded): string {
  const parts = [
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(editorial > 0 ? [`${editorial} with editorial changes only`] : []),
    ...(left > 0 ? [`${left} with other changes`] : []),
  ]
  return `  ... ${parts.join(', ')}`
}

/** What the marks do not say by themselves. */
const explained: ReadonlySet<ChangeClass> = new Set([
  'section-renamed',
  'clause-split',
  'clause-merged',
  'citation-added',
  'citation-removed',
  'internal-ref-broken',
])

const indent = 4

function toldLines({ block, changes, along }: Told, report: ChangeReport, look: ChangeLook): string[] {
  const { ink, width, all } = look
  const told = changes.map(index => report.comparison.set.changes[index] as Change)
  const names = block.status === 'moved-away' ? ['moved away'] : [...new Set(told.map(change => entryOf(change).name))]
  const head = [pathWords(block), ...(names.length === 0 ? [] : [names.join(', ')])].join('  ')
  const path = pathWords(block).length
  const [first = '', ...rest] = wrap(head, width, indent)
  const lines = [ink.bold(first.slice(0, path)) + ink.cyan(first.slice(path)), ...rest.map(ink.cyan)]
  for (const change of told)
    if (explained.has(change.class))
      lines.push(...wrap(`${' '.repeat(indent)}${visible(change.message)}`, width, indent).map(ink.dim))
  if (block.status !== 'moved-away') {
    const runs = shownRuns(block, index => report.shown.has(index))
    lines.push(...paragraphLines(runs, { ink, width, indent, isWhole: all || isWhole(block) }))
  }
  if (along > 0) lines.push(ink.dim(`${' '.repeat(indent)}and ${count(along, 'passage')} with it`))
  return lines
}

/** What came and what went is read in full. */
function isWhole({ status }: RedlineBlock): boolean {
  return status === 'added' || status === 'removed'
}

function pathWords({ status, old, new: now }: RedlineBlock): string {
  return arrow(status === 'added' ? null : old, status === 'removed' ? null : now)
}

function placeWords({ old, new: now }: Change): string {
  return arrow(old, now)
}

/** "considering b)", "considering b) -> considering c)". */
function arrow(old: Pick<Place, 'path'> | null, now: Pick<Place, 'path'> | null): string {
  const [from, to] = [old, now].map(place => (place === null ? null : visible(place.path ?? 'outside of any clause')))
  if (from == null || from === to) return to ?? from ?? ''
  return to == null ? from : `${from} -> ${to}`
}

/** Which texts are cited in another edition: folded above, for it is what an editor checks in one go. */
function citationLines({ comparison, shown }: ChangeReport, { ink, width }: ChangeLook): string[] {
  const rows = comparison.set.changes.filter((change, index) => shown.has(index) && change.class === 'citation-updated')
  if (rows.length === 0) return []
  const widest = Math.min(32, Math.max(...rows.map(change => placeWords(change).length)))
  return [
    ink.bold('Citations in another edition'),
    ...rows.flatMap(change =>
      wrap(`  ${placeWords(change).padEnd(widest)}  ${visible(change.message)}`, width, widest + 4),
    ),
  ]
}
