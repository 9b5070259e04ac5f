/** What makes a finding the same one after lines were added above it. */
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Position } from '../../source/position.js'
import { walk } from '../../tree/walk.js'
import type { LintedFile } from './report.js'

/**
 * For each finding of a file, in their order: a hash of file, code, clause path, the words of the clause, and how many like it came before.
 * `name` is the file as the report names it.
 */
export function fingerprintsOf(
  { source, reading }: LintedFile,
  diagnostics: readonly Diagnostic[],
  name: string,
): string[] {
  const places = new Map<string, Position[]>()
  for (const [index, document] of reading.documents.entries()) {
    walk(document, node => {
      if (!('path' in node) || node.path === null) return
      const key = `${index} ${node.path}`
      const positions = places.get(key)
      if (positions === undefined) places.set(key, [node.position])
      else positions.push(node.position)
    })
  }
  const seen = new Map<string, number>()
  /** A clause of many findings is long, and hashed once. */
  const spoken = new Map<Position, string>()
  return diagnostics.map(({ code, path, document, position }) => {
    const clause = path === null ? undefined : innermost(places.get(`${document} ${path}`) ?? [], position.start.offset)
    const place = clause ?? position
    let words = spoken.get(place)
    if (words === undefined) {
      words = hash(source.slice(place.start.offset, place.end.offset).replace(/\s+/g, ' ').trim())
      spoken.set(place, words)
    }
    const key = [name, code, path ?? '', words].join('\0')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return hash(`${key}\0${before}`)
  })
}

/** An unlettered clause has its section's name: of the places, in source order, the last to begin that holds the offset. */
function innermost(places: readonly Position[], offset: number): Position | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Position).start.offset <= offset) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    const place = places[index] as Position
    if (offset <= place.end.offset) return place
  }
  return undefined
}

/** 64 bits in hexadecimal: two FNV-1a of 32 bits with different beginnings, over UTF-16 code units. Not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ ((code << 5) | (code >>> 11)), 0x01000193)
  }
  // Stirred, so that the last characters reach every bit.
  return stirred(a) + stirred(b ^ a)
}

function stirred(word: number): string {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
