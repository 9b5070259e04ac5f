/** Who cites whom: a graph of texts, made of the references of readings. */
import type { Document, Reading } from '../tree/nodes.js'
import type { Outcome, Reference, TextTarget } from './reference.js'
import { isText, targetName } from './target-name.js'
import { writeText } from './write.js'

export interface GraphNode {
  /** The same for a text wherever it stands: "PP resolution 130 PP-06", "UNGA 70/125". */
  id: string
  /** "Resolution 130 (Rev. Antalya, 2006)". */
  label: string
  kind: Reference['kind'] | Document['genre']
  /** The text itself was among those read. */
  given: boolean
}

export interface GraphEdge {
  from: string
  to: string
  outcome: Outcome
  /** How often, with this outcome. */
  count: number
}

export interface CitationGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/** Nodes and edges in the order in which the texts name them. Places in the text itself are no edges. */
export function graphOf(
  texts: readonly (readonly [reading: Reading, references: readonly Reference[]])[],
): CitationGraph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const names = texts.map(([{ documents, file }]) => documents.map(document => documentNode(document, file ?? '-')))
  for (const node of names.flat()) nodes.set(node.id, node)
  texts.forEach(([, references], index) => {
    for (const reference of references) {
      const from = reference.document === null ? undefined : names[index]?.[reference.document]
      const to = targetNode(reference)
      if (from === undefined || to === null) continue
      if (!nodes.has(to.id)) nodes.set(to.id, to)
      const key = `${from.id}\n${to.id}\n${reference.outcome}`
      const edge = edges.get(key)
      if (edge !== undefined) edge.count++
      else edges.set(key, { from: from.id, to: to.id, outcome: reference.outcome, count: 1 })
    }
  })
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

function documentNode({ designation, genre, title }: Document, file: string): GraphNode {
  const number = designation?.number ?? null
  if (designation === null || number === null) {
    const label = designation?.text ?? title ?? `${genre} without a number line`
    return { id: `${file} ${label}`, label, kind: genre, given: true }
  }
  const target: TextTarget = { ...designation, number }
  if (genre === 'declaration')
    return { id: `${file} ${designation.text}`, label: designation.text, kind: genre, given: true }
  return { id: textId(genre, target), label: writeText(genre, target), kind: genre, given: true }
}

function targetNode(reference: Reference): GraphNode | null {
  const { kind, target } = reference
  if ('path' in target) return null
  if (!isText(target)) return { id: targetName(reference), label: targetName(reference), kind, given: false }
  return {
    id: textId(kind, target),
    label: writeText(kind, target),
    kind,
    given: false,
  }
}

function textId(kind: string, { body, number, conference, year }: TextTarget): string {
  return [body ?? '?', kind, number, conference ?? year].filter(part => part !== null).join(' ')
}
