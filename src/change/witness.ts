/** Which changes a passage is in, and which one a word of it belongs to. */
import type { Change } from './change.js'
import type { Comparison, TextSide } from './comparison.js'
import type { Passage } from './passage.js'
import { placedTokens } from './placed.js'

/** Indices are those of `ChangeSet.changes`; `layout` is left out. */
export interface Witness {
  ofOld(passage: Passage): readonly number[]
  ofNew(passage: Passage): readonly number[]
  /** The change of the word at an offset of the passage's text. */
  atOld(passage: Passage, offset: number): number | null
  atNew(passage: Passage, offset: number): number | null
  /** The move among some changes. */
  moveOf(changes: readonly number[]): number | null
}

export function witnessOf({ a, b, set: { changes } }: Comparison): Witness {
  const inOld = gathered(a, changes, 'old')
  const inNew = gathered(b, changes, 'new')
  const isMove = (index: number) =>
    changes[index]?.class === 'clause-moved' || changes[index]?.class === 'section-moved'
  const at = (side: TextSide, held: readonly number[], passage: Passage, offset: number, from: Ends, to: Ends) => {
    const token = placedTokens(side, passage).find(word => word.to > offset)
    const place = token?.sourceFrom ?? passage.to
    const touching = held.filter(index => !isMove(index))
    const found = touching.find(index => changes[index]?.words.some(word => word[from] <= place && place < word[to]))
    return found ?? touching[0] ?? held[0] ?? null
  }
  return {
    ofOld: passage => inOld.get(passage.index) ?? [],
    ofNew: passage => inNew.get(passage.index) ?? [],
    atOld: (passage, offset) => at(a, inOld.get(passage.index) ?? [], passage, offset, 'fromA', 'toA'),
    atNew: (passage, offset) => at(b, inNew.get(passage.index) ?? [], passage, offset, 'fromB', 'toB'),
    moveOf: held => held.find(isMove) ?? held[0] ?? null,
  }
}

type Ends = 'fromA' | 'toA' | 'fromB' | 'toB'

/** Classes of changes that hold more than one passage. */
const isWide = /-(?:added|removed|moved|split|merged)$|^metadata$/

/** By passage the changes whose place holds it. */
function gathered({ passages }: TextSide, changes: readonly Change[], side: 'old' | 'new'): Map<number, number[]> {
  const held = new Map<number, number[]>()
  for (const [index, change] of changes.entries()) {
    const place = change[side]
    if (place === null || change.class === 'layout') continue
    const { start, end } = place.position
    for (let at = firstFrom(passages, start.offset); at < passages.length; at++) {
      const { from } = passages[at] as Passage
      if (from >= end.offset && from > start.offset) break
      // A note in a clause is not changed by what is changed around it.
      if (from > start.offset && !isWide.test(change.class)) break
      const known = held.get(at)
      if (known === undefined) held.set(at, [index])
      else known.push(index)
    }
  }
  return held
}

/** The first passage that begins at or behind an offset. */
function firstFrom(passages: readonly Passage[], offset: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle] as Passage).from < offset) low = middle + 1
    else high = middle
  }
  return low
}
