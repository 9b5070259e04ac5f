import type { GraphFormat } from './format.js'

/** For other programs: the nodes and edges of `CitationGraph`. */
export const json: GraphFormat = {
  id: 'json',
  write({ nodes, edges }) {
    return `${JSON.stringify({ schemaVersion: 1, nodes, edges }, null, 2)}\n`
  },
}
