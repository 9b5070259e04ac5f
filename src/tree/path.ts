/** Finds the place of an offset in the tree, as delegates name it. */
import type { Document } from './nodes.js'

interface Placed {
  readonly type: string
  readonly path?: string
  readonly children?: readonly Placed[]
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

const namedLeaves: Readonly<Record<string, string>> = { numberLine: 'number line', title: 'title', formula: 'formula' }

/** Path of the innermost node with a path that holds `offset`; null outside of all. */
export function pathAt(document: Document, offset: number): string | null {
  let path: string | null = null
  let nodes: readonly Placed[] = document.children
  for (;;) {
    const node = holding(nodes, offset)
    if (node === undefined) return path
    const named = namedLeaves[node.type] ?? node.path
    if (named !== undefined) path = named
    if (node.children === undefined) return path
    nodes = node.children
  }
}

/** The last of the ordered nodes that begins at or before `offset` and reaches to it. */
function holding(nodes: readonly Placed[], offset: number): Placed | undefined {
  let low = 0
  let high = nodes.length - 1
  let found: Placed | undefined
  while (low <= high) {
    const middle = (low + high) >> 1
    const node = nodes[middle] as Placed
    if (node.position.start.offset <= offset) {
      found = node
      low = middle + 1
    } else high = middle - 1
  }
  return found !== undefined && offset <= found.position.end.offset ? found : undefined
}
