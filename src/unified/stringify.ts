import type { Processor } from 'unified'
import { markdown } from '../formats/markdown.js'
import type { Document, Unplaced } from '../tree/nodes.js'
import type { ResoluteRoot } from './parse.js'

/** Plugin for unified: writes the root that `resoluteParse` gave, changed or not, as canonical Markdown. */
export function resoluteStringify(this: Processor): void {
  const compiler = (tree: ResoluteRoot): string => {
    const documents = tree.children.filter((node): node is Document => node.type === 'document')
    const outside = tree.children.filter((node): node is Unplaced => node.type === 'unplaced')
    return markdown.write({ schemaVersion: 1, file: null, documents, outside, diagnostics: [] })
  }
  ;(this as { compiler?: unknown }).compiler = compiler
}
