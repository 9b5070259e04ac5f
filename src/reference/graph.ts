/** Who cites whom: a graph of texts, made of the references of readings. */
import type { Body, Document, Reading } from '../tree/nodes.js'
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
  /** Null where the words tell none, and of what is no text of ITU. */
  body: Body | null
  /** Of the edition. */
  year: number | null
  /** Of a text that was read; null for others. */
  title: string | null
  file: string | null
}

export interface GraphEdge {
  from: string
  to: string
  outcome: Outcome
  /** How often, with this outcome. */
  count: number
  /** The clauses that cite, each once, in source order; what is cited outside of any clause has none. */
  clauses: string[]
}

export interface CitationGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/** One document and what it cites. */
export interface CitingText extends Pick<Document, 'designation' | 'genre' | 'title'> {
  readonly file: string
  readonly references: readonly Reference[]
}

/** Nodes and edges in the order in which the texts name them. Places in the text itself are no edges. */
export function graphOf(
  texts: readonly (readonly [reading: Reading, references: readonly Reference[]])[],
): CitationGraph {
  return graphOfTexts(
    texts.flatMap(([{ documents, file }, references]) =>
      documents.map(({ designation, genre, title }, index) => ({
        designation,
        genre,
        title,
        file: file ?? '-',
        references: references.filter(({ document }) => document === index),
      })),
    ),
  )
}

/** The same of texts whose trees are gone. */
export function graphOfTexts(texts: readonly CitingText[]): CitationGraph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const own = texts.map(documentNode)
  for (const node of own) nodes.set(node.id, node)
  texts.forEach(({ references }, index) => {
    const from = own[index] as GraphNode
    for (const reference of references) {
      const { outcome, path } = reference
      const to = targetNode(reference)
      if (to === null) continue
      if (!nodes.has(to.id)) nodes.set(to.id, to)
      const key = `${from.id}\n${to.id}\n${outcome}`
      let edge = edges.get(key)
      if (edge === undefined) {
        edge = { from: from.id, to: to.id, outcome, count: 0, clauses: [] }
        edges.set(key, edge)
      }
      edge.count++
      if (path !== null && !edge.clauses.includes(path)) edge.clauses.push(path)
    }
  })
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

function documentNode({ designation, genre, title, file }: CitingText): GraphNode {
  const number = designation?.number ?? null
  const known = {
    kind: genre,
    given: true,
    body: designation?.body ?? null,
    year: designation?.year ?? null,
    title,
    file,
  }
  if (designation === null || number === null) {
    const label = designation?.text ?? title ?? `${genre} without a number line`
    return { id: `${file} ${label}`, label, ...known }
  }
  const target: TextTarget = { ...designation, number }
  if (genre === 'declaration') return { id: `${file} ${designation.text}`, label: designation.text, ...known }
  return { id: textId(genre, target), label: writeText(genre, target), ...known }
}

function targetNode(reference: Reference): GraphNode | null {
  const { kind, target } = reference
  if ('path' in target) return null
  const unread = { kind, given: false, title: null, file: null }
  if (!isText(target)) {
    const name = targetName(reference)
    return { id: name, label: name, ...unread, body: null, year: null }
  }
  return { id: textId(kind, target), label: writeText(kind, target), ...unread, body: target.body, year: target.year }
}

function textId(kind: string, { body, number, conference, year }: TextTarget): string {
  return [body ?? '?', kind, number, conference ?? year].filter(part => part !== null).join(' ')
}
