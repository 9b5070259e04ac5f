/** Searches many blocks as one text: a pattern that finds nothing, as most do in a good text, is asked once and not for each block. */
import type { Block } from '../prose/block.js'

export interface Joined {
  /** The texts of all blocks, a line each. */
  readonly text: string
  /** Where each begins. */
  readonly starts: readonly number[]
}

export function joined(blocks: readonly Block[]): Joined {
  const starts: number[] = []
  let at = 0
  for (const { text } of blocks) {
    starts.push(at)
    at += text.length + 1
  }
  return { text: blocks.map(({ text }) => text).join('\n'), starts }
}

const multiline = new WeakMap<RegExp, RegExp>()

/** Indexes of the blocks in which a pattern matches, in order; `^` and `$` are the ends of a block. */
export function matchingBlocks(pattern: RegExp, text: string, starts: readonly number[]): number[] {
  let search = multiline.get(pattern)
  if (search === undefined) {
    search = pattern.multiline ? pattern : new RegExp(pattern.source, `${pattern.flags}m`)
    multiline.set(pattern, search)
  }
  const sought = search
  return foundBlocks(from => {
    sought.lastIndex = from
    return sought.exec(text)?.index ?? -1
  }, starts)
}

/** Indexes of the blocks in which something stands; `next` gives its first place at or behind an offset, -1 for none. */
export function foundBlocks(next: (from: number) => number, starts: readonly number[]): number[] {
  const found: number[] = []
  for (let at = next(0); at >= 0; ) {
    const index = indexAt(starts, at)
    found.push(index)
    // What is found may reach over the end of its block, and hide what begins in the next.
    const start = starts[index + 1]
    if (start === undefined) break
    at = next(start)
  }
  return found
}

/** The last start at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
