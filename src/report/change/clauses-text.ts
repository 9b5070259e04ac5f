/** The changes of a text one by one, in its order, with what did not change folded between them. */
import type { Change, ChangeClass } from '../../change/change.js'
import type { RedlineBlock } from '../../change/redline.js'
import { visible } from '../lint/visible.js'
import { count, wrap } from '../words.js'
import { entriesOf, type Folded, type Told } from './entries.js'
import { paragraphLines } from './paragraph.js'
import { type PlaceNames, placeNames } from './place-names.js'
import type { ChangeLook, ChangeReport } from './report.js'
import { shownRuns } from './shown-runs.js'
import { entryOf } from './summary.js'

/** [] when nothing is told. */
export function clauseLines(report: ChangeReport, look: ChangeLook): string[] {
  const entries = entriesOf(report, look.all)
  if (entries.every(({ type }) => type === 'folded')) return []
  const telling: Telling = { report, look, names: placeNames(report.redline), met: new Set() }
  const { a, b } = report.comparison
  const isSeveral = a.reading.documents.length > 1 || b.reading.documents.length > 1
  const lines = [look.ink.bold('Clause by clause')]
  let open: string | null = null
  for (const entry of entries) {
    const name: string | null = isSeveral && entry.type === 'told' ? documentName(entry, report) : open
    if (name !== null && name !== open) lines.push('', look.ink.bold(visible(name)))
    open = name
    lines.push('', ...(entry.type === 'folded' ? [look.ink.dim(foldWords(entry))] : toldLines(entry, telling)))
  }
  return lines
}

interface Telling {
  readonly report: ChangeReport
  readonly look: ChangeLook
  readonly names: PlaceNames
  /** Changes that were explained. */
  readonly met: Set<Change>
}

function documentName({ blocks: [block] }: Told, { comparison: { a, b } }: ChangeReport): string | null {
  const { old, new: now } = block as RedlineBlock
  const { documents } = (now === null ? a : b).reading
  return documents[(now ?? old)?.document ?? -1]?.designation?.text ?? null
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
  'clause-split',
  'clause-merged',
  'citation-added',
  'citation-removed',
  'internal-ref-broken',
])

const indent = 4

function toldLines({ blocks, changes }: Told, { report, look, names, met }: Telling): string[] {
  const { ink, width, all } = look
  const [first, ...others] = blocks as [RedlineBlock, ...RedlineBlock[]]
  const told = changes.map(index => report.comparison.set.changes[index] as Change)
  const isAway = first.status === 'moved-away'
  const what = isAway ? ['moved away'] : [...new Set(told.map(change => entryOf(change).name))]
  const lines = titleLines(placeOf(first, names), what.join(', '), look)
  for (const change of told) {
    if (!explained.has(change.class) || met.has(change)) continue
    met.add(change)
    lines.push(...wrap(`${' '.repeat(indent)}${visible(change.message)}`, width, indent).map(ink.dim))
  }
  if (!isAway) lines.push(...wordLines(first, report, look))
  if (first.status === 'added' || first.status === 'removed' || all)
    for (const block of others) lines.push(...wordLines(block, report, look))
  else if (others.length > 0) lines.push(ink.dim(`${' '.repeat(indent)}and ${count(others.length, 'passage')} with it`))
  return lines
}

function placeOf({ status, old, new: now }: RedlineBlock, { between }: PlaceNames): string {
  return between(status === 'added' ? null : old, status === 'removed' ? null : now)
}

function titleLines(place: string, what: string, { ink, width }: ChangeLook): string[] {
  const [first = '', ...rest] = wrap(what === '' ? place : `${place}  ${what}`, width, indent)
  return [ink.bold(first.slice(0, place.length)) + ink.cyan(first.slice(place.length)), ...rest.map(ink.cyan)]
}

/** What came and what went is read in full. */
function wordLines(block: RedlineBlock, { shown }: ChangeReport, { ink, width, all }: ChangeLook): string[] {
  const isWhole = all || block.status === 'added' || block.status === 'removed'
  return paragraphLines(
    shownRuns(block, change => shown.has(change)),
    { ink, width, indent, isWhole },
  )
}
