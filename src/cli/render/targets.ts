/** What `render` writes: the formats of readings, and what needs more than a reading. */
import { formats } from '../../formats/formats.js'
import type { Reading } from '../../tree/nodes.js'
import type { Input } from '../input.js'

export interface RenderTarget {
  /** As given to `-t`. */
  readonly id: string
  /** File name extensions, with the dot. */
  readonly extensions: readonly string[]
  write(reading: Reading, input: Input): string | Promise<string | Uint8Array>
}

/** A Word file of ITU's styles; its writer is loaded when it is asked for. */
const docx: RenderTarget = {
  id: 'docx',
  extensions: ['.docx'],
  write: async reading => (await import('../word/written-word.js')).madeOf(reading),
}

/** The text in which positions count: of a Word file the one that was taken from it. */
const source: RenderTarget = { id: 'source', extensions: [], write: (_, { text }) => text }

/** In the order of the help page. */
export const targets: readonly RenderTarget[] = [...formats, docx, source]
