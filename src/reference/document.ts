/** The document that a block stands in. */

import type { Block } from '../prose/block.js'
import type { Document, Reading } from '../tree/nodes.js'

const nowhere = { line: 1, column: 1, offset: 0 }

/** What text outside of all documents is judged by: nobody adopted it, and it has no places. */
const outside: Document = {
  type: 'document',
  genre: 'resolution',
  language: '',
  designation: null,
  title: null,
  notes: [],
  children: [],
  position: { start: nowhere, end: nowhere },
}

export function documentOf(reading: Reading, { document }: Block): Document {
  return (document === null ? undefined : reading.documents[document]) ?? outside
}
