/** What a text cites and what the catalogue says of it: recognised in its words, linked to catalogue and tree. */
import type { Reading } from '../tree/nodes.js'
import { link, type World } from './link.js'
import { recognise } from './recognise.js'
import type { Reference } from './reference.js'

/** All references of a reading in source order; `source` is the text it was read from. */
export function referencesOf(reading: Reading, source: string, world: World): Reference[] {
  // A note in the middle of a paragraph is read behind it.
  return link(recognise(reading), reading, source, world).sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  )
}
