/** Stretches that stand fixed: runs around words that occur once on each side, in the order that most of them share. */
import type { Stretch, Words } from './stretch.js'

/** Runs of at least `shortest` words, in order, disjoint, as long as they can be. */
export function commonRuns({ x, y, weights }: Words, within: Stretch, shortest: number): Stretch[] {
  const { fromX, toX, fromY, toY } = within
  const onceX = placesOfSingles(x, fromX, toX, weights.length)
  const onceY = placesOfSingles(y, fromY, toY, weights.length)
  const pairsX: number[] = []
  const pairsY: number[] = []
  for (let at = fromX; at < toX; at++) {
    const id = x[at] as number
    const place = onceY[id] as number
    if (onceX[id] !== at + 1 || place <= 0) continue
    pairsX.push(at)
    pairsY.push(place - 1)
  }
  const runs: Stretch[] = []
  let endX = fromX
  let endY = fromY
  for (const index of longestRising(pairsY)) {
    let startX = pairsX[index] as number
    let startY = pairsY[index] as number
    if (startX < endX) continue
    let afterX = startX + 1
    let afterY = startY + 1
    while (startX > endX && startY > endY && x[startX - 1] === y[startY - 1]) {
      startX--
      startY--
    }
    while (afterX < toX && afterY < toY && x[afterX] === y[afterY]) {
      afterX++
      afterY++
    }
    if (afterX - startX < shortest) continue
    runs.push({ fromX: startX, toX: afterX, fromY: startY, toY: afterY })
    endX = afterX
    endY = afterY
  }
  return runs
}

/** By number of the word: 0 when it does not occur, its index and one when it occurs once, -1 when more often. */
function placesOfSingles(side: Int32Array, from: number, to: number, ids: number): Int32Array {
  const places = new Int32Array(ids)
  for (let at = from; at < to; at++) {
    const id = side[at] as number
    places[id] = places[id] === 0 ? at + 1 : -1
  }
  return places
}

/** Indices of the longest rising subsequence of numbers that all differ. */
function longestRising(numbers: readonly number[]): number[] {
  /** Index of the least last number of a subsequence of each length, and what stands before each number. */
  const lasts: number[] = []
  const before = new Int32Array(numbers.length)
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number
    let low = 0
    let high = lasts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[lasts[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (lasts[low - 1] as number) : -1
    lasts[low] = index
  }
  const rising = new Array<number>(lasts.length)
  for (let length = lasts.length, index = lasts[length - 1] ?? -1; length > 0; index = before[index] as number)
    rising[--length] = index
  return rising
}
