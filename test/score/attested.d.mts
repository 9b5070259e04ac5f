import type { Reference } from '../../src/reference/reference.js'

export interface AttestedRecord {
  body: 'PP' | 'WTSA' | 'WTDC' | 'WCIT'
  number: number
  place: string
  year: number
  rev: boolean
  count: number
}
export function attestedRecords(parseYaml: (text: string) => unknown): AttestedRecord[]
export function attestedFigures(
  referencesOf: (text: string) => Reference[],
  records: AttestedRecord[],
): { hit: number; want: number; missed: string[]; absent: string[] }
