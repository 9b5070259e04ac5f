import { mentionAt, mentionsOf } from './mentions.js'
import type { Edit, Strand } from './strand.js'

/**
 * Tells whether two edits of one internal reference lead to the same clause, each in its own text: "c)" may be "d)" in ours and "e)" in theirs,
 * as each put in other clauses before it.
 */
export function meaningOf(ours: Strand, theirs: Strand): (ours: Edit, theirs: Edit) => boolean {
  return (x, y) => {
    const [target, other] = [targetOf(ours, x), targetOf(theirs, y)]
    return target !== null && target === other
  }
}

/** Index of the base's clause that is named by the label that an edit lies in; null when it lies in none, or the clause is new. */
function targetOf(strand: Strand, { rank, fromB, toB }: Edit): number | null {
  if (rank !== 'words' || fromB === toB) return null
  const mention = mentionAt(mentionsOf(strand.own), fromB, toB)
  const named = mention?.labels.find(({ from, to }) => from <= fromB && toB <= to)
  return named === undefined ? null : strand.wasOf(named.passage)
}
