/** The shape of a report of what changed, and what it is made from. */
import type { Comparison } from '../../change/comparison.js'
import type { Redline } from '../../change/redline.js'
import type { Reading } from '../../tree/nodes.js'
import type { Ink } from '../ink.js'

export interface ChangeReport {
  readonly comparison: Comparison
  readonly redline: Redline
  /** Indices in `ChangeSet.changes` of what is told; the others were left out on request (`--only`, `--ignore`). */
  readonly shown: ReadonlySet<number>
  /** The reader: a redline is read back before it is handed over. */
  readonly read: (source: string) => Reading
}

/** How a report looks. */
export interface ChangeLook {
  /** Where it is plain, additions and deletions have signs. */
  readonly ink: Ink
  /** Columns of the terminal; null: lines are as long as they are. */
  readonly width: number | null
  /** What did not change, and what only an editor would notice, too. */
  readonly all: boolean
}

export interface ChangeReporter {
  /**
   * Ends with a newline, or is "". Forms that carry both texts mark all changes, and tell about those that are shown; they throw rather than
   * give a redline that is wrong: then the fault is ours.
   */
  write(report: ChangeReport, look: ChangeLook): string
}

export interface ChangeReporterEntry {
  readonly id: string
  /** For help: "for an editor at a terminal". */
  readonly about: string
  /** Both texts can be had back from it: by accepting everything, by rejecting everything. */
  readonly carriesBoth: boolean
  /** A reporter is loaded when it is asked for, so that the others cost nothing at start. */
  load(): Promise<ChangeReporter>
}
