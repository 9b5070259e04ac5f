/** When two trees say the same: what a Word file keeps of a text. */

import { markdown } from '../../../src/formats/markdown.js'
import { outlineOf } from '../../../src/formats/outline.js'
import type { Document, Node, Note, Reading } from '../../../src/tree/nodes.js'
import { plainText } from '../../../src/tree/text.js'
import { childrenOf, walk } from '../../../src/tree/walk.js'

/**
 * Heads, headings, labels, nesting, the text of every clause, tables, annexes; then the notes of each document. Left out is what a Word file does not keep: front
 * matter, comments and HTML, where the text of a note stood in the source, and that a dash was a mere bullet of Markdown.
 */
export function structureOf({ documents }: Reading): string {
  return documents.map(structureOfDocument).join('\n')
}

function structureOfDocument(document: Document): string {
  const notes: string[] = []
  walk(document, node => {
    if (node.type === 'note') notes.push(`note ${node.label} "${noteText(node)}"`)
  })
  const kept = withoutUnkept(document) as Document
  return `${outlineOf(kept, { width: null })}${tablesOf(document)}${[...notes].sort().join('\n')}\n`
}

function noteText(note: Note): string {
  return note.children.map(child => plainText(child).replace(/\s+/g, ' ').trim()).join(' / ')
}

/** The outline shows no more of a table than that it is there. */
function tablesOf(document: Document): string {
  let tables = ''
  walk(document, node => {
    if (node.type === 'tableRow')
      tables += `| ${node.children.map(cell => plainText(cell).replace(/\s+/g, ' ').trim()).join(' | ')} |\n`
  })
  return tables
}

const unkept: ReadonlySet<Node['type']> = new Set(['frontMatter', 'comment', 'note', 'html', 'definition'])

function withoutUnkept(node: Node): Node {
  if (!('children' in node)) return node
  const children: Node[] = []
  let interrupted = false
  for (const child of childrenOf(node)) {
    const isKept = !unkept.has(child.type)
    // What stood on both sides of a note or comment is one sentence.
    if (isKept && interrupted && node.type === 'paragraph') children.push({ type: 'text', value: ' ' } as Node)
    if (isKept) children.push(withoutUnkept(child))
    interrupted = !isKept && child.type !== 'html' && children.length > 0
  }
  const marker = node.type === 'clause' && node.label === '-' ? { marker: '–' } : {}
  return { ...node, ...marker, children } as Node
}

/** Emphasis and all other inline content of the clauses, as Markdown. */
export function phrasingOf({ documents }: Reading): string[] {
  const found: string[] = []
  for (const document of documents)
    walk(document, node => {
      if (node.type === 'note') return false
      if (node.type !== 'paragraph') return
      const kept = withoutUnkept(node)
      const reading = { documents: [{ ...document, children: [kept] }], outside: [] } as unknown as Reading
      const text = markdown.write(reading).replace(/\s+/g, ' ').trim()
      // Two stretches of emphasis with a blank between them are one.
      found.push(text.replace(/(?<=[^\s*])\* \*(?=[^\s*])/g, ' '))
    })
  return found
}
