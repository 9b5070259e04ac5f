/** Lists of labelled clauses: what kind of label a list has, and where the labels leave their order. */
import { en } from '../language/en.js'
import { type LabelReading, matchMarker, step } from '../language/label.js'
import { kindOf, type ListKind, labelAt, readingsOf } from '../language/sequence.js'
import type { Position, Span } from '../source/position.js'
import type { Draft } from './draft.js'
import { endingOf } from './ending.js'
import type { Provision } from './provision.js'

export interface Entry {
  readonly provision: Provision
  /** Bare: "c", "3.2". */
  readonly label: string
  readonly marker: Span
  /** A label that fits nowhere is read as words: the clause has none, or the paragraph is a tail. */
  readonly isStray: boolean
  /** Of its last part, bis in hundredths: "3.2" is 2, "bbis" is 2.01. */
  readonly ordinal: number
  /** Of the parts before the last: "3.2" has [3]; empty for letters. */
  readonly outer: readonly number[]
}

export interface Fault {
  readonly entry: Entry
  readonly kind: 'gap' | 'repeat' | 'back' | 'parent'
  /** The entry before it; null at the start of a list. */
  readonly before: Entry | null
  /** Bare label that was expected: "c", "3.2". */
  readonly expected: string
}

export interface LabelledList {
  readonly kind: ListKind
  /** Labelled ones, in order. */
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
}

const gathered = new WeakMap<Draft, readonly LabelledList[]>()

/** Every list of the main body; where a heading was lost and the labels begin anew, two. */
export function listsOf(draft: Draft): readonly LabelledList[] {
  let lists = gathered.get(draft)
  if (lists === undefined) {
    const firsts = draft.provisions.filter(({ index }) => index === 0)
    const childless = draft.provisions.filter(({ items, paragraphs }) => items.length === 0 && paragraphs.length > 1)
    const owned = [
      ...firsts.map(({ parent, siblings }) => labelledOf(draft, siblings, parent)),
      ...childless.map(parent => labelledOf(draft, [], parent)),
    ]
    lists = owned.flatMap(labelled => runsOf(draft, labelled).flatMap(run => listOf(run) ?? []))
    gathered.set(draft, lists)
  }
  return lists
}

interface Labelled {
  readonly provision: Provision
  readonly label: string
  readonly marker: Span
  readonly isStray: boolean
  readonly found: readonly LabelReading[]
}

function labelledOf(draft: Draft, siblings: readonly Provision[], parent: Provision | null): Labelled[] {
  const own = siblings.flatMap((provision): Labelled[] => {
    const { label } = provision.clause
    if (label !== null)
      return label === '-' || provision.marker === null
        ? []
        : [{ provision, label, marker: provision.marker, isStray: false, found: readingsOf(label) }]
    return strayAt(draft, provision, provision.paragraphs[0]?.position)
  })
  const tails = (parent?.paragraphs.slice(1) ?? []).flatMap(tail =>
    strayAt(draft, parent as Provision, tail.position).filter(({ label }) => /^\d+\.\d/.test(label)),
  )
  // A number given twice behind a list is read as words of the clause that has it.
  const again = siblings.flatMap(provision => {
    const { label } = provision.clause
    if (label === null || provision.items.length === 0 || provision.paragraphs.length < 2 || !/^\d+$/.test(label))
      return []
    return provision.paragraphs
      .slice(1)
      .flatMap(tail => strayAt(draft, provision, tail.position).filter(stray => stray.label === label))
  })
  return [...own, ...tails, ...again].sort((a, b) => a.marker.from - b.marker.from)
}

function strayAt({ source }: Draft, provision: Provision, position: Position | undefined): Labelled[] {
  if (position === undefined) return []
  const { start, end } = position
  const marker = matchMarker(source, start.offset, end.offset, en)
  if (marker === null || marker.label === '-') return []
  if (!/^[ \t]*(?:["“([]?\p{L}|§)/u.test(source.slice(marker.to, marker.to + 20))) return []
  if (/^[ \t]*(?:and|or|above|below|of|to \d)(?!\p{L})/u.test(source.slice(marker.to, marker.to + 20))) return []
  const span = { from: marker.from, to: marker.to }
  return [{ provision, label: marker.label, marker: span, isStray: true, found: readingsOf(marker.label) }]
}

/** Siblings, parted where the labels begin anew behind the comma or stop that ends a section. */
function runsOf(draft: Draft, labelled: readonly Labelled[]): Labelled[][] {
  const runs: Labelled[][] = []
  for (const [index, one] of labelled.entries()) {
    const before = labelled[index - 1]
    if (before === undefined || (/^(?:a|1|i)$/.test(one.label) && isSectionEnd(draft, before.provision))) runs.push([])
    runs.at(-1)?.push(one)
  }
  return runs
}

function isSectionEnd(draft: Draft, provision: Provision): boolean {
  const last = provision.items.at(-1) ?? provision
  return /^[,.]$/.test(endingOf(draft, last)?.mark ?? '')
}

function listOf(run: readonly Labelled[]): LabelledList | null {
  const readable = run.filter(({ found }) => found.length > 0)
  if (readable.length === 0) return null
  const kind = kindOf(readable.map(({ found }) => found))
  const depth = readable[0]?.found.find(reading => reading.kind === kind)?.ordinals.length
  const entries = readable.flatMap(({ provision, label, marker, isStray, found }): Entry[] => {
    const ordinals = found.find(reading => reading.kind === kind)?.ordinals
    // "0.39" begins a formula.
    if (ordinals === undefined || ordinals.includes(0) || ordinals.length !== depth) return []
    return [{ provision, label, marker, isStray, ordinal: ordinals.at(-1) as number, outer: ordinals.slice(0, -1) }]
  })
  return { kind, entries, faults: faultsOf(entries, kind) }
}

/** Label of the clause whose items the list counts; null under a section. */
export function ownerLabel({ provision, isStray }: Entry): string | null {
  const owner = isStray && provision.clause.label !== null ? provision : provision.parent
  return owner?.clause.label ?? null
}

function faultsOf(entries: readonly Entry[], kind: LabelledList['kind']): Fault[] {
  const faults: Fault[] = []
  let before: Entry | null = null
  for (const entry of entries) {
    const { ordinal, outer } = entry
    const parent = outer.length === 0 ? [] : ownerNumbers(entry)
    const expected = labelAt(Math.floor(before?.ordinal ?? 0) + 1, kind, parent)
    // Decimals beside those of the paragraph (2.2 under 2.1) are a matter of how the text was read.
    if (outer.length === parent.length && outer.join() !== parent.join())
      faults.push({ entry, kind: 'parent', before, expected })
    else if (before !== null || !entry.isStray) {
      const steps = step(before?.ordinal ?? 0, ordinal)
      if (steps > 0) faults.push({ entry, kind: 'gap', before, expected })
      else if (steps < 0)
        faults.push({ entry, kind: ordinal === before?.ordinal ? 'repeat' : 'back', before, expected })
    }
    before = entry
  }
  return faults
}

/** Numbers of the paragraph whose decimals the list counts: [3] for 3.1, 3.2; those of the label itself where none is around it. */
export function ownerNumbers(entry: Entry): readonly number[] {
  const owner = readingsOf(ownerLabel(entry)).find(({ kind }) => kind === 'number')
  return owner?.ordinals ?? entry.outer
}
