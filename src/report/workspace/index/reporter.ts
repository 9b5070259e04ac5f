import type { IndexReport } from '../../../workspace/index-of.js'

/** A way to write the index of a repository. */
export interface IndexReporter {
  readonly id: string
  /** Ends with a newline. */
  write(index: IndexReport): string
}
