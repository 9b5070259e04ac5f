/** The changes that lead back. */
import type { Change, ChangeClass, ChangeSet, Word } from './change.js'
import { classEntry } from './class-entry.js'

/** `invert(compare(a, b).set)` makes a out of b; its own inverse but for the sentences. */
export function invert(set: ChangeSet): ChangeSet {
  return {
    schemaVersion: set.schemaVersion,
    old: set.new,
    new: set.old,
    changes: set.changes
      .map(inverted)
      .map((change, index) => ({ change, index }))
      .sort((x, y) => orderOf(x.change) - orderOf(y.change) || x.index - y.index)
      .map(({ change }) => change),
    remarks: set.remarks,
  }
}

function orderOf({ new: now, words }: Change): number {
  return now?.position.start.offset ?? words[0]?.fromB ?? 0
}

const opposites: Partial<Readonly<Record<ChangeClass, ChangeClass>>> = {
  'section-added': 'section-removed',
  'section-removed': 'section-added',
  'clause-added': 'clause-removed',
  'clause-removed': 'clause-added',
  'clause-split': 'clause-merged',
  'clause-merged': 'clause-split',
  'citation-added': 'citation-removed',
  'citation-removed': 'citation-added',
}

function inverted(change: Change): Change {
  const kind = opposites[change.class] ?? change.class
  return {
    class: kind,
    old: change.new,
    new: change.old,
    after: change.after,
    words: change.words
      .map(
        ({ fromA, toA, fromB, toB, old, new: now }): Word => ({
          fromA: fromB,
          toA: toB,
          fromB: fromA,
          toB: toA,
          old: now,
          new: old,
        }),
      )
      .sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB),
    message: `${classEntry(kind).name}, undone: ${change.message}`,
  }
}
