/** From clashes to the stretches that are shown as conflicts: whole clauses on whole lines, with all that either side does there. */
import { isBlank } from '../../tree/text.js'
import type { Passage } from '../passage.js'
import type { Additions } from './additions.js'
import { type Clashes, firstReaching, overlap, removalsIn } from './clash.js'
import type { ConflictKind } from './conflict.js'
import { type Edit, isRemoval, outerOf, type Relocation, type Strand } from './strand.js'
import { Hosts, type Region } from './weave.js'

export interface RegionScene {
  readonly ours: Strand
  readonly theirs: Strand
  readonly clashes: Clashes
  readonly additions: Additions
  /** Of both sides, each once. */
  readonly moves: readonly Relocation[]
  /** Moves that cross each other. */
  readonly tangled: readonly (readonly [Relocation, Relocation])[]
}

/** What a region grows from. */
interface Seed {
  readonly kind: ConflictKind
  readonly host: Relocation | null
  from: number
  to: number
  readonly passages: Set<number>
  readonly edits: Set<Edit>
  readonly moves: Set<Relocation>
}

/** In order of the base; those of one host do not overlap. */
export function regionsOf(scene: RegionScene): Region[] {
  const hosts = new Hosts(scene.moves)
  const seeds = [
    ...scene.tangled.map(pair => tangledSeed(pair)),
    ...scene.clashes.clashes.map(({ kind, ours, theirs }) =>
      kind === 'removal' ? removalSeed(scene, hosts, isRemoval(ours) ? ours : theirs) : wordsSeed(hosts, ours, theirs),
    ),
    ...scene.moves.flatMap(move => movedAgainstRemoval(scene, hosts, move)),
    ...rewrittenSeeds(scene, hosts),
  ]
  const near = new Nearby([...scene.ours.edits, ...scene.theirs.edits], hosts)
  const regions = joined(seeds.map(seed => grown(scene, hosts, near, seed)))
  const shown = new Set(regions.flatMap(({ edits }) => [...edits]))
  return [...regions.map(finished), ...insertionRegions(scene, hosts, shown)]
}

function finished({ kind, host, from, to, passages, edits, moves }: Seed): Region {
  return { kind, host, from, to, edits, moves, passages: [...passages].sort((a, b) => a - b) }
}

function wordsSeed(hosts: Hosts, ours: Edit, theirs: Edit): Seed {
  const passages = new Set([ours.home, theirs.home].filter(home => home !== null))
  const [from, to] = [Math.min(ours.from, theirs.from), Math.max(ours.to, theirs.to)]
  return {
    kind: 'words',
    host: hosts.ofStretch(from, to),
    from,
    to,
    passages,
    edits: new Set([ours, theirs]),
    moves: new Set(),
  }
}

/** All that went with the removed passage: from the outermost clause or section around it that went too. */
function removalSeed(scene: RegionScene, hosts: Hosts, gone: Edit): Seed {
  const strand = scene[gone.side]
  const { passages } = strand.base
  const removals = removalsIn(strand)
  let top = gone.home as number
  for (let around = outerOf(passages[top] as Passage); removals.has(around); ) {
    top = around
    around = outerOf(passages[top] as Passage)
  }
  const host = hosts.ofStretch((passages[top] as Passage).from, (passages[top] as Passage).to)
  const members = new Set<number>()
  for (let index = top; index < passages.length; index++) {
    const passage = passages[index] as Passage
    if (index > top && !isUnder(passage, top, passages)) {
      if (passage.from >= (passages[top] as Passage).to) break
      continue
    }
    if (removals.has(index) && hosts.ofStretch(passage.from, passage.to) === host) members.add(index)
  }
  members.add(gone.home as number)
  return seedOver(scene, 'removal', host, members)
}

function isUnder(passage: Passage, top: number, passages: readonly Passage[]): boolean {
  for (let around = outerOf(passage); around >= 0; around = outerOf(passages[around] as Passage))
    if (around === top) return true
  return false
}

