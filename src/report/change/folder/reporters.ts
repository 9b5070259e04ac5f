/** The forms in which two folders are compared. `proposal.ts` writes them as proposals. */

import { visible } from '../../lint/visible.js'
import { count, wrap } from '../../words.js'
import { json as jsonOf } from '../json.js'
import { markdown } from '../markdown.js'
import { escaped } from '../marked.js'
import type { ChangeLook } from '../report.js'
import { countsOf } from '../summary.js'
import { text } from '../text.js'
import { entriesOf, type FolderChanges, type FolderEntry, type FolderReport, nameOf, symbolCounts } from './folder.js'

export interface FolderReporter {
  readonly id: string
  write(report: FolderReport, look: ChangeLook): string
}

export const folderReporters: readonly FolderReporter[] = [
  { id: 'text', write: (report, look) => textOf(report, look, true) },
  { id: 'stat', write: (report, look) => textOf(report, look, false) },
  { id: 'markdown', write: markdownOf },
  { id: 'json', write: changesOf },
]

/** A line for each document; then what was modified, clause by clause. */
function textOf(report: FolderReport, look: ChangeLook, isDetailed: boolean): string {
  const { ink, width, all } = look
  const entries = entriesOf(report)
  const widest = Math.max(0, ...entries.map(({ document }) => document.symbol.length))
  const lines = [
    ...wrap(`old  ${visible(report.old)}`, width, 5).map(ink.bold),
    ...wrap(`new  ${visible(report.new)}`, width, 5).map(ink.bold),
    '',
    entries.length === 0 ? 'No document in either folder.' : `${symbolCounts(entries)}.`,
    '',
    ...entries.flatMap(entry => {
      const { symbol } = entry.document
      const words = [visible(nameOf(entry.document)), changeWords(entry, all)].filter(part => part !== '').join(': ')
      const [first = '', ...rest] = wrap(`${symbol.padEnd(widest)}  ${words}`, width, widest + 2)
      return [ink.bold(first.slice(0, widest)) + first.slice(widest), ...rest]
    }),
  ]
  const parts = [`${lines.join('\n').trimEnd()}\n`]
  if (isDetailed) for (const pair of modified(entries, all)) parts.push(text.write(pair, look))
  return parts.join(`\n${ink.dim('-'.repeat(ruler))}\n\n`)
}

const ruler = 40

/** "2 rewordings, 1 clause added"; of what is new, gone or unchanged the symbol says enough. */
function changeWords({ document: { symbol }, pair, blocks }: FolderEntry, all: boolean): string {
  if (symbol === 'ADD' || symbol === 'SUP' || (symbol === 'NOC' && !all)) return ''
  const { changes } = pair.comparison.set
  const own = new Set(blocks.flatMap(block => block.changes).filter(index => pair.shown.has(index)))
  return countsOf(changes.filter((_, index) => own.has(index)))
    .filter(({ entry }) => all || entry.view !== 'hidden')
    .map(({ entry, number }) => count(number, entry.name, entry.names))
    .join(', ')
}

/** Pairs of files that have something to show, each once. A text that is new or gone is a text and no change: in full with `--all`. */
function modified(entries: readonly FolderEntry[], all: boolean): FolderEntry['pair'][] {
  const wanted = entries.filter(({ document: { symbol } }) => (all ? symbol !== 'NOC' : /MOD/.test(symbol)))
  return [...new Set(wanted.map(({ pair }) => pair))]
}

function markdownOf(report: FolderReport, look: ChangeLook): string {
  const entries = entriesOf(report)
  const rows = entries.map(entry => {
    const { symbol, old, new: now } = entry.document
    const cells = [symbol, nameOf(entry.document), now ?? old ?? '', changeWords(entry, look.all)]
    return `| ${cells.map(escaped).join(' | ')} |`
  })
  const head = entries.length === 0 ? ['No document in either folder.'] : [`${symbolCounts(entries)}.`]
  const table =
    rows.length === 0 ? [] : [['|  | document | file | changes |', '| --- | --- | --- | --- |', ...rows].join('\n')]
  const details = modified(entries, look.all).map(pair => markdown.write(pair, look).trimEnd())
  return `${[...head, ...table, ...details].join('\n\n')}\n`
}

function changesOf(report: FolderReport, look: ChangeLook): string {
  const changes: FolderChanges = {
    schemaVersion: 1,
    old: report.old,
    new: report.new,
    documents: entriesOf(report).map(({ document }) => document),
    sets: report.pairs.map(pair => JSON.parse(jsonOf.write(pair, look))),
  }
  return `${JSON.stringify(changes, null, 2)}\n`
}
