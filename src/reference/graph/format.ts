import type { CitationGraph } from '../graph.js'

/** A way to write a graph. */
export interface GraphFormat {
  readonly id: string
  /** Ends with a newline. */
  write(graph: CitationGraph): string
}
