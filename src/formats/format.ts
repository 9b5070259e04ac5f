import type { Reading } from '../tree/nodes.js'

/** One way to write a reading. */
export interface Format {
  /** As given to `-f` and `-t`. */
  readonly id: string
  /** A few words for lists of formats. */
  readonly title: string
  /** File name extensions, with the dot, the usual one first. */
  readonly extensions: readonly string[]
  /** The whole reading, ending with a newline; "" for nothing to write. */
  write(reading: Reading): string
  /** The same in pieces, for formats whose text of a long input is too large to be held at once. */
  pieces?(reading: Reading): Iterable<string>
}
