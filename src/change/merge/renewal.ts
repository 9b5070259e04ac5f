/** Labels and internal references of the merged text, written anew where its clauses have other labels than the texts they come from. */
import type { Passage } from '../passage.js'
import type { MergeRemark } from './conflict.js'
import { relabelledMarker } from './label-text.js'
import { pathOf } from './member-path.js'
import { type Member, membersOf, origins } from './members.js'
import { type RenewalGiven, renewReferences } from './references.js'
import { numberingOf } from './renumber.js'
import type { Origin } from './strand.js'
import type { Gathered, Patches } from './writer.js'

export interface Renewal {
  readonly patches: Patches
  readonly remarks: readonly MergeRemark[]
}

export function renewalOf(given: RenewalGiven): Renewal {
  const { ours, theirs } = given
  const members = membersOf(given)
  const numbering = numberingOf(members, ours, theirs)
  const patches: Gathered = { base: [], ours: [], theirs: [] }
  const remarks: MergeRemark[] = []
  const labelOf = (member: Member) => numbering.labels.get(member) ?? member.label
  for (const { owner, entries, isCertain } of numbering.counted) {
    for (const entry of entries) writeMarkers(entry, labelOf(entry), entries, { ours, theirs }, patches)
    const changed = entries.filter(entry => numbering.labels.has(entry))
    if (isCertain ? changed.length > 0 : !runs(entries))
      remarks.push({
        code: isCertain ? 'renumbered' : 'labels-uncertain',
        ...placeOf(owner ?? (entries[0] as Member), labelOf),
        message: isCertain
          ? `Both changed this list: counted anew, ${changed.length} of ${entries.length} labels are new`
          : 'Both changed this list, whose labels did not run in one of the texts: left as they stand',
      })
  }
  for (const [member, label] of numbering.labels) writeMarkers(member, label, [member], { ours, theirs }, patches)
  remarks.push(...renewReferences({ ...given, members, labelOf }, patches))
  for (const origin of origins) patches[origin].sort((x, y) => x.from - y.from || x.to - y.to)
  return { patches, remarks }
}

function runs(entries: readonly Member[]): boolean {
  return new Set(entries.map(({ label }) => label)).size === entries.length
}

type Sides = Pick<RenewalGiven, 'ours' | 'theirs'>

function sourceOf({ ours, theirs }: Sides, origin: Origin): string {
  if (origin === 'base') return ours.base.source
  return origin === 'ours' ? ours.own.source : theirs.own.source
}

/** In every text that has the clause: each may be shown in a conflict. */
function writeMarkers(
  member: Member,
  label: string | null,
  siblings: readonly Member[],
  sides: Sides,
  patches: Gathered,
): void {
  if (label === null) return
  for (const origin of origins) {
    const passage = member[origin]
    if (passage === null || passage.marker === null || passage.label === null) continue
    const { from, to } = passage.marker
    if (patches[origin].some(patch => patch.from === from)) continue
    const marker = sourceOf(sides, origin).slice(from, to)
    const text = markerFor(marker, passage.label, label, siblings, sides)
    if (text !== null && text !== marker) patches[origin].push({ from, to, text })
  }
}

/** In its own manner; where its label is of another kind than the list's, in the manner of another clause of the list. */
function markerFor(marker: string, from: string, to: string, siblings: readonly Member[], sides: Sides): string | null {
  if (isNumeric(from) === isNumeric(to)) return relabelledMarker(marker, from, to)
  for (const sibling of siblings) {
    for (const origin of ['ours', 'theirs'] as const) {
      const model = sibling[origin]
      if (model === null || model.marker === null || model.label === null || isNumeric(model.label) !== isNumeric(to))
        continue
      return relabelledMarker(sourceOf(sides, origin).slice(model.marker.from, model.marker.to), model.label, to)
    }
  }
  return null
}

function isNumeric(label: string): boolean {
  return /^\d/.test(label)
}

/** Where a member stands in the merged text, as delegates name it. */
function placeOf(member: Member, labelOf: (member: Member) => string | null): Pick<MergeRemark, 'document' | 'path'> {
  const passage = (member.ours ?? member.theirs ?? member.base) as Passage
  return { document: passage.document, path: pathOf(member, labelOf(member)) }
}
