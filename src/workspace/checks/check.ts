/** What a check across documents is. */
import { type Diagnostic, diagnostic, type Severity } from '../../source/diagnostic.js'
import type { Position } from '../../source/position.js'
import type { CollectedText, Collection } from '../collection.js'

export interface CheckOptions {
  /** How files are called, as in "res-{number}-{rev}{place}-{year}"; null: as they like. */
  readonly names: string | null
  /** Whether texts that no other one cites are told. */
  readonly orphans: boolean
}

/** A finding, and the file that it is about. */
export interface RepositoryFinding {
  readonly file: string
  readonly diagnostic: Diagnostic
}

/** What one document cannot know alone; in the order of the collection. */
export type Check = (collection: Collection, options: CheckOptions) => readonly RepositoryFinding[]

/** A finding at the number line of a text, or at a place that it names. */
export function findingIn(
  { file, document, position: ownPosition }: CollectedText,
  given: { code: string; severity: Severity; message: string; position?: Position; path?: string | null },
): RepositoryFinding {
  const { code, severity, message, position = ownPosition, path = null } = given
  return {
    file,
    diagnostic: diagnostic({ code: `repository/${code}`, severity, message, position, path, document }),
  }
}
