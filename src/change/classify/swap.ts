/** Words of a kind that stand for others of the kind, cut out of hunks: a year for a year, an amount for an amount. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import { isLink } from './links.js'

export interface Kind {
  /** Whether the token at an index is of the kind; it may look at those around it. */
  readonly isOf: (tokens: readonly PlacedToken[], index: number) => boolean
  /** Whether words of the kind put in or taken out, with nothing else but words that tie them in, are a change of the kind too. */
  readonly alone: boolean
  /** Units and the like, which go with words of the kind. */
  readonly isTie?: (token: PlacedToken) => boolean
  /** A word of the kind only where another of the kind stands for it: "one". */
  readonly isWeak?: (token: PlacedToken) => boolean
}

interface Run {
  readonly from: number
  readonly to: number
}

/** Tiles of hunks in which words of a kind differ. */
export function swapsIn({ tokensA, tokensB }: PairWords, hunks: readonly Hunk[], kind: Kind): Hunk[] {
  const tiles: Hunk[] = []
  for (const hunk of hunks) {
    const runsA = runsOf(tokensA, hunk.fromA, hunk.toA, kind)
    const runsB = runsOf(tokensB, hunk.fromB, hunk.toB, kind)
    if (runsA.length === 0 && runsB.length === 0) continue
    const tied = withoutEnd(tokensA, tokensB, hunk)
    if (runsA.length !== runsB.length) {
      const isLone =
        runsA.length === 0 ? isStrong(tokensB, runsB, kind) : runsB.length > 0 || isStrong(tokensA, runsA, kind)
      if (kind.alone && isLone && isTied(tokensA, tokensB, tied, runsA, runsB, kind)) tiles.push(tied)
    } else if (kind.alone && isTied(tokensA, tokensB, tied, runsA, runsB, kind)) tiles.push(tied)
    else tiles.push(...paired(tokensA, tokensB, runsA, runsB))
  }
  return tiles
}

/** Tiles with the words of the kind around them that stayed, for a message: "`15 March` is now `17 March`". */
export function roundedOff({ tokensA, tokensB }: PairWords, tiles: readonly Hunk[], { isOf, isTie }: Kind): Hunk[] {
  const goesWith = (tokens: readonly PlacedToken[], index: number) => {
    const token = tokens[index]
    return token !== undefined && (isOf(tokens, index) || isTie?.(token) === true)
  }
  const isSame = (a: number, b: number) =>
    tokensA[a]?.key === tokensB[b]?.key && goesWith(tokensA, a) && goesWith(tokensB, b)
  const rounded: Hunk[] = []
  for (const [index, tile] of tiles.entries()) {
    let { fromA, toA, fromB, toB } = tile
    const [last, next] = [rounded[rounded.length - 1], tiles[index + 1]]
    const [floorA, floorB] = [last?.toA ?? 0, last?.toB ?? 0]
    const [endA, endB] = [next?.fromA ?? tokensA.length, next?.fromB ?? tokensB.length]
    while (fromA > floorA && fromB > floorB && isSame(fromA - 1, fromB - 1)) {
      fromA--
      fromB--
    }
    while (toA < endA && toB < endB && isSame(toA, toB)) {
      toA++
      toB++
    }
    rounded.push({ fromA, toA, fromB, toB })
  }
  return rounded
}

function runsOf(tokens: readonly PlacedToken[], from: number, to: number, { isOf }: Kind): Run[] {
  const runs: Run[] = []
  for (let index = from; index < to; index++) {
    if (!isOf(tokens, index)) continue
    const start = index
    while (index + 1 < to && isOf(tokens, index + 1)) index++
    runs.push({ from: start, to: index + 1 })
  }
  return runs
}

function paired(
  tokensA: readonly PlacedToken[],
  tokensB: readonly PlacedToken[],
  runsA: readonly Run[],
  runsB: readonly Run[],
): Hunk[] {
  return runsA.flatMap((a, index) => {
    const b = runsB[index] as Run
    return keysOf(tokensA, a) === keysOf(tokensB, b) ? [] : [{ fromA: a.from, toA: a.to, fromB: b.from, toB: b.to }]
  })
}

function keysOf(tokens: readonly PlacedToken[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')
}

/** Marks at the end of a hunk may be those that end the clause. */
function withoutEnd(tokensA: readonly PlacedToken[], tokensB: readonly PlacedToken[], hunk: Hunk): Hunk {
  const endOf = (tokens: readonly PlacedToken[], from: number, to: number) => {
    let end = to
    while (end > from && tokens[end - 1]?.kind === 'mark') end--
    return end === from ? to : end
  }
  const { fromA, toA, fromB, toB } = hunk
  const [endA, endB] = [endOf(tokensA, fromA, toA), endOf(tokensB, fromB, toB)]
  if (fromA === toA || fromB === toB) return hunk
  return {
    fromA,
    toA: tokensA[toA - 1]?.kind === 'mark' && endA === toA ? fromA : endA,
    fromB,
    toB: tokensB[toB - 1]?.kind === 'mark' && endB === toB ? fromB : endB,
  }
}

function isStrong(tokens: readonly PlacedToken[], runs: readonly Run[], { isWeak }: Kind): boolean {
  return runs.some(({ from, to }) => to - from > 1 || isWeak?.(tokens[from] as PlacedToken) !== true)
}

/** So many words may stand where a date stood: "regularly" for "annually". */
const mostOther = 3

function isTied(
  tokensA: readonly PlacedToken[],
  tokensB: readonly PlacedToken[],
  { fromA, toA, fromB, toB }: Hunk,
  runsA: readonly Run[],
  runsB: readonly Run[],
  { isOf, isTie }: Kind,
): boolean {
  const isPlain = (tokens: readonly PlacedToken[], from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const token = tokens[index] as PlacedToken
      if (!isOf(tokens, index) && !isLink(token) && isTie?.(token) !== true) return false
    }
    return true
  }
  return (
    (isPlain(tokensA, fromA, toA) || (runsA.length === 0 && toA - fromA <= mostOther)) &&
    (isPlain(tokensB, fromB, toB) || (runsB.length === 0 && toB - fromB <= mostOther))
  )
}
