/** The words of a passage as numbers: enough to tell how alike two passages are, at a fraction of the cost of tokens. */
import { Sort, sortAt } from '../words/sort.js'

export interface Words {
  /** One number for each word, in their order; equal words have equal numbers. */
  readonly order: Int32Array
  /** The same numbers ascending. */
  readonly sorted: Int32Array
  /** Numbers of neighbouring words; made when they are first asked for. */
  pairs: Int32Array | null
}

let buffer = new Int32Array(1024)

/**
 * Letters and digits that stand together, capitals or not; of a script without blanks each sign is a word. A number is a hash (FNV-1a, 32 bits):
 * two words of one number make passages a little more alike than they are, and no more.
 */
export function cutWords(key: string): Words {
  const text = key.toLowerCase()
  let count = 0
  let hash = 0
  const close = () => {
    if (hash === 0) return
    if (count === buffer.length) {
      const larger = new Int32Array(2 * count)
      larger.set(buffer)
      buffer = larger
    }
    buffer[count++] = hash
    hash = 0
  }
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at)
    if (sort === Sort.letter || sort === Sort.digit || sort === Sort.combining) {
      hash = Math.imul((hash === 0 ? -2128831035 : hash) ^ text.charCodeAt(at), 16777619)
    } else if (sort === Sort.unspaced) {
      close()
      hash = Math.imul(-2128831035 ^ text.charCodeAt(at), 16777619)
      close()
    } else if (sort !== Sort.invisible) close()
  }
  close()
  const order = buffer.slice(0, count)
  return { order, sorted: order.slice().sort(), pairs: null }
}
