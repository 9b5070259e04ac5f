/** Labels and internal references of the merged text, written anew where its clauses have other labels than in the texts they come from. */
import type { MergeRemark } from './conflict.js'
import { renewEndings } from './endings.js'
import { writeMarkers } from './markers.js'
import { passageOf, pathOf } from './member-path.js'
import { type Member, type Members, membersOf, origins } from './members.js'
import { renewNotes } from './notes.js'
import { type RenewalGiven, renewReferences } from './references.js'
import { type Counted, numberingOf } from './renumber.js'
import type { Gathered, Patches } from './writer.js'

export interface Renewal {
  readonly patches: Patches
  readonly remarks: readonly MergeRemark[]
}

export function renewalOf(given: RenewalGiven): Renewal {
  const { ours, theirs } = given
  const members = membersOf(given)
  const { labels, counted } = numberingOf(members, ours, theirs)
  const labelOf = (member: Member) => labels.get(member) ?? member.label
  const scene: Scene = { ...given, members, labels, labelOf }
  const patches: Gathered = { base: [], ours: [], theirs: [] }
  const lists = counted.flatMap(list => renewList(scene, list, patches))
  renewOtherMarkers(scene, counted, patches)
  const remarks = [...lists, ...renewNoteLabels(scene, patches), ...renewReferences(scene, patches)]
  for (const origin of origins) patches[origin].sort((x, y) => x.from - y.from || x.to - y.to)
  return { patches, remarks }
}

interface Scene extends RenewalGiven {
  readonly members: Members
  readonly labels: ReadonlyMap<Member, string>
  readonly labelOf: (member: Member) => string | null
}

/** A list that both changed: in parts of conflicts too, its markers are the ones that were counted. */
function renewList(scene: Scene, list: Counted, patches: Gathered): MergeRemark[] {
  const { owner, entries, isCertain } = list
  const place = placeOf(owner ?? (entries[0] as Member), scene)
  if (!isCertain) {
    if (new Set(entries.map(({ label }) => label)).size === entries.length) return []
    const message = 'Both changed this list, whose labels did not run in one of the texts: left as they stand'
    return [{ code: 'labels-uncertain', ...place, message }]
  }
  renewEndings(list, scene, patches)
  for (const entry of entries) {
    const label = scene.labelOf(entry)
    if (label !== null) writeMarkers(entry, label, entries, scene, patches)
  }
  const changed = entries.filter(entry => scene.labels.has(entry)).length
  if (changed === 0) return []
  const message = `Both changed this list: counted anew, ${changed} of ${entries.length} labels are new`
  return [{ code: 'renumbered', ...place, message }]
}

/** Decimals follow their number; what one side moved has its label from there, whatever the other one did to it. */
function renewOtherMarkers(scene: Scene, counted: readonly Counted[], patches: Gathered): void {
  const done = new Set(counted.flatMap(({ entries, isCertain }) => (isCertain ? entries : [])))
  for (const member of scene.members.all) {
    const label = scene.labelOf(member)
    if (label === null || done.has(member) || (member.mover === null && !scene.labels.has(member))) continue
    writeMarkers(member, label, [member], scene, patches)
  }
}

function renewNoteLabels({ members, theirs }: Scene, patches: Gathered): MergeRemark[] {
  return [...renewNotes(members, theirs, patches)].map(([note, label]) => {
    const { document, path } = passageOf(note)
    const message = `Both put in a note of this label: that of theirs is now ${label}`
    return { code: 'renumbered', document, path, message }
  })
}

/** Where a member stands in the merged text, as delegates name it. */
function placeOf(member: Member, { labelOf }: Scene): Pick<MergeRemark, 'document' | 'path'> {
  return { document: passageOf(member).document, path: pathOf(member, labelOf(member)) }
}
