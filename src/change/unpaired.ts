/** Passages without mate that go or come together: a section with its clauses, a clause with its items, tails and notes. */
import type { Passage } from './passage.js'

/** For each passage without mate the run that it is counted with, head first. */
export function groupOf(passages: readonly Passage[], paired: ReadonlySet<number>): Map<Passage, Passage[]> {
  const groups = new Map<Passage, Passage[]>()
  for (const passage of passages) {
    if (paired.has(passage.index)) continue
    const owner = ownerOf(passages, passage)
    const group = owner === null ? undefined : groups.get(owner)
    if (group === undefined) groups.set(passage, [passage])
    else {
      group.push(passage)
      groups.set(passage, group)
    }
  }
  return groups
}

function ownerOf(passages: readonly Passage[], { index, parent, section }: Passage): Passage | null {
  const owner = parent >= 0 && parent !== index ? parent : section
  return owner < 0 || owner === index ? null : (passages[owner] ?? null)
}
