/** What a judgement is made of. */
import type { Severity } from '../../source/diagnostic.js'
import type { Outcome } from '../reference.js'

/** What to put in place of a stretch of the block. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** How the citation should read. */
export interface Correction {
  readonly title: string
  /** Safe: the target stays what it was. */
  readonly safety: 'safe' | 'unsafe'
  readonly replacements: readonly Replacement[]
}

export interface Verdict {
  readonly outcome: Outcome
  readonly severity: Severity | null
  /** "Unexpected ..., expected ...". */
  readonly message: string | null
  readonly evidence: readonly string[]
  readonly correction: Correction | null
}

export function verdict(outcome: Outcome, given: Partial<Omit<Verdict, 'outcome'>> = {}): Verdict {
  return { outcome, severity: null, message: null, evidence: [], correction: null, ...given }
}

/** A contradiction of attested facts is an error; of background facts a warning. */
export function severityOf(isAttested: boolean): Severity {
  return isAttested ? 'error' : 'warning'
}

/** Ends a message whose facts stand on no source. */
export function asFar(isAttested: boolean): string {
  return isAttested ? '' : ' (background knowledge, not sourced)'
}

export function correct(
  title: string,
  safety: 'safe' | 'unsafe',
  replacements: readonly Replacement[] | null,
): Correction | null {
  return replacements === null ? null : { title, safety, replacements }
}

const ranks: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }

/** The graver of two. */
export function graver(a: Severity | null, b: Severity | null): Severity | null {
  if (a === null) return b
  return b === null || ranks[a] >= ranks[b] ? a : b
}
