import type { Document, Reading } from '../tree/nodes.js'
import { formatOf, formats } from './formats.js'

export interface RenderOptions {
  /** Id of the format: "markdown" (the default), "json", "text", "outline". */
  readonly to?: string
}

/** Writes a reading, or one document of it. Throws a RangeError when there is no such format. */
export function render(tree: Reading | Document, { to = 'markdown' }: RenderOptions = {}): string {
  const format = formatOf(to)
  if (format === undefined) throw new RangeError(`No format "${to}"; there are ${formats.map(({ id }) => id).join(', ')}`)
  return format.write('schemaVersion' in tree ? tree : readingOf(tree))
}

function readingOf(document: Document): Reading {
  return { schemaVersion: 1, file: null, documents: [document], outside: [], diagnostics: [] }
}
