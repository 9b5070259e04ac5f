import type { Diagnostic } from '../../src/source/diagnostic.js'

export interface Found {
  readonly key: string
  readonly set: string
  readonly file: string
  readonly code: string
  readonly path: string | null
  readonly of: number
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly line: number
  readonly context: string
}
export interface Verdict {
  readonly file: string
  readonly code: string
  readonly path: string | null
  readonly of: number
  readonly verdict: boolean
  readonly why: string
}
export const sets: readonly string[]
export function findingsOf(
  library: Pick<typeof import('../../src/index.js'), 'parse' | 'lint' | 'builtInCatalogue'>,
  set: string,
): Found[]
export function verdictPath(set: string): string
export function verdictsOf(set: string): Map<string, Verdict>
export function wordsIn(set: string): number
