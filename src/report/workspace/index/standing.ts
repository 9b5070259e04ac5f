import type { IndexRow } from '../../../workspace/index-of.js'

/** "superseded by (Rev. Bucharest, 2022), pp-130.md", "current". */
export function standingWords({ status, supersededBy }: IndexRow): string {
  if (supersededBy === null) return status
  return `${status} by ${supersededBy.edition}, ${supersededBy.file ?? 'in the catalogue'}`
}
