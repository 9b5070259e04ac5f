/** What a comparison found, in one or two sentences: for those who read no further, and above everything else for those who do. */
import type { Change, Side } from '../../change/change.js'
import { type ClassEntry, classes } from '../../change/classes.js'
import { count } from '../words.js'
import type { ChangeReport } from './report.js'

export interface ClassCount {
  readonly entry: ClassEntry
  readonly number: number
}

/** Of the classes that occur, strongest first. */
export function countsOf(changes: readonly Change[]): ClassCount[] {
  const numbers = new Map<string, number>()
  for (const change of changes) numbers.set(change.class, (numbers.get(change.class) ?? 0) + 1)
  return classes.flatMap(entry => {
    const number = numbers.get(entry.id)
    return number === undefined ? [] : [{ entry, number }]
  })
}

const entries = new Map(classes.map(entry => [entry.id, entry]))

export function entryOf(change: Pick<Change, 'class'>): ClassEntry {
  return entries.get(change.class) as ClassEntry
}

/** What is told only on request: editorial changes, and what makes no difference to a reader. */
export function isFolded({ view }: Pick<ClassEntry, 'view'>): boolean {
  return view === 'collapsed' || view === 'hidden'
}

/** "old.md, RESOLUTION 963 (Dubai, 2018)"; without a name, what it is. */
export function sideName({ file, designation }: Side, otherwise: string): string {
  const name = file === '-' ? 'standard input' : file
  return [name, designation?.text].filter(part => part != null && part !== '').join(', ') || otherwise
}

/** "1 change of the frame, 2 clauses added; besides, 3 clauses relabelled (folded, --all shows them)". One sentence each. */
export function summarySentences({ comparison, shown }: ChangeReport, all: boolean): string[] {
  const { changes } = comparison.set
  if (changes.length === 0) return ['No differences.']
  const told = countsOf(changes.filter((_, index) => shown.has(index)))
  const open = all ? told : told.filter(({ entry }) => !isFolded(entry))
  const folded = all ? [] : told.filter(({ entry }) => entry.view === 'collapsed')
  const unseen = all ? [] : told.filter(({ entry }) => entry.view === 'hidden')
  const left = changes.length - shown.size
  return [
    open.length === 0 ? 'No change of substance.' : `${listed(open)}.`,
    ...(folded.length === 0 ? [] : [`Editorial: ${listed(folded)} (folded, --all shows them).`]),
    ...(unseen.length === 0 || open.length + folded.length > 0
      ? []
      : [`No difference to a reader: ${listed(unseen)} (--all shows them).`]),
    ...(left === 0 ? [] : [`${count(left, 'other change')} left out on request.`]),
  ]
}

function listed(counts: readonly ClassCount[]): string {
  return counts.map(({ entry, number }) => count(number, entry.name, entry.names)).join(', ')
}
