import type { Node, Reading } from './nodes.js'

/**
 * Called for every node in source order; `false` skips what is inside the node. `ancestors` is outermost first and is
 * reused.
 */
export type Visitor = (node: Node, ancestors: readonly Node[]) => boolean | void

/** Visits `node` and everything in it, in source order, without recursion: a tree of any depth is safe. */
export function walk(node: Node, visit: Visitor): void {
  const ancestors: Node[] = []
  const open: { readonly children: readonly Node[]; next: number }[] = []
  let current: Node | undefined = node
  while (current !== undefined) {
    const inside: readonly Node[] = visit(current, ancestors) === false ? [] : childrenOf(current)
    if (inside.length > 0) {
      ancestors.push(current)
      open.push({ children: inside, next: 0 })
    }
    current = undefined
    while (current === undefined && open.length > 0) {
      const frame = open[open.length - 1] as (typeof open)[number]
      current = frame.children[frame.next++]
      if (current === undefined) {
        open.pop()
        ancestors.pop()
      }
    }
  }
}

/** The children of a node; none for a leaf. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** Documents and the text outside of them, in source order. */
export function rootsOf(reading: Reading): Node[] {
  const roots: Node[] = [...reading.documents, ...reading.outside]
  return roots.sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** Closes a `switch` over node types: a new type makes the compiler list every place to visit. */
export function assertNever(node: never): never {
  throw new Error(`Unknown node: ${JSON.stringify(node)}`)
}
