/** Markers of clauses, written anew. */
import { isNumeric, relabelledMarker } from './label-text.js'
import { type Member, origins } from './members.js'
import { type Origin, type Strand, sourceOf } from './strand.js'
import type { Gathered } from './writer.js'

export type Sides = Readonly<Record<'ours' | 'theirs', Strand>>

/** Writes a label in every text that has the clause: each may be shown in a conflict. `siblings` are models of markers. */
export function writeMarkers(
  member: Member,
  label: string,
  siblings: readonly Member[],
  sides: Sides,
  patches: Gathered,
): void {
  for (const origin of origins) {
    const passage = member[origin]
    if (passage === null || passage.marker === null || passage.label === null) continue
    const { from, to } = passage.marker
    const marker = sourceOf(sides, origin).slice(from, to)
    const text = markerFor(marker, passage.label, label, siblings, sides)
    if (text !== null && text !== marker) patches[origin].push({ from, to, text })
  }
}

/** In its own manner; where its label is of another kind than the list's, in the manner of another clause of the list. */
function markerFor(marker: string, from: string, to: string, siblings: readonly Member[], sides: Sides): string | null {
  if (isNumeric(from) === isNumeric(to)) return relabelledMarker(marker, from, to)
  for (const sibling of siblings) {
    for (const side of ['ours', 'theirs'] as const satisfies readonly Origin[]) {
      const model = sibling[side]
      if (model === null || model.marker === null || model.label === null || isNumeric(model.label) !== isNumeric(to))
        continue
      return relabelledMarker(sourceOf(sides, side).slice(model.marker.from, model.marker.to), model.label, to)
    }
  }
  return null
}
