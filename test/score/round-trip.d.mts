import type { Document, Reading } from '../../src/tree/nodes.js'

export function roundTripFaults(
  parse: (text: string) => Reading,
  render: (document: Document) => string,
  text: string,
): string[]
export function essence<T extends object>(node: T): T
