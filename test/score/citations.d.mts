import type { Reference } from '../../src/reference/reference.js'
import type { GoldCitation } from './gold.mjs'

export interface CitationCount {
  hit: number
  want: number
  got: number
}
export function citationFigures(
  referencesOf: (text: string) => Reference[],
  set: string,
  options?: { only?: string },
): CitationCount & { files: (CitationCount & { name: string; misses: string[]; extras: string[] })[] }
export function measureCitations(
  found: Reference[],
  gold: GoldCitation[],
): CitationCount & { misses: string[]; extras: string[] }
