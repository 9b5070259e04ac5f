/** The changes that lead back. */
import type { Change, ChangeClass, ChangeSet, Word } from './change.js'
import { inOrder, wordsInOrder } from './order.js'

/** `invert(compare(a, b).set)` makes a out of b; its own inverse. */
export function invert(set: ChangeSet): ChangeSet {
  return {
    schemaVersion: set.schemaVersion,
    old: set.new,
    new: set.old,
    changes: set.changes.map(inverted).sort(inOrder),
    remarks: set.remarks,
  }
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
    after: change.after === null ? null : { old: change.after.new, new: change.after.old },
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
      .sort(wordsInOrder),
    message: undone(change.message),
  }
}

const undoing = 'undone: '

/** The sentence says what is undone. */
function undone(message: string): string {
  return message.startsWith(undoing) ? message.slice(undoing.length) : undoing + message
}
