/** The passages of the merged text, each with what it is in the three texts. */
import { isBlank } from '../../tree/text.js'
import type { Passage } from '../passage.js'
import type { Addition } from './additions.js'
import { type Origin, outerOf, type SideName, type Strand } from './strand.js'
import type { Piece, Woven } from './writer.js'

export interface Member {
  /** Its place in the merged text. */
  readonly at: number
  readonly base: Passage | null
  readonly ours: Passage | null
  readonly theirs: Passage | null
  /** The clause that it is an item or a tail of, else the heading of its section or annex; null outside. */
  outer: Member | null
  /** As the mover has it; else as the side has it that changed it. */
  label: string | null
  /** The side that put it into another section or clause, or moved it, where just one did. */
  mover: SideName | null
}

export interface Members {
  /** In order of the merged text. */
  readonly all: readonly Member[]
  /** What became of a passage of one of the texts; null when it is gone. */
  readonly of: (origin: Origin, index: number) => Member | null
  /** Whether anything stands under it: items, tails, the clauses of a section. */
  readonly isOwner: (member: Member) => boolean
  /** Whether a character of one of the texts stands in the merged text. */
  readonly holds: (origin: Origin, offset: number) => boolean
}

export interface MembersGiven {
  readonly ours: Strand
  readonly theirs: Strand
  readonly draft: Woven
  /** What both put in, and is one passage. */
  readonly paired: readonly { readonly ours: Addition; readonly theirs: Addition }[]
}

export function membersOf({ ours, theirs, draft, paired }: MembersGiven): Members {
  const pieces = countedPieces(draft)
  const locators = {
    base: locatorOf(pieces, 'base'),
    ours: locatorOf(pieces, 'ours'),
    theirs: locatorOf(pieces, 'theirs'),
  }
  const members: Member[] = []
  const known: Record<Origin, Map<number, Member>> = { base: new Map(), ours: new Map(), theirs: new Map() }
  const add = (at: number, given: Pick<Member, Origin>) => {
    const member = { at, ...given, outer: null, label: null, mover: null }
    members.push(member)
    for (const origin of origins) {
      const passage = given[origin]
      if (passage !== null) known[origin].set(passage.index, member)
    }
  }
  for (const base of ours.base.passages) {
    if (ours.isJoined(base.index) || theirs.isJoined(base.index)) continue
    const at = placeOf(locators.base, base, ours.base.source)
    if (at !== null) add(at, { base, ours: ours.nowOf(base.index), theirs: theirs.nowOf(base.index) })
  }
  const twins = twinsOf(paired)
  for (const strand of [ours, theirs]) {
    const { side, own } = strand
    for (const passage of own.passages) {
      if (known[side].has(passage.index) || strand.wasOf(passage) !== null) continue
      const at = placeOf(locators[side], passage, own.source)
      if (at === null) continue
      const twin = side === 'ours' ? (twins.get(passage) ?? null) : null
      add(at, {
        base: null,
        ours: null,
        theirs: side === 'ours' ? twin : passage,
        ...(side === 'ours' && { ours: passage }),
      })
    }
  }
  members.sort((x, y) => x.at - y.at)
  const of = (origin: Origin, index: number) => known[origin].get(index) ?? null
  for (const member of members) {
    member.outer = outerMember(member, of)
    member.mover = moverOf(member, of, { ours, theirs })
    member.label =
      member.mover === null
        ? agreed(member, passage => passage.label)
        : ((member[member.mover] as Passage | null)?.label ?? null)
  }
  const owners = new Set(members.map(({ outer }) => outer))
  return {
    all: members,
    of,
    isOwner: member => owners.has(member),
    holds: (origin, offset) => locators[origin].at(offset)?.piece.origin === origin,
  }
}

export const origins = ['base', 'ours', 'theirs'] as const satisfies readonly Origin[]
const sides = ['ours', 'theirs'] as const satisfies readonly SideName[]

/** What a side made of it, where one made something else of it than the base; ours where both did. */
export function agreed<Value>(member: Member, read: (passage: Passage, origin: Origin) => Value): Value | null {
  const { base } = member
  const was = base === null ? null : read(base, 'base')
  for (const side of sides) {
    const passage = member[side]
    const now = passage === null ? null : read(passage, side)
    if (passage !== null && (base === null || now !== was)) return now
  }
  return was
}

function moverOf(member: Member, of: Members['of'], strands: Readonly<Record<SideName, Strand>>): SideName | null {
  const { base } = member
  if (base === null) return null
  const under = (passage: Passage | null, origin: Origin) => (passage === null ? null : of(origin, outerOf(passage)))
  const housed = sides.filter(side => member[side] !== null && under(member[side], side) !== under(base, 'base'))
  const movers = housed.length > 0 ? housed : sides.filter(side => strands[side].isMoved(base.index))
  return movers.length === 1 ? (movers[0] as SideName) : null
}

function outerMember(member: Member, of: Members['of']): Member | null {
  return agreed(member, (passage, origin) => {
    const outer = outerOf(passage)
    return outer < 0 ? null : of(origin, outer)
  })
}

function twinsOf(paired: MembersGiven['paired']): Map<Passage, Passage> {
  const twins = new Map<Passage, Passage>()
  for (const { ours, theirs } of paired) {
    const isAlike = ours.passages.length === theirs.passages.length
    for (const [index, passage] of ours.passages.entries()) {
      const twin = theirs.passages[index]
      if (twin !== undefined && (isAlike || index === 0)) twins.set(passage, twin)
    }
  }
  return twins
}

/** Of a conflict the first part that has anything counts: what one side took away is there until somebody decides. */
function countedPieces({ pieces, conflicts }: Woven): Piece[] {
  const counted = conflicts.map(({ texts }) => sides.find(side => texts[side].trim() !== '') ?? 'base')
  return pieces.filter(({ part }) => part === null || counted[part.conflict] === part.of)
}

interface Located {
  readonly from: number
  readonly to: number
  readonly piece: Piece
  /** Whether the piece has these characters, or stands for them. */
  readonly isOwn: boolean
}

class Locator {
  readonly #located: readonly Located[]

  constructor(located: readonly Located[]) {
    this.#located = [...located].sort((a, b) => a.from - b.from || a.to - b.to)
  }

  /** Place in the merged text; null for what is not in it. */
  find(offset: number): number | null {
    const located = this.at(offset)
    if (located === null) return null
    return located.piece.from + (located.isOwn ? offset - located.from : 0)
  }

  at(offset: number): Located | null {
    let low = 0
    let high = this.#located.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#located[middle] as Located).from <= offset) low = middle + 1
      else high = middle
    }
    const found = this.#located[low - 1]
    return found !== undefined && offset < found.to ? found : null
  }
}

function locatorOf(pieces: readonly Piece[], origin: Origin): Locator {
  const located: Located[] = []
  for (const piece of pieces) {
    if (piece.origin === origin) located.push({ ...piece.own, piece, isOwn: true })
    else if (origin === 'base') located.push({ ...piece.base, piece, isOwn: false })
    else if (piece.twin !== null) located.push({ ...piece.twin, piece, isOwn: true })
  }
  return new Locator(located)
}

/** Null for a passage that is gone: nothing stands for its first character, or what stands for all of it is nothing. */
function placeOf(locator: Locator, { from, to }: Passage, source: string): number | null {
  let at = from
  while (at < to && isBlank(source.charCodeAt(at))) at++
  const located = locator.at(at)
  if (located === null) return null
  const isGone = located.piece.from === located.piece.to && located.from <= from && located.to >= to
  return isGone ? null : locator.find(at)
}
