/** The places of a document that can be cited: its sections and annexes with their labels, gathered once for each document. */
import type { Annex, Clause, Document, Node, Section } from '../tree/nodes.js'
import { childrenOf } from '../tree/walk.js'
import { isNumber } from './labels.js'

/** A section or an annex. */
export interface Place {
  readonly node: Section | Annex
  /** The heading in small letters, white space folded; "annex" for an annex. */
  readonly heading: string
  readonly path: string
  readonly from: number
  readonly to: number
  /** The annex that it stands in. */
  readonly annex: Annex | null
  /** Clauses by their labels from the outside in (`keyOf`); a decimal by itself. */
  readonly clauses: ReadonlyMap<string, readonly Clause[]>
}

export interface Places {
  readonly sections: readonly Place[]
  readonly annexes: readonly Place[]
  /** The headings of the sections, each once. */
  readonly headings: readonly string[]
}

const gathered = new WeakMap<Document, Places>()

export function placesOf(document: Document): Places {
  let places = gathered.get(document)
  if (places === undefined) {
    places = gather(document)
    gathered.set(document, places)
  }
  return places
}

function gather(document: Document): Places {
  const sections: Place[] = []
  const annexes: Place[] = []
  for (const child of document.children) {
    if (child.type === 'section') sections.push(placeOf(child, child.heading, null))
    if (child.type !== 'annex') continue
    annexes.push(placeOf(child, 'annex', child))
    for (const inner of child.children) {
      if (inner.type === 'section') sections.push(placeOf(inner, inner.heading, child))
    }
  }
  return { sections, annexes, headings: [...new Set(sections.map(({ heading }) => heading))] }
}

function placeOf(node: Section | Annex, heading: string, annex: Annex | null): Place {
  const clauses = new Map<string, Clause[]>()
  gatherClauses(node, [], clauses)
  return {
    node,
    heading: foldHeading(heading),
    path: node.path,
    from: node.position.start.offset,
    to: node.position.end.offset,
    annex,
    clauses,
  }
}

/** Clauses lie in each other without bound in depth: no recursion. */
function gatherClauses(root: Node, labels: readonly string[], into: Map<string, Clause[]>): void {
  const open: { readonly node: Node; readonly labels: readonly string[] }[] = [{ node: root, labels }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    for (const child of [...childrenOf(entry.node)].reverse()) {
      if (child.type !== 'clause') continue
      const own = child.label === null ? entry.labels : chainOf([...entry.labels, child.label])
      open.push({ node: child, labels: own })
    }
    const { node } = entry
    if (node.type !== 'clause' || node.label === null) continue
    const key = keyOf(entry.labels)
    const known = into.get(key)
    if (known === undefined) into.set(key, [node])
    else known.push(node)
  }
}

/** A decimal stands for the labels around it: 1, 1.2, a) is 1.2, a). */
export function chainOf(labels: readonly string[]): readonly string[] {
  const decimal = labels.findLastIndex(label => isNumber(label) && label.includes('.'))
  return decimal > 0 ? labels.slice(decimal) : labels
}

export function keyOf(labels: readonly string[]): string {
  return chainOf(labels).join('/').toLowerCase()
}

export function foldHeading(heading: string): string {
  return heading
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:,])[\s:,]+$/, '')
    .trim()
    .toLowerCase()
}
