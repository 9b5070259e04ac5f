/** The moves of both sides, held against each other. */
import type { Relocation, Strand } from './strand.js'
import { Hosts } from './weave.js'

export interface Moves {
  /** Of both sides; what both moved, once. */
  readonly moves: readonly Relocation[]
  /** What each side moved to another place: ours, which is among `moves`, with theirs, which is not. */
  readonly contested: ReadonlyMap<Relocation, Relocation>
  /** Moves that cross each other: part of one stretch in another, or each into the other. */
  readonly tangled: readonly (readonly [Relocation, Relocation])[]
}

export function movesOf(ours: Strand, theirs: Strand): Moves {
  const { source } = ours.base
  const contested = new Map<Relocation, Relocation>()
  const tangled: [Relocation, Relocation][] = []
  const given = new Set(ours.moves.filter(move => !yields(move, theirs)))
  for (const move of theirs.moves) {
    const twin = ours.moves.find(({ first, end }) => first === move.first && end === move.end)
    if (twin === undefined) given.add(move)
    else if (isOnePlace(source, twin.at, move.at) || move.silent) given.add(twin)
    else if (twin.silent) given.add(move)
    else contested.set(twin, move)
  }
  for (const x of ours.moves)
    for (const y of theirs.moves) if (given.has(x) && given.has(y) && isAcross(x, y)) tangled.push([x, y])
  tangled.push(...cycles([...given]))
  for (const pair of tangled)
    for (const move of pair) {
      given.delete(move)
      contested.delete(move)
    }
  return { moves: [...given], contested, tangled }
}

/** A note that the layout moved stays where the other side put it. */
function yields(move: Relocation, theirs: Strand): boolean {
  return (
    move.silent && theirs.moves.some(({ first, end, silent }) => first === move.first && end === move.end && !silent)
  )
}

function isOnePlace(source: string, x: number, y: number): boolean {
  return source.slice(Math.min(x, y), Math.max(x, y)).trim() === ''
}

/** Partly in each other. */
function isAcross(x: Relocation, y: Relocation): boolean {
  const isApart = x.to <= y.from || y.to <= x.from
  const isNested = (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to)
  return !isApart && !isNested
}

/** Ours moved A into B, theirs moved B into A: written out, both would be in nothing. */
function cycles(moves: readonly Relocation[]): [Relocation, Relocation][] {
  const hosts = new Hosts(moves)
  const host = new Map(moves.map(move => [move, hosts.ofLanding(move)]))
  const found: [Relocation, Relocation][] = []
  const reached = new Set<Relocation | null>([null])
  for (const start of moves) {
    const chain: Relocation[] = []
    let move: Relocation | null = start
    while (!reached.has(move) && !chain.includes(move as Relocation)) {
      chain.push(move as Relocation)
      move = host.get(move as Relocation) ?? null
    }
    if (!reached.has(move)) {
      const round = chain.slice(chain.indexOf(move as Relocation))
      for (const other of round.slice(1)) found.push([round[0] as Relocation, other])
      if (round.length === 1) found.push([round[0] as Relocation, round[0] as Relocation])
    }
    for (const each of chain) reached.add(each)
  }
  return found
}
