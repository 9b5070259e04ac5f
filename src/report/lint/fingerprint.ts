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
  return diagnostics.map(({ code, path, document, position: { start, end } }) => {
    const holds = (place: Position) => place.start.offset <= start.offset && start.offset <= place.end.offset
    // An unlettered clause has its section's name: the innermost that holds the finding, which is the last to begin.
    const clause = path === null ? undefined : places.get(`${document} ${path}`)?.findLast(holds)
    const words = source.slice((clause?.start ?? start).offset, (clause?.end ?? end).offset).replace(/\s+/g, ' ')
    const key = [name, code, path ?? '', words.trim()].join('\0')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return hash(`${key}\0${before}`)
  })
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
