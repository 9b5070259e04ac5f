/** What each directive is about: stretches of the source by rule, and who took which finding away. */
import type { Position, Span } from '../source/position.js'
import type { Node, Reading } from '../tree/nodes.js'
import { rootsOf, walk } from '../tree/walk.js'

/** One name of one directive. */
export interface Use {
  used: boolean
}

interface Covered extends Span {
  readonly use: Use
  /** The stretch around it. */
  parent: Covered | null
}

/** Of one rule. The first to cover a stretch has it; another one over the same stretch takes nothing away. */
export class Coverage {
  #file: Use | null = null
  readonly #lines = new Map<number, Use>()
  readonly #spans = new Map<string, Covered>()
  #ordered: Covered[] | null = null

  coverFile(use: Use): void {
    this.#file ??= use
  }
  coverLine(line: number, use: Use): void {
    if (!this.#lines.has(line)) this.#lines.set(line, use)
  }
  coverSpan({ from, to }: Span, use: Use): void {
    const key = `${from} ${to}`
    if (!this.#spans.has(key)) this.#spans.set(key, { from, to, use, parent: null })
  }

  /** Who takes away a finding at a position: the narrowest. */
  at({ start, end }: Position): Use | null {
    const line = this.#lines.get(start.line)
    if (line !== undefined) return line
    const isEmpty = start.offset === end.offset
    let covered = this.#lastBefore(start.offset)
    while (covered !== null && !(start.offset < covered.to || (isEmpty && start.offset === covered.to)))
      covered = covered.parent
    return covered?.use ?? this.#file
  }

  #lastBefore(offset: number): Covered | null {
    this.#ordered ??= nested([...this.#spans.values()])
    let low = 0
    let high = this.#ordered.length - 1
    let found: Covered | null = null
    while (low <= high) {
      const middle = (low + high) >> 1
      const covered = this.#ordered[middle] as Covered
      if (covered.from <= offset) {
        found = covered
        low = middle + 1
      } else high = middle - 1
    }
    return found
  }
}

/** In source order, each with the stretch around it. */
function nested(spans: Covered[]): Covered[] {
  spans.sort((a, b) => a.from - b.from || b.to - a.to)
  const open: Covered[] = []
  for (const span of spans) {
    while ((open.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= span.from) open.pop()
    span.parent = open.at(-1) ?? null
    open.push(span)
  }
  return spans
}

interface Leaf {
  readonly from: number
  /** What begins with it: the outermost block that is no section; null inside a block. */
  readonly begins: Position | null
  /** The innermost block around it. */
  readonly inside: Position
}

const containers = new Set<Node['type']>(['document', 'section', 'annex'])
const phrasing = new Set<Node['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Finds the clause or block that follows an offset; inside of a block it is the rest of the block. */
export function followingBlocks(reading: Reading): (offset: number) => Span | null {
  const leaves = leavesOf(reading)
  return offset => {
    let low = 0
    let high = leaves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((leaves[middle] as Leaf).from < offset) low = middle + 1
      else high = middle
    }
    const leaf = leaves[low]
    if (leaf === undefined) return null
    const { begins, inside } = leaf
    return begins === null
      ? { from: offset, to: inside.end.offset }
      : { from: begins.start.offset, to: begins.end.offset }
  }
}

function leavesOf(reading: Reading): Leaf[] {
  const leaves: Leaf[] = []
  const begun = new Set<Node>()
  for (const root of rootsOf(reading))
    walk(root, (node, ancestors) => {
      if (!isLeaf(node)) return
      let begins: Node | null = null
      let inside: Node | null = null
      // From the inside out: what is around a block that has begun has begun too.
      for (let index = ancestors.length - 1; index >= 0; index--) {
        const block = ancestors[index] as Node
        if (containers.has(block.type)) break
        if (phrasing.has(block.type)) continue
        inside ??= block
        if (begun.has(block)) break
        begun.add(block)
        begins = block
      }
      if (inside === null) begins = node
      leaves.push({
        from: node.position.start.offset,
        begins: begins?.position ?? null,
        inside: (inside ?? node).position,
      })
    })
  return leaves
}

function isLeaf(node: Node): boolean {
  if (node.type === 'frontMatter' || node.type === 'comment' || 'children' in node) return false
  return !('value' in node) || (node.value.trim() !== '' && !node.value.startsWith('<!--'))
}
