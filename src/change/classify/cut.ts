/** Arithmetic of hunks: parts of them, and what is left. */
import type { Hunk } from '../words/token.js'

export function isEmpty({ fromA, toA, fromB, toB }: Hunk): boolean {
  return fromA === toA && fromB === toB
}

/** The part of a hunk that lies in the ranges of `window`; empty at an end of the hunk where it does not reach into them. */
export function within(hunk: Hunk, window: Hunk): Hunk {
  const fromA = clamp(window.fromA, hunk.fromA, hunk.toA)
  const fromB = clamp(window.fromB, hunk.fromB, hunk.toB)
  return {
    fromA,
    toA: Math.max(fromA, clamp(window.toA, hunk.fromA, hunk.toA)),
    fromB,
    toB: Math.max(fromB, clamp(window.toB, hunk.fromB, hunk.toB)),
  }
}

function clamp(index: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, index))
}

/** What is left of hunks when tiles of them are taken out; tiles of one hunk follow each other on both sides. */
export function without(hunks: readonly Hunk[], tiles: readonly Hunk[]): Hunk[] {
  if (tiles.length === 0) return [...hunks]
  const sorted = [...tiles].sort(inOrder)
  const left: Hunk[] = []
  let next = 0
  for (const hunk of hunks) {
    let { fromA, fromB } = hunk
    for (let tile = sorted[next]; tile !== undefined && isInside(tile, hunk); tile = sorted[++next]) {
      push(left, { fromA, toA: tile.fromA, fromB, toB: tile.fromB })
      fromA = tile.toA
      fromB = tile.toB
    }
    push(left, { ...hunk, fromA, fromB })
  }
  return left
}

export function inOrder(one: Hunk, other: Hunk): number {
  return one.fromA - other.fromA || one.fromB - other.fromB || one.toA - other.toA || one.toB - other.toB
}

/** The hunk that a tile lies in; hunks in order on both sides. */
export function hunkOf(hunks: readonly Hunk[], tile: Hunk): Hunk | undefined {
  let [low, high] = [0, hunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { toA, toB } = hunks[middle] as Hunk
    if (toA < tile.toA || toB < tile.toB) low = middle + 1
    else high = middle
  }
  const hunk = hunks[low]
  return hunk !== undefined && isInside(tile, hunk) ? hunk : undefined
}

function isInside(tile: Hunk, hunk: Hunk): boolean {
  return tile.fromA >= hunk.fromA && tile.toA <= hunk.toA && tile.fromB >= hunk.fromB && tile.toB <= hunk.toB
}

function push(hunks: Hunk[], hunk: Hunk): void {
  if (!isEmpty(hunk)) hunks.push(hunk)
}
