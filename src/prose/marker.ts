/** Where the marker of a clause stands: the tree has what it says, not its place. */
import type { Span } from '../source/position.js'
import type { Clause } from '../tree/nodes.js'

/** Where the marker of a clause stands, between the start of the clause and its first words. */
export function markerSpan(clause: Clause, source: string): Span | null {
  if (clause.marker === null) return null
  const from = clause.position.start.offset
  const first = clause.children[0]
  const head = source.slice(
    from,
    Math.max(first === undefined ? clause.position.end.offset : first.position.start.offset, from),
  )
  const at = head.indexOf(clause.marker)
  if (at >= 0) return { from: from + at, to: from + at + clause.marker.length }
  // Emphasis or blanks inside the marker: from its first character to its last.
  const start = head.indexOf(clause.marker.charAt(0))
  const end = head.lastIndexOf(clause.marker.charAt(clause.marker.length - 1))
  return start < 0 || end < start ? null : { from: from + start, to: from + end + 1 }
}
