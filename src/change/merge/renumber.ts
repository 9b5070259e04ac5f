/** Counts the lists anew that both sides changed. */

import { step } from '../../language/label.js'
import { kindOf, type ListKind, labelAt, readingsOf } from '../../language/sequence.js'
import type { Passage } from '../passage.js'
import type { Member, Members } from './members.js'
import { outerOf, type SideName, type Strand } from './strand.js'

/** What became of a list. */
export interface Counted {
  /** The clause or heading that the list stands under; null outside. */
  readonly owner: Member | null
  readonly entries: readonly Member[]
  /** False when its labels were left: they did not run in ours or in theirs. */
  readonly isCertain: boolean
}

export interface Numbering {
  /** New labels of members whose label changes. */
  readonly labels: ReadonlyMap<Member, string>
  readonly counted: readonly Counted[]
}

export function numberingOf(members: Members, ours: Strand, theirs: Strand): Numbering {
  const lists = listsIn(members)
  const touched = new Touched(members, [ours, theirs])
  const labels = new Map<Member, string>()
  const counted: Counted[] = []
  // In order of the text: what a clause is called is known before its items are counted.
  for (const member of members.all) {
    const entries = lists.get(member.outer)
    if (entries === undefined || entries[0] !== member) continue
    const owner = member.outer
    if (!touched.byBoth(owner)) {
      followOwner(owner, entries, labels)
      continue
    }
    const isCertain = runsIn(ours, entries) && runsIn(theirs, entries)
    const start = [ours, theirs].flatMap(strand => ordinalsIn(strand, entries)[0]?.[0] ?? [])[0] ?? 1
    if (isCertain) count(owner, entries, Math.floor(start), labels)
    else followOwner(owner, entries, labels)
    counted.push({ owner, entries, isCertain })
  }
  return { labels, counted }
}

/** Labelled clauses by what they stand under. */
function listsIn({ all }: Members): Map<Member | null, Member[]> {
  const lists = new Map<Member | null, Member[]>()
  for (const member of all) {
    if (!isLabelled(member)) continue
    const list = lists.get(member.outer)
    if (list === undefined) lists.set(member.outer, [member])
    else list.push(member)
  }
  return lists
}

function isLabelled({ base, ours, theirs, label }: Member): boolean {
  return (base ?? ours ?? theirs)?.kind === 'clause' && label !== null && label !== '-'
}

/** Which lists each side changed: by what came, went, moved or got another label. */
class Touched {
  readonly #lists: Readonly<Record<SideName, Set<Member | null>>> = { ours: new Set(), theirs: new Set() }

  constructor(members: Members, strands: readonly Strand[]) {
    for (const strand of strands) this.#look(members, strand)
  }

  byBoth(owner: Member | null): boolean {
    return this.#lists.ours.has(owner) && this.#lists.theirs.has(owner)
  }

  #look(members: Members, strand: Strand): void {
    const { side, base } = strand
    const lists = this.#lists[side]
    const wasUnder = (passage: Passage) => members.of('base', outerOf(passage))
    for (const member of members.all) {
      const now = member[side]
      const was = member.base
      if (now === null || now.kind !== 'clause') continue
      const under = members.of(side, outerOf(now))
      if (was === null ? now.label !== null : now.label !== was.label) lists.add(under)
      if (was !== null && wasUnder(was) !== under) lists.add(under).add(wasUnder(was))
    }
    for (const passage of base.passages)
      if (passage.kind === 'clause' && passage.label !== null && strand.nowOf(passage.index) === null)
        lists.add(wasUnder(passage))
    for (const { first, silent } of strand.moves)
      if (!silent) lists.add(members.of('base', first)?.outer ?? null).add(wasUnder(base.passages[first] as Passage))
  }
}

/** The labels of a side's own list that entries of the merged one stand in, as ordinals; null where one is of another kind. */
function ordinalsIn(strand: Strand, entries: readonly Member[]): (number | null)[][] {
  const own = entries.map(entry => entry[strand.side]).filter(passage => passage !== null)
  return [...new Set(own.map(outerOf))].map(outer => {
    const labels = strand.own.passages
      .filter(passage => isListed(passage) && outerOf(passage) === outer)
      .map(({ label }) => label)
    const kind = kindOf(labels.map(readingsOf))
    return labels.map(label => ordinalOf(label, kind))
  })
}

function isListed({ kind, label }: Passage): boolean {
  return kind === 'clause' && label !== null && label !== '-'
}

/** Whether the labels of a side's own list run without gap; true for a side that has none of it. */
function runsIn(strand: Strand, entries: readonly Member[]): boolean {
  return ordinalsIn(strand, entries).every(ordinals =>
    ordinals.every(
      (ordinal, index) => ordinal !== null && (index === 0 || step(ordinals[index - 1] as number, ordinal) === 0),
    ),
  )
}

/** Of the last part of a label; null when it is of another kind. */
function ordinalOf(label: string | null, kind: ListKind): number | null {
  return (
    readingsOf(label)
      .find(reading => reading.kind === kind)
      ?.ordinals.at(-1) ?? null
  )
}

const insertions = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies']

/**
 * Labels in a row from `start` on. Inserted labels (b bis) stay as long as nobody renumbered: then the next one of the same clause is the
 * next insertion.
 */
function count(owner: Member | null, entries: readonly Member[], start: number, labels: Map<Member, string>): void {
  const kind = kindOf(entries.map(({ label }) => readingsOf(label)))
  const isStable = !entries.some(isRenumbered)
  let ordinal = start - 1
  let inserted = 0
  for (const entry of entries) {
    const own = ordinalOf(entry.label, kind)
    const isInserted = isStable && own !== null && !Number.isInteger(own) && ordinal > 0 && inserted < insertions.length
    if (isInserted) inserted++
    else {
      ordinal++
      inserted = 0
    }
    const label = labelAt(ordinal, kind, outerNumbers(owner, entry, labels))
    const suffix = inserted === 0 ? '' : (insertions[inserted - 1] as string)
    set(labels, entry, `${isUpper(entry.label) ? label.toUpperCase() : label}${suffix}`)
  }
}

/** Whether a side gave a clause of the base another plain label. */
function isRenumbered({ base, ours, theirs }: Member): boolean {
  if (base === null) return false
  return [ours, theirs].some(now => now !== null && now.label !== base.label)
}

function isUpper(label: string | null): boolean {
  return label !== null && /^[A-Z]/.test(label)
}

function set(labels: Map<Member, string>, entry: Member, label: string): void {
  if (label !== entry.label) labels.set(entry, label)
}

/** The numbers before the last one: those of the clause around it. */
function outerNumbers(owner: Member | null, { label }: Member, labels: ReadonlyMap<Member, string>): readonly number[] {
  const own =
    readingsOf(label)
      .find(({ kind }) => kind === 'number')
      ?.ordinals.slice(0, -1) ?? []
  if (own.length === 0 || owner === null) return own
  const around = readingsOf(labels.get(owner) ?? owner.label).find(({ kind }) => kind === 'number')?.ordinals
  return around !== undefined && around.length === own.length ? around : own
}

/** 3.1 is 4.1 where 3 is 4 now. */
function followOwner(owner: Member | null, entries: readonly Member[], labels: Map<Member, string>): void {
  const now = owner === null ? undefined : labels.get(owner)
  if (owner === null || now === undefined) return
  const was = `${owner.label}.`
  for (const entry of entries)
    if (entry.label?.startsWith(was) === true) set(labels, entry, `${now}.${entry.label.slice(was.length)}`)
}
