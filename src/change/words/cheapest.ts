/** The script of a small stretch that keeps the most and begins the least: alignment with affine gaps, after Gotoh (1982). */
import type { Partners, Stretch, Words } from './stretch.js'
import { beginning } from './weight.js'

/** 512 by 512 words, 256 KB and a millisecond or two; clauses are rarely longer than 200 words. */
export const maxCells = 1 << 18

/** A cell ends with a word kept, taken out, or put in. What is taken out goes before what is put in. */
const kept = 0
const taken = 1
const put = 2

/** The ways into the three ends of a cell, in one byte: bits 0-1 before a kept word, bit 2 before one taken out, bits 3-4 before one put in. */
let ways = new Uint8Array(1 << 12)
const never = -(2 ** 29)

/** Fills in the partners of the stretch; never reaches a bound: false. */
export function cheapest({ x, y, weights }: Words, partners: Partners, stretch: Stretch): false {
  const { fromX, fromY } = stretch
  const rows = stretch.toX - fromX
  const columns = stretch.toY - fromY
  const wide = columns + 1
  if (ways.length < (rows + 1) * wide) ways = new Uint8Array(Math.max((rows + 1) * wide, 2 * ways.length))
  const bestKept = new Int32Array(wide).fill(never)
  const bestTaken = new Int32Array(wide).fill(never)
  const bestPut = new Int32Array(wide).fill(-beginning)
  bestKept[0] = 0
  bestPut[0] = never
  for (let column = 1; column <= columns; column++) ways[column] = (column === 1 ? kept : put) << 3
  for (let row = 1; row <= rows; row++) {
    const id = x[fromX + row - 1] as number
    const weight = weights[id] as number
    /** The three of the cell up and to the left. */
    let upKept = bestKept[0] as number
    let upTaken = bestTaken[0] as number
    let upPut = bestPut[0] as number
    bestKept[0] = never
    bestTaken[0] = -beginning
    ways[row * wide] = (row === 1 ? kept : taken) << 2
    let leftKept = never
    let leftTaken = -beginning
    let leftPut = never
    for (let column = 1, cell = row * wide + 1; column <= columns; column++, cell++) {
      const overKept = bestKept[column] as number
      const overTaken = bestTaken[column] as number
      const overPut = bestPut[column] as number
      let way = 0
      let isKept = never
      if (y[fromY + column - 1] === id) {
        isKept = upKept
        if (upTaken > isKept) {
          isKept = upTaken
          way = taken
        }
        if (upPut > isKept) {
          isKept = upPut
          way = put
        }
        isKept += weight
      }
      let isTaken = overKept - beginning
      if (overTaken > isTaken) {
        isTaken = overTaken
        way |= taken << 2
      }
      let isPut = leftPut
      if (leftTaken - beginning > isPut) {
        isPut = leftTaken - beginning
        way |= taken << 3
      } else way |= put << 3
      if (leftKept - beginning > isPut) {
        isPut = leftKept - beginning
        way &= 7
      }
      ways[cell] = way
      upKept = overKept
      upTaken = overTaken
      upPut = overPut
      bestKept[column] = leftKept = isKept
      bestTaken[column] = leftTaken = isTaken
      bestPut[column] = leftPut = isPut
    }
  }
  let end = kept
  if ((bestTaken[columns] as number) > (bestKept[columns] as number)) end = taken
  if ((bestPut[columns] as number) > Math.max(bestTaken[columns] as number, bestKept[columns] as number)) end = put
  walkBack(partners, stretch, end)
  return false
}

function walkBack(partners: Partners, { fromX, toX, fromY, toY }: Stretch, last: number): void {
  let row = toX - fromX
  let column = toY - fromY
  const wide = column + 1
  let end = last
  while (row > 0 || column > 0) {
    const way = ways[row * wide + column] as number
    if (end === kept) {
      row--
      column--
      partners[fromX + row] = fromY + column
      end = way & 3
    } else if (end === taken) {
      row--
      end = (way >> 2) & 1
    } else {
      column--
      end = way >> 3
    }
  }
}
