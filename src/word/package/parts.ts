/** The parts of an archive as a map, each unpacked once, when it is first asked for: what nobody reads costs nothing. */
import type { ArchiveEntry } from './archive.js'
import { unpacked } from './unpack.js'

export class ArchiveParts implements ReadonlyMap<string, Uint8Array> {
  readonly #parts = new Map<string, ArchiveEntry | Uint8Array>()

  constructor(entries: readonly ArchiveEntry[]) {
    for (const entry of entries) this.#parts.set(entry.name, entry)
  }

  get size(): number {
    return this.#parts.size
  }

  has(name: string): boolean {
    return this.#parts.has(name)
  }

  /** Throws a WordFault when the part is damaged. */
  get(name: string): Uint8Array | undefined {
    const part = this.#parts.get(name)
    if (part === undefined || part instanceof Uint8Array) return part
    const bytes = unpacked(part)
    this.#parts.set(name, bytes)
    return bytes
  }

  keys(): MapIterator<string> {
    return this.#parts.keys()
  }

  *values(): MapIterator<Uint8Array> {
    for (const [, bytes] of this) yield bytes
  }

  *entries(): MapIterator<[string, Uint8Array]> {
    for (const name of this.#parts.keys()) yield [name, this.get(name) as Uint8Array]
  }

  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries()
  }

  forEach(visit: (bytes: Uint8Array, name: string, parts: ReadonlyMap<string, Uint8Array>) => void): void {
    for (const [name, bytes] of this) visit(bytes, name, this)
  }
}
