import type { Position } from './position.js'

export type Severity = 'error' | 'warning' | 'info'

/** A further place that belongs to a diagnostic ("first defined here"). */
export interface Related {
  message: string
  path: string | null
  position: Position
}

/** What the reader did to make sense of a stretch: a pass removes, joins or changes characters, and says which. */
export interface Repair {
  /** Name of the pass: `page-furniture`, `page-break`, `hyphen-space`, `cut-emphasis`, `ruler` ... */
  pass: string
  /** Stretches of the source that are in no leaf of the tree; empty when the pass only joined. */
  removed: Position[]
}

export interface Edit {
  position: Position
  text: string
}

export interface Fix {
  title: string
  safety: 'safe' | 'unsafe'
  edits: Edit[]
}

/** The one type by which any part of resolute tells an author that something is wrong, or was repaired. */
export interface Diagnostic {
  /** family/slug: `reading/page-break`. Never reused. */
  code: string
  /** A rule's short number; null for readings. */
  rule: string | null
  severity: Severity
  /** One sentence: "Unexpected ..., expected ...". */
  message: string
  /** Index in `documents`, null outside of all of them. */
  document: number | null
  /** How a delegate names the place ("considering b)"), null outside of documents. */
  path: string | null
  position: Position
  related: Related[]
  repair: Repair | null
  fix: Fix | null
  suggestions: Fix[]
  url: string | null
}

type Given = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'position'> & Partial<Diagnostic>

/** Builds a diagnostic with every key in the published order; absent is null or []. */
export function diagnostic(given: Given): Diagnostic {
  return {
    code: given.code,
    rule: given.rule ?? null,
    severity: given.severity,
    message: given.message,
    document: given.document ?? null,
    path: given.path ?? null,
    position: given.position,
    related: given.related ?? [],
    repair: given.repair ?? null,
    fix: given.fix ?? null,
    suggestions: given.suggestions ?? [],
    url: given.url ?? null,
  }
}
