/** A clause with its place among the others: what rules on numbering and punctuation ask for. */
import { markerSpan } from '../prose/marker.js'
import type { Span } from '../source/position.js'
import type { Clause, Paragraph, Section } from '../tree/nodes.js'

export interface Provision {
  readonly clause: Clause
  readonly section: Section
  /** The clause that it is an item of; null directly under the section. */
  readonly parent: Provision | null
  /** 0 directly under the section. */
  readonly depth: number
  /** Among the clauses of its parent or section. */
  readonly index: number
  readonly siblings: readonly Provision[]
  readonly items: readonly Provision[]
  /** The marker in the source ("a)"), without Markdown's own bullet and emphasis; null when there is none. */
  readonly marker: Span | null
  /** Its own paragraphs: the first opens it, later ones are tails behind its items. */
  readonly paragraphs: readonly Paragraph[]
}

/**
 * All clauses of a section in source order, at every depth. Behind a heading of its own a section holds a text with other habits (the rules of procedure of WTSA
 * Resolution 1: numbered sentences below SECTION 1), as an annex does: its paragraphs are no provisions.
 */
export function provisionsOf(section: Section, source: string): Provision[] {
  const all: Provision[] = []
  type Open = { owner: Section | Clause; parent: Mutable | null }
  type Mutable = { -readonly [Key in keyof Provision]: Provision[Key] } & { items: Provision[]; siblings: Provision[] }
  // Clauses lie in each other without bound in depth: no recursion.
  const open: Open[] = [{ owner: section, parent: null }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { owner, parent } = entry
    const siblings: Provision[] = parent?.items ?? []
    const inner: Open[] = []
    for (const child of owner.children) {
      if (child.type === 'heading') break
      if (child.type !== 'clause') continue
      const provision: Mutable = {
        clause: child,
        section,
        parent,
        depth: parent === null ? 0 : parent.depth + 1,
        index: siblings.length,
        siblings,
        items: [],
        marker: markerSpan(child, source),
        paragraphs: child.children.filter(node => node.type === 'paragraph'),
      }
      siblings.push(provision)
      all.push(provision)
      inner.push({ owner: child, parent: provision })
    }
    open.push(...inner.reverse())
  }
  return all.sort((a, b) => a.clause.position.start.offset - b.clause.position.start.offset)
}
