/** What the goldens of readings hold. */
import { outlineOf } from '../src/formats/outline.js'
import type { Reading } from '../src/tree/nodes.js'

/** The outline with every text in full, then what stands outside of all documents, then the diagnostics. */
export function treeOf({ documents, outside, diagnostics }: Reading): string {
  return [
    ...documents.map(document => outlineOf(document, { width: null })),
    ...outside.map(({ value }) => `outside "${value}"\n`),
    ...diagnostics.map(({ code, path }) => `! ${code}${path === null ? '' : ` ${path}`}\n`),
  ].join('')
}
