/** Tells one source from another: FNV-1a over UTF-16 code units, in two halves of 32 bits. */

const prime = 0x01000193
const basis = 0x811c9dc5

/** 16 hexadecimal digits. */
export function digestOf(text: string): string {
  let low = basis
  // Another basis for the second half: two sums that do not collide together.
  let high = basis ^ 0x5bd1e995
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, prime)
    high = Math.imul(high ^ (code + 0x9e37), prime)
  }
  return half(high) + half(low)
}

function half(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
