/** Edits and moves laid over the base in the order in which the result is written. */
import type { Passage } from '../passage.js'
import type { ConflictKind } from './conflict.js'
import { type Edit, isRemoval, type Relocation } from './strand.js'

/** A stretch of the base, or a place in it, where ours and theirs are shown beside each other. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly kind: ConflictKind
  /** The moved stretch that it stands in. */
  readonly host: Relocation | null
  /** All that either side does there. */
  readonly edits: ReadonlySet<Edit>
  readonly moves: ReadonlySet<Relocation>
  /** Indices of the base's passages, in order. */
  readonly passages: readonly number[]
}

/** What happens at a place, or with a stretch, of the base. */
export type Item = { readonly from: number; readonly to: number } & (
  | { readonly type: 'edit'; readonly edit: Edit }
  /** Here stands what was moved. */
  | { readonly type: 'landing'; readonly move: Relocation }
  /** Here stood what was moved. */
  | { readonly type: 'gap'; readonly move: Relocation }
  | { readonly type: 'region'; readonly region: Region }
)

/** The items of the text itself (null), and of each moved stretch: by place; what is put in at a place comes before what begins there. */
export type Weave = ReadonlyMap<Relocation | null, readonly Item[]>

export interface WeaveGiven {
  /** Of the base. */
  readonly passages: readonly Passage[]
  readonly edits: readonly Edit[]
  readonly moves: readonly Relocation[]
  /** Where they come to stand a second time: what the other side moved to another place. */
  readonly elsewhere: readonly Relocation[]
  readonly regions: readonly Region[]
  /** Among additions at one place. */
  readonly orderOf: (edit: Edit) => number
}

export function weaveOf({ passages, edits, moves, elsewhere, regions, orderOf }: WeaveGiven): Weave {
  const hosts = new Hosts(moves)
  const weave = new Map<Relocation | null, Item[]>([null, ...moves].map(host => [host, []]))
  const add = (host: Relocation | null, item: Item) => weave.get(host)?.push(item)
  for (const edit of edits) add(hosts.ofEdit(edit), { from: edit.from, to: edit.to, type: 'edit', edit })
  for (const move of [...moves, ...elsewhere])
    add(hosts.ofLanding(move), { from: move.at, to: move.at, type: 'landing', move })
  for (const move of moves) add(hosts.ofRange(move), { from: move.from, to: move.to, type: 'gap', move })
  for (const region of regions) add(region.host, { from: region.from, to: region.to, type: 'region', region })
  const phaseOf = (item: Item) => phase(item, passages)
  for (const [host, items] of weave) weave.set(host, arranged(items, phaseOf, orderOf))
  return weave
}

/** Which moved stretch each thing stands in. */
export class Hosts {
  readonly #moves: readonly Relocation[]

  constructor(moves: readonly Relocation[]) {
    // Narrowest first: the innermost is found first.
    this.#moves = [...moves].sort((a, b) => a.to - a.from - (b.to - b.from))
  }

  ofEdit(edit: Edit): Relocation | null {
    return this.#find(edit, null, move => isAmong(move, edit.within) || owns(move, edit.home) || owns(move, edit.owner))
  }

  ofLanding(landing: Relocation): Relocation | null {
    const place = { from: landing.at, to: landing.at }
    return this.#find(place, landing, move => isAmong(move, landing.within) || owns(move, landing.owner))
  }

  ofRange(range: Relocation): Relocation | null {
    return this.#find(range, range, () => true)
  }

  ofStretch(from: number, to: number): Relocation | null {
    return this.#find({ from, to }, null, () => true)
  }

  #find(
    { from, to }: { readonly from: number; readonly to: number },
    except: Relocation | null,
    isInsideAtEdge: (move: Relocation) => boolean,
  ): Relocation | null {
    for (const move of this.#moves) {
      if (move === except || from < move.from || to > move.to) continue
      if (from === to && (from === move.from || to === move.to) && !isInsideAtEdge(move)) continue
      return move
    }
    return null
  }
}

function isAmong(move: Relocation, within: Relocation | null): boolean {
  for (let around = within; around !== null; around = around.within) if (around === move) return true
  return false
}

function owns({ first, end }: Relocation, passage: number | null): boolean {
  return passage !== null && first <= passage && passage < end
}

/** At one place: what ends there, then what comes there, then what begins there. */
function phase(item: Item, passages: readonly Passage[]): number {
  if (item.type === 'landing' || item.type === 'region') return 1
  if (item.type !== 'edit' || isRemoval(item.edit)) return 2
  const { edit } = item
  if (edit.rank === 'passage') return 1
  const home = edit.home === null ? undefined : passages[edit.home]
  return home !== undefined && home.from < edit.from ? 0 : 2
}

function arranged(items: readonly Item[], phaseOf: (item: Item) => number, orderOf: (edit: Edit) => number): Item[] {
  const isPoint = ({ from, to }: Item) => from === to
  const points = items.filter(isPoint)
  // Each side keeps its own order; where both have something at one place, phase and order decide, then ours come first.
  const [ours, theirs] = [
    points.filter(item => sideOf(item) === 'ours'),
    points.filter(item => sideOf(item) === 'theirs'),
  ]
  ours.sort((x, y) => x.from - y.from || startOf(x) - startOf(y))
  theirs.sort((x, y) => x.from - y.from || startOf(x) - startOf(y))
  const merged: Item[] = []
  let next = 0
  for (const item of ours) {
    for (; next < theirs.length && isBefore(theirs[next] as Item, item, phaseOf, orderOf); next++)
      merged.push(theirs[next] as Item)
    merged.push(item)
  }
  merged.push(...theirs.slice(next))
  const placed = merged.map((item, index) => ({ item, index }))
  const rest = items.filter(item => !isPoint(item)).map(item => ({ item, index: Number.POSITIVE_INFINITY }))
  return [...placed, ...rest]
    .sort(
      (x, y) => x.item.from - y.item.from || (x.index < y.index ? -1 : x.index > y.index ? 1 : y.item.to - x.item.to),
    )
    .map(({ item }) => item)
}

function isBefore(theirs: Item, ours: Item, phaseOf: (item: Item) => number, orderOf: (edit: Edit) => number): boolean {
  if (theirs.from !== ours.from) return theirs.from < ours.from
  const [x, y] = [phaseOf(theirs), phaseOf(ours)]
  if (x !== y) return x < y
  return orderIn(theirs, orderOf) < orderIn(ours, orderOf)
}

function orderIn(item: Item, orderOf: (edit: Edit) => number): number {
  if (item.type === 'edit') return orderOf(item.edit)
  if (item.type !== 'region') return 0
  for (const edit of item.region.edits) return orderOf(edit)
  return 0
}

function sideOf(item: Item): string {
  if (item.type === 'edit') return item.edit.side
  return item.type === 'region' ? 'ours' : item.move.side
}

/** Place in the side's own text. */
function startOf(item: Item): number {
  if (item.type === 'edit') return item.edit.fromB
  if (item.type !== 'region') return item.move.fromB
  for (const edit of item.region.edits) if (edit.side === 'ours') return edit.fromB
  return 0
}
