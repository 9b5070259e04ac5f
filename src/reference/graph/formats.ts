import { dot } from './dot.js'
import type { GraphFormat } from './format.js'
import { json } from './json.js'
import { mermaid } from './mermaid.js'

/** Every way to write a graph. A new one is a file here and a line in this table. */
export const graphFormats: readonly GraphFormat[] = [dot, mermaid, json]
