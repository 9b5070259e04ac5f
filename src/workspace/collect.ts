/** From a reading to what the collection keeps of it. */
import { adoptedAs } from '../reference/designations.js'
import type { Reference } from '../reference/reference.js'
import type { Document, Node, Reading } from '../tree/nodes.js'
import type { CollectedText } from './collection.js'

/** The documents of one reading; `references` are those of the whole reading. */
export function collect({ file, documents }: Reading, references: readonly Reference[]): CollectedText[] {
  return documents.map((document, index) => ({
    file: file ?? '-',
    document: index,
    genre: document.genre,
    designation: document.designation,
    title: document.title,
    adopted: adoptedAs(document),
    position: document.children.find(({ type }) => type === 'numberLine')?.position ?? document.position,
    places: placesOf(document),
    references: references.filter(reference => reference.document === index),
  }))
}

function placesOf(document: Document): string[] {
  const places = new Set<string>()
  const open: Node[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('path' in node && node.path !== null) places.add(node.path)
    const children: readonly Node[] = 'children' in node ? node.children : []
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at] as Node)
  }
  return [...places]
}
