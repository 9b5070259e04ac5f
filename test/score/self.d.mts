import type { Document } from '../../src/tree/nodes.js'
import type { Gold } from './gold.mjs'

export function goldOfReading(name: string, set: string, document: Document): Gold | null
