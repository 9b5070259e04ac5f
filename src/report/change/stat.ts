import type { Change } from '../../change/change.js'
import type { Passage } from '../../change/passage.js'
import type { RedlineBlock } from '../../change/redline.js'
import { columnsOf, visible } from '../lint/visible.js'
import { count, wrap } from '../words.js'
import type { ChangeReport, ChangeReporter } from './report.js'
import { countsOf, entryOf, sideName, summarySentences } from './summary.js'

/** How much changed and where: a line for each section, in the order of the new text. */
export const stat: ChangeReporter = {
  write(report, { ink, width, all }) {
    const { old, new: now } = report.comparison.set
    const rows = rowsOf(report, all)
    const names = rows.reduce((most, { name }) => Math.max(most, Math.min(columnsOf(name), widestName)), 0)
    const digits = rows.reduce((most, { changes }) => Math.max(most, String(changes.length).length), 1)
    const lines = rows.flatMap(({ name, changes }) => {
      const number = String(changes.length).padStart(digits)
      const told = countsOf(changes).map(({ entry, number: of }) => count(of, entry.name, entry.names))
      const head = `${name}${' '.repeat(Math.max(0, names - columnsOf(name)))}`
      return wrap(`  ${head}  ${number}  ${told.join(', ')}`, width, names + digits + 6)
    })
    const title = `${visible(sideName(old, 'the old text'))} -> ${visible(sideName(now, 'the new text'))}`
    return `${[
      ...wrap(title, width, 2).map(ink.bold),
      ...(lines.length === 0 ? [] : ['', ...lines, '']),
      ...summarySentences(report, all).flatMap(sentence => wrap(sentence, width, 0)),
    ].join('\n')}\n`
  },
}

/** Longer names push their own line only. */
const widestName = 40

interface Row {
  readonly name: string
  readonly changes: Change[]
}

/** Each change once, where it is met first. */
function rowsOf({ comparison, redline, shown }: ChangeReport, all: boolean): Row[] {
  const rows = new Map<string, Row>()
  const met = new Set<number>()
  const add = (name: string, index: number) => {
    const change = comparison.set.changes[index]
    if (change === undefined || met.has(index) || !shown.has(index)) return
    if (!all && entryOf(change).view === 'hidden') return
    met.add(index)
    const row = rows.get(name) ?? { name, changes: [] }
    rows.set(name, row)
    row.changes.push(change)
  }
  for (const block of redline.blocks) {
    // A section that moved is told where it is now.
    if (block.status === 'moved-away') continue
    const name = sectionName(block, block.new === null ? comparison.a.passages : comparison.b.passages)
    for (const index of block.changes) add(name, index)
  }
  for (const index of comparison.set.changes.keys()) add('elsewhere', index)
  return [...rows.values()]
}

/** "considering", "annex 1"; "frame" for the lines above the first section. */
function sectionName({ old, new: now }: RedlineBlock, passages: readonly Passage[]): string {
  const passage = (now ?? old) as Passage
  const section = passages[passage.section]
  if (section !== undefined) return visible(section.path ?? section.text)
  return passage.document === null ? 'outside of the documents' : 'frame'
}
