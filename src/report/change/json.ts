import type { After, Change, ChangeSet, Place, Side, Word } from '../../change/change.js'
import type { ChangeReporter } from './report.js'

/** For other programs, and for `apply`: schemas/changes.schema.json. Keys have one order, so that two of these can be compared by line. */
export const json: ChangeReporter = {
  write({ comparison: { set }, shown }) {
    const changes = set.changes.filter((_, index) => shown.has(index))
    return `${JSON.stringify(changeSet({ ...set, changes }), null, 2)}\n`
  },
}

function changeSet({ schemaVersion, old, new: now, changes, remarks }: ChangeSet): ChangeSet {
  return {
    schemaVersion,
    old: side(old),
    new: side(now),
    changes: changes.map(change),
    remarks: remarks.map(({ code, message }) => ({ code, message })),
  }
}

function side({ file, designation, length, digest }: Side): Side {
  return { file, designation, length, digest }
}

function change({ class: name, old, new: now, after, words, message }: Change): Change {
  return { class: name, old: place(old), new: place(now), after: behind(after), words: words.map(word), message }
}

function place(given: Place | null): Place | null {
  if (given === null) return null
  const { document, path, position, text } = given
  return { document, path, position, text }
}

function behind(given: After | null): After | null {
  return given === null ? null : { old: place(given.old), new: place(given.new) }
}

function word({ fromA, toA, fromB, toB, old, new: now }: Word): Word {
  return { fromA, toA, fromB, toB, old, new: now }
}
