/** Looks a class up. */
import type { ChangeClass } from './change.js'
import { type ClassEntry, classes } from './classes.js'

const byId = new Map<ChangeClass, ClassEntry>(classes.map(entry => [entry.id, entry]))

export function classEntry(id: ChangeClass): ClassEntry {
  return byId.get(id) as ClassEntry
}
