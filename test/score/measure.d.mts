import type { Node, Reading } from '../../src/tree/nodes.js'
import type { Gold } from './gold.mjs'

export interface Share {
  hit: number
  want: number
}
export interface Count extends Share {
  got: number
}
export interface Measure {
  headings: Count
  labels: Count
  leaves: Share | null
  designation: Share
  title: Share
  failures: { what: string; expected: string | null; got: string | null }[]
}
export function measure(reading: Pick<Reading, 'documents'>, gold: Gold): Measure
export function f1(count: Count): number
export function folded(text: string | null): string
export function proseOf(node: Node, options?: { marks?: boolean; deep?: boolean }): string
