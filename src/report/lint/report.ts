/** The shape of a report of lint, and what it is made from. */
import type { Suppressed } from '../../lint/suppressions.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Reading } from '../../tree/nodes.js'
import type { Ink } from '../ink.js'
import type { Placed } from '../place.js'

/** A file that was looked at. */
export interface LintedFile extends Placed {
  /** As given; "-" for standard input without a name. */
  readonly file: string
  /** The text that was judged: after fixes, where there were any. */
  readonly source: string
  readonly reading: Reading
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the author answered for in a comment. */
  readonly suppressed: readonly Suppressed[]
}

export interface LintSummary {
  /** Files that were looked at. */
  files: number
  errors: number
  warnings: number
  infos: number
  /** Findings that were mended by this run. */
  fixed: number
  /** Files passed over: they hold no document, or are ignored. */
  skipped: number
}

export interface LintRun {
  readonly files: readonly LintedFile[]
  readonly summary: LintSummary
}

/** How a report looks, and what it has to know of the run. */
export interface Look {
  readonly ink: Ink
  /** Columns of the terminal; null: lines are as long as they are. */
  readonly width: number | null
  /** The folder that paths are relative to, with slashes: "/home/me/texts". */
  readonly home: string
  /** Version of the program. */
  readonly version: string
}

export interface LintReporter {
  /** Ends with a newline, or is "". */
  write(run: LintRun, look: Look): string
}

/** What `resolute lint -f json` prints. */
export interface LintReport {
  schemaVersion: 1
  files: { file: string; diagnostics: Diagnostic[] }[]
  summary: LintSummary
}