function seedOver(scene: RegionScene, kind: ConflictKind, host: Relocation | null, members: Set<number>): Seed {
  const { passages } = scene.ours.base
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const index of members) {
    const passage = passages[index] as Passage
    from = Math.min(from, passage.from)
    to = Math.max(to, passage.to)
  }
  return { kind, host, from, to, passages: members, edits: new Set(), moves: new Set() }
}

/** One moved what the other took away; or moved something into what the other took away. */
function movedAgainstRemoval(scene: RegionScene, hosts: Hosts, move: Relocation): Seed[] {
  const other = move.side === 'ours' ? scene.theirs : scene.ours
  const removals = removalsIn(other)
  const seeds: Seed[] = []
  if (removals.has(move.first) && !move.silent) {
    const members = new Set<number>()
    for (let index = move.first; index < move.end; index++) {
      const { from, to } = scene.ours.base.passages[index] as Passage
      if (hosts.ofStretch(from, to) === move) members.add(index)
    }
    if (members.size > 0) seeds.push(seedOver(scene, 'removal', move, members))
  }
  const gone = move.owner === null ? undefined : removals.get(move.owner)?.[0]
  if (gone !== undefined) {
    const seed = removalSeed(scene, hosts, gone)
    seed.from = Math.min(seed.from, move.from)
    seed.to = Math.max(seed.to, move.to)
    seed.moves.add(move)
    seeds.push(seed)
  }
  return seeds
}

/** Both took a clause away and put another in its place: each rewrote it. */
function rewrittenSeeds(scene: RegionScene, hosts: Hosts): Seed[] {
  const { ours, theirs, clashes } = scene
  const seeds: Seed[] = []
  const isNew = (edit: Edit, place: number) =>
    edit.rank === 'passage' && edit.home === null && edit.from === place && edit.to === place
  const free = (strand: Strand) =>
    strand.edits.filter(edit => isNew(edit, edit.from) && !clashes.dropped.has(edit) && !clashes.twins.has(edit))
  const [freeOurs, freeTheirs] = [free(ours), free(theirs)]
  const placesOfTheirs = new Set(freeTheirs.map(({ from }) => from))
  const places = new Set(freeOurs.map(({ from }) => from).filter(from => placesOfTheirs.has(from)))
  for (const [edit, twin] of clashes.twins) {
    if (!isRemoval(edit) || !isRemoval(twin) || !places.has(edit.to)) continue
    const seed = removalSeed(scene, hosts, edit)
    for (const other of [...freeOurs, ...freeTheirs]) if (isNew(other, edit.to)) seed.edits.add(other)
    seeds.push({ ...seed, kind: 'words' })
  }
  return seeds
}

function tangledSeed([ours, theirs]: readonly [Relocation, Relocation]): Seed {
  const from = Math.min(ours.from, theirs.from, ours.at, theirs.at)
  const to = Math.max(ours.to, theirs.to, ours.at, theirs.at)
  const moves = new Set([ours, theirs])
  return { kind: 'move', host: null, from, to, passages: new Set(), edits: new Set(), moves }
}

/** Until nothing that either side does lies across its ends: whole passages, whole lines, whole edits, whole moves. */
function grown(scene: RegionScene, hosts: Hosts, near: Nearby, seed: Seed): Seed {
  const { passages, source } = scene.ours.base
  const landings = scene.moves.filter(move => hosts.ofLanding(move) === seed.host)
  for (let before = -1; before !== seed.edits.size + seed.moves.size + seed.to - seed.from; ) {
    before = seed.edits.size + seed.moves.size + seed.to - seed.from
    for (const index of seed.passages) include(seed, passages[index] as Passage)
    wholeLines(seed, source)
    for (const edit of near.of(seed)) {
      if (seed.edits.has(edit)) continue
      if (!overlap(edit, seed) && !isAtItsEdge(edit, seed)) continue
      const outside =
        source.slice(edit.from, Math.max(edit.from, seed.from)) + source.slice(Math.min(edit.to, seed.to), edit.to)
      if (edit.rank === 'layout' && outside.trim() !== '') continue
      seed.edits.add(edit)
      if (outside.trim() !== '') include(seed, isRemoval(edit) ? (passages[edit.home] as Passage) : edit)
    }
    for (const move of landings) {
      if (seed.moves.has(move) || move === seed.host || move.at <= seed.from || move.at >= seed.to) continue
      seed.moves.add(move)
      include(seed, move)
    }
    for (const move of scene.moves)
      if (move !== seed.host && overlap(move, seed) && !isOutside(move, seed)) include(seed, move)
  }
  return seed
}

