/** Notes that both sides put in under one label: those of theirs get another. */
import { walk } from '../../tree/walk.js'
import type { Passage } from '../passage.js'
import type { Member, Members } from './members.js'
import type { Strand } from './strand.js'
import type { Gathered } from './writer.js'

/** Adds the new labels and marks to `patches`; gives the notes that were relabelled, with their labels. */
export function renewNotes(members: Members, theirs: Strand, patches: Gathered): Map<Member, string> {
  const notes = members.all.filter(member => anyOf(member).kind === 'note')
  const taken = new Set(notes.map(note => anyOf(note).label))
  const used = new Set(notes.filter(({ base, ours }) => base !== null || ours !== null).map(note => anyOf(note).label))
  const renamed = new Map<Member, string>()
  for (const note of notes) {
    const { label } = anyOf(note)
    if (note.base !== null || note.ours !== null || label === null || !used.has(label)) continue
    const next = nextLabel(label, taken)
    if (next === null) continue
    taken.add(next)
    renamed.set(note, next)
  }
  for (const [note, label] of renamed) relabel(note.theirs as Passage, label, theirs, patches)
  return renamed
}

function anyOf({ base, ours, theirs }: Member): Passage {
  return (base ?? ours ?? theirs) as Passage
}

/** The first number that is free; one more star. Null for labels that are words. */
function nextLabel(label: string, taken: ReadonlySet<string | null>): string | null {
  if (/^\*+$/.test(label)) {
    for (let stars = `${label}*`; ; stars += '*') if (!taken.has(stars)) return stars
  }
  if (!/^\d{1,6}$/.test(label)) return null
  for (let number = Number(label) + 1; ; number++) if (!taken.has(String(number))) return String(number)
}

function relabel({ label, marker, document }: Passage, next: string, { own }: Strand, patches: Gathered): void {
  if (marker !== null) patches.theirs.push({ ...marker, text: next })
  const root = document === null ? undefined : own.reading.documents[document]
  if (root === undefined || label === null) return
  walk(root, node => {
    if (node.type !== 'footnoteReference' || node.label !== label) return
    const { start, end } = node.position
    const at = own.source.slice(start.offset, end.offset).indexOf(label)
    if (at < 0) return
    const from = start.offset + at
    patches.theirs.push({ from, to: from + label.length, text: next })
  })
}
