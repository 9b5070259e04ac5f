/** What stands in a source, as the walk sees it: ends of passages, markers, words, what comes or goes whole. */
import type { Span } from '../../source/position.js'
import type { Move, Pair } from '../alignment.js'
import type { Passage } from '../passage.js'
import type { Stretch } from './edit.js'

/** Something in one of the sources; `mate` is the same thing in the other one. */
export interface Item {
  readonly type: 'open' | 'close' | 'whole' | 'marker' | 'token' | 'passage' | 'move'
  readonly from: number
  readonly to: number
  readonly pair: Pair | null
  /** Of a token, among those of its pair. */
  readonly token: number
  readonly passage: Passage | null
  readonly move: Move | null
  mate: Item | null
  order: number
}

export interface Lane {
  /** Ranges of both sources that are walked: the whole texts, or a stretch that moved. */
  readonly bounds: Stretch
  readonly a: Item[]
  readonly b: Item[]
}

export function moveItem(move: Move, from: number, to: number): Item {
  return { type: 'move', from, to, pair: null, token: -1, passage: null, move, mate: null, order: 0 }
}

export function passageItem(passage: Passage, from: number, to: number): Item {
  return { type: 'passage', from, to, pair: null, token: -1, passage, move: null, mate: null, order: 0 }
}

export function markerItem(passage: Passage, { from, to }: Span, pair: Pair): Item {
  return { type: 'marker', from, to, pair, token: -1, passage, move: null, mate: null, order: 0 }
}

export function pairItem(type: Item['type'], from: number, to: number, pair: Pair, token = -1): Item {
  return { type, from, to, pair, token, passage: null, move: null, mate: null, order: 0 }
}

export function mate(x: Item, y: Item): void {
  x.mate = y
  y.mate = x
}

export function addMates(lane: Lane, x: Item, y: Item): void {
  mate(x, y)
  lane.a.push(x)
  lane.b.push(y)
}

const ranks = { close: 0, open: 1, whole: 2, marker: 2, token: 2, passage: 2, move: 2 } as const

function inOrder(x: Item, y: Item): number {
  return x.from - y.from || ranks[x.type] - ranks[y.type] || x.to - y.to
}

/** Sorts a lane's items and drops those that overlap one before them: what they cover is then in the gap. */
export function ordered(items: Item[]): Item[] {
  items.sort(inOrder)
  const kept: Item[] = []
  let end = 0
  for (const entry of items) {
    if (entry.from < end) {
      if (entry.mate !== null) entry.mate.mate = null
      continue
    }
    entry.order = kept.length
    kept.push(entry)
    end = entry.to
  }
  return kept
}