/** The edits of each moved stretch, and of the text itself, by place. */
class Nearby {
  readonly #lanes = new Map<Relocation | null, { readonly edits: Edit[]; readonly ends: number[] }>()

  constructor(edits: readonly Edit[], hosts: Hosts) {
    for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
      const host = hosts.ofEdit(edit)
      const lane = this.#lanes.get(host) ?? { edits: [], ends: [] }
      this.#lanes.set(host, lane)
      lane.ends.push(Math.max(edit.to, lane.ends.at(-1) ?? 0))
      lane.edits.push(edit)
    }
  }

  /** Those that overlap or touch a seed. */
  of({ host, from, to }: Seed): Edit[] {
    const { edits, ends } = this.#lanes.get(host) ?? { edits: [], ends: [] }
    const found: Edit[] = []
    for (let index = firstReaching(ends, from); index < edits.length; index++) {
      const edit = edits[index] as Edit
      if (edit.from > to) break
      found.push(edit)
    }
    return found
  }
}

/** Words at the very end of one of its passages, a clause put in right behind one that went. */
function isAtItsEdge(edit: Edit, { from, to, passages, edits }: Seed): boolean {
  if (edit.to < from || edit.from > to) return false
  if (edit.rank !== 'passage') return edit.home !== null && passages.has(edit.home)
  if (isRemoval(edit)) return passages.has(edit.home)
  if (edit.owner !== null && passages.has(edit.owner) && edit.from === to) return true
  if (edit.from !== to) return false
  for (const other of edits) if (other.side === edit.side && isRemoval(other) && other.to === edit.from) return true
  return false
}

/** Whether a stretch lies whole inside of the seed, or around it. */
function isOutside({ from, to }: Relocation, seed: Seed): boolean {
  return (from >= seed.from && to <= seed.to) || (from <= seed.from && to >= seed.to)
}

function include(seed: Seed, { from, to }: { readonly from: number; readonly to: number }): void {
  seed.from = Math.min(seed.from, from)
  seed.to = Math.max(seed.to, to)
}

/** From the start of a line; to the end of one, unless only blanks follow. */
function wholeLines(seed: Seed, source: string): void {
  while (seed.from > 0 && !isBreak(source.charAt(seed.from - 1))) seed.from--
  let to = seed.to
  while (to < source.length && !isBreak(source.charAt(to))) to++
  if (source.slice(seed.to, to).trim() !== '') seed.to = to
  while (seed.to > seed.from && isBlank(source.charCodeAt(seed.to - 1))) seed.to--
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r'
}

function joined(seeds: readonly Seed[]): Seed[] {
  const regions: Seed[] = []
  const last = new Map<Relocation | null, Seed>()
  for (const seed of [...seeds].sort((a, b) => a.from - b.from)) {
    const open = last.get(seed.host)
    if (open === undefined || seed.from >= open.to) {
      regions.push(seed)
      last.set(seed.host, seed)
      continue
    }
    include(open, seed)
    for (const index of seed.passages) open.passages.add(index)
    for (const edit of seed.edits) open.edits.add(edit)
    for (const move of seed.moves) open.moves.add(move)
  }
  return regions
}

/** Nearly the same clause from both: a conflict without a stretch of the base. */
function insertionRegions({ additions }: RegionScene, hosts: Hosts, shown: ReadonlySet<Edit>): Region[] {
  return additions.alike.flatMap(({ ours, theirs }): Region[] => {
    const edits = new Set([...ours.edits, ...theirs.edits])
    const [first] = edits
    if (first === undefined || [...edits].some(edit => shown.has(edit))) return []
    const host = hosts.ofEdit(first)
    return [{ kind: 'insertion', host, from: first.from, to: first.from, edits, moves: new Set(), passages: [] }]
  })
}
