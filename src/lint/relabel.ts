/** Gives the clauses of a list their labels anew, and what the text says of them elsewhere. */

import { labelAt } from '../language/sequence.js'
import type { PlaceTarget, Reference } from '../reference/reference.js'
import { matches } from '../source/matches.js'
import type { Span } from '../source/position.js'
import type { Draft } from './draft.js'
import type { Provision } from './provision.js'
import type { Repair, Replacement } from './rule.js'
import { type Entry, type LabelledList, ownerNumbers } from './sequence.js'

interface Move {
  /** Null for a label that was read as words: nothing can be said of it elsewhere. */
  readonly provision: Provision | null
  readonly marker: Span | null
  readonly from: string
  readonly to: string
}

/**
 * The repair that counts a list from its first label on; null when a reference to a moved clause cannot be rewritten with certainty: a range, a
 * label that stands twice, one that no clause has.
 */
export function relabelled(draft: Draft, list: LabelledList, safety: Repair['safety']): Repair | null {
  let count = counted.get(list)
  if (count === undefined) {
    count = countAnew(draft, list)
    counted.set(list, count)
  }
  return count === null ? null : { ...count, safety }
}

/** A list may have many faults. */
const counted = new WeakMap<LabelledList, Omit<Repair, 'safety'> | null>()

function countAnew(draft: Draft, list: LabelledList): Omit<Repair, 'safety'> | null {
  const { entries, kind } = list
  if (entries.some(({ ordinal }) => !Number.isInteger(ordinal))) return null
  const moves = entries.flatMap((entry, index) =>
    movesOf(entry, labelAt(index + 1, kind, entry.outer.length > 0 ? ownerNumbers(entry) : [])),
  )
  const marks = moves.map(move => markerEdit(draft, move))
  const mentions = mentionEdits(draft, list, moves)
  if (mentions === null || marks.includes(null)) return null
  const first = moves[0]
  if (first === undefined) return null
  const title = moves.length === 1 ? `Write ${first.to}` : `Count anew from ${first.to} on`
  return { title, edits: [...(marks as Replacement[]), ...mentions] }
}

/** A clause that gets another label takes its decimals with it: 3.1 becomes 2.1. */
function movesOf({ provision, label: from, marker, isStray }: Omit<Entry, 'ordinal' | 'outer'>, to: string): Move[] {
  if (from === to) return []
  if (isStray) return [{ provision: null, marker, from, to }]
  const inner = provision.items.flatMap(item => {
    const { label } = item.clause
    if (label === null || item.marker === null || !label.startsWith(`${from}.`)) return []
    return movesOf({ provision: item, label, marker: item.marker, isStray: false }, to + label.slice(from.length))
  })
  return [{ provision, marker, from, to }, ...inner]
}

function markerEdit(draft: Draft, { marker, from, to }: Move): Replacement | null {
  if (marker === null) return null
  const at = draft.source.slice(marker.from, marker.to).indexOf(from)
  return at < 0 ? null : { from: marker.from + at, to: marker.from + at + from.length, text: to }
}

/** Null when one is not certain. */
function mentionEdits(draft: Draft, { entries }: LabelledList, moves: readonly Move[]): Replacement[] | null {
  const first = entries[0]?.provision
  if (first === undefined) return null
  const known = provisionsByPath(draft)
  const moved = new Map(moves.map(move => [move.provision, move]))
  const owner = first.parent?.clause.path ?? first.section.path
  const edits: Replacement[] = []
  for (const reference of draft.references) {
    if (reference.kind !== 'internal' || reference.severity !== null) {
      // A reference that leads nowhere may mean the label that is wrong here.
      if (reference.kind === 'internal' && pathOf(reference)?.startsWith(owner) === true) return null
      continue
    }
    const path = pathOf(reference)
    if (path === null || !path.startsWith(owner)) continue
    if (/ (?:to|through|until) |[-–]/.test(reference.text)) {
      if (moves.length > 0) return null
      continue
    }
    const targets = known.get(path) ?? []
    if (targets.length > 1 || isRepeated(entries, targets[0])) return null
    for (let target = targets[0] ?? null; target !== null; target = target.parent) {
      const move = moved.get(target)
      if (move === undefined) continue
      const edit = mentionEdit(draft, reference, move)
      if (edit === null) return null
      if (!edits.some(({ from }) => from === edit.from)) edits.push(edit)
      if (/\./.test(move.from)) break
    }
  }
  return edits
}

const byPath = new WeakMap<Draft, ReadonlyMap<string, readonly Provision[]>>()

function provisionsByPath(draft: Draft): ReadonlyMap<string, readonly Provision[]> {
  const known = byPath.get(draft)
  if (known !== undefined) return known
  const made = new Map<string, Provision[]>()
  for (const provision of draft.provisions) {
    const same = made.get(provision.clause.path)
    if (same === undefined) made.set(provision.clause.path, [provision])
    else same.push(provision)
  }
  byPath.set(draft, made)
  return made
}

function isRepeated(entries: readonly Entry[], target: Provision | undefined): boolean {
  const label = target?.clause.label
  return (
    entries.some(({ provision }) => provision === target) && entries.filter(entry => entry.label === label).length > 1
  )
}

function pathOf({ target }: Reference): string | null {
  const { path, document } = target as PlaceTarget
  return document === null ? null : path
}

/** The one place where the reference says the old label. */
function mentionEdit(draft: Draft, { position }: Reference, { from, to }: Move): Replacement | null {
  const said = draft.source.slice(position.start.offset, position.end.offset)
  const places = [...matches(/\d+(?:\.\d+)*|[a-z]+/g, said)].filter(([word]) => word === from)
  const place = places[0]
  if (place === undefined || places.length > 1) return null
  const at = position.start.offset + place.index
  return { from: at, to: at + from.length, text: to }
}
