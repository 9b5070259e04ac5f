/** What the changed words of a scene may cite, recognised when first asked for: a text has a hundred clauses, and few change. */
import type { Recognised } from '../../reference/recognise.js'
import { recogniseBlock } from '../../reference/recognise.js'
import type { PairWords, PlacedToken, TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'
import type { PairScene } from './classifier.js'
import { type Spot, spotsOf, type TextSpot } from './spot.js'

export interface Phrase extends Recognised {
  /** The text that cites. */
  readonly side: TextSide
}

export interface SidedSpots {
  readonly a: readonly Spot<Phrase>[]
  readonly b: readonly Spot<Phrase>[]
}

/** Phrases that cite texts and instruments, and those that cite places in a text; the latter may hold one of the former. */
export interface CitedSpots {
  readonly texts: SidedSpots
  readonly places: SidedSpots
}

const noSpots: SidedSpots = { a: [], b: [] }
const nothing: CitedSpots = { texts: noSpots, places: noSpots }
const known = new WeakMap<PairWords, CitedSpots>()

export function citedIn(scene: PairScene): CitedSpots {
  let cited = known.get(scene.words)
  if (cited === undefined) {
    cited = gather(scene)
    known.set(scene.words, cited)
  }
  return cited
}

function gather({ a, b, passagesA, passagesB, words }: PairScene): CitedSpots {
  const [inA, inB] = [phrasesOf(a, passagesA), phrasesOf(b, passagesB)]
  if (inA.length === 0 && inB.length === 0) return nothing
  const spotted = (isPlace: boolean): SidedSpots => ({
    a: spotsOf(
      words.tokensA,
      inA.filter(phrase => citesPlace(phrase) === isPlace),
    ),
    b: spotsOf(
      words.tokensB,
      inB.filter(phrase => citesPlace(phrase) === isPlace),
    ),
  })
  return { texts: spotted(false), places: spotted(true) }
}

function citesPlace({ thing: { citations } }: TextSpot<Phrase>): boolean {
  return citations[0]?.type === 'place'
}

const recognised = new WeakMap<Passage, readonly TextSpot<Phrase>[]>()

/** Also asked of clauses whose words are the same. */
export function phrasesIn(side: TextSide, passage: Passage): readonly TextSpot<Phrase>[] {
  let phrases = recognised.get(passage)
  if (phrases === undefined) {
    phrases = passage.stretches.flatMap(({ at, block }) =>
      recogniseBlock(block, side.reading).map(found => ({
        passage,
        from: at + found.from,
        to: at + found.to,
        thing: { ...found, side },
      })),
    )
    recognised.set(passage, phrases)
  }
  return phrases
}

function phrasesOf(side: TextSide, passages: readonly Passage[]): readonly TextSpot<Phrase>[] {
  const [only] = passages
  return passages.length === 1 && only !== undefined
    ? phrasesIn(side, only)
    : passages.flatMap(passage => phrasesIn(side, passage))
}

/** "the World Telecommunication Standardization Assembly" may stand between a number and what changes behind it. */
const reach = 14

/** True when a token that `says` so stands in a hunk, or near one. */
export function isNear(
  { tokensA, tokensB }: PairWords,
  hunks: readonly Hunk[],
  says: (token: PlacedToken, before: PlacedToken | undefined) => boolean,
): boolean {
  const has = (tokens: readonly PlacedToken[], from: number, to: number) => {
    const end = Math.min(tokens.length, to + reach)
    for (let index = Math.max(0, from - reach); index < end; index++)
      if (says(tokens[index] as PlacedToken, tokens[index - 1])) return true
    return false
  }
  return hunks.some(({ fromA, toA, fromB, toB }) => has(tokensA, fromA, toA) || has(tokensB, fromB, toB))
}
