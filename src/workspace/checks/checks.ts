import type { Collection } from '../collection.js'
import type { Check, CheckOptions, RepositoryFinding } from './check.js'
import { duplicateDesignation } from './duplicate-designation.js'
import { editionPresent } from './edition-present.js'
import { fileName } from './file-name.js'
import { missingAnnex, missingPlace } from './missing-place.js'
import { missingPredecessor } from './missing-predecessor.js'
import { orphan } from './orphan.js'

/** Every check across documents. A new one is a file here, a line in this table and a section of docs/repository.md. */
export const checks: readonly { readonly code: string; readonly check: Check }[] = [
  { code: 'repository/duplicate-designation', check: duplicateDesignation },
  { code: 'repository/edition-present', check: editionPresent },
  { code: 'repository/file-name', check: fileName },
  { code: 'repository/missing-annex', check: missingAnnex },
  { code: 'repository/missing-place', check: missingPlace },
  { code: 'repository/missing-predecessor', check: missingPredecessor },
  { code: 'repository/orphan', check: orphan },
]

/** What all checks say, check by check. */
export function checkCollection(collection: Collection, options: CheckOptions): RepositoryFinding[] {
  return checks.flatMap(({ check }) => check(collection, options))
}
