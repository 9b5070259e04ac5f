/** What a rule is: one mistake, what it rests on, and how it is found. */
import type { Severity } from '../source/diagnostic.js'
import type { Span } from '../source/position.js'
import type { Body } from '../tree/nodes.js'
import type { Draft } from './draft.js'
import type { Stage } from './profile.js'

/** Families in the order of the documentation, each with the letter of its numbers. */
export const families = {
  structure: 'S',
  numbering: 'N',
  punctuation: 'P',
  heading: 'H',
  reference: 'R',
  wording: 'W',
  abbreviation: 'A',
  typography: 'T',
  date: 'D',
  drafting: 'F',
  consistency: 'C',
  suppression: 'U',
} as const
export type Family = keyof typeof families

/** A change of the source, offsets in UTF-16 code units. */
export interface Replacement extends Span {
  readonly text: string
}

/**
 * `safe`: the text means what it meant, and nobody would have it otherwise. `unsafe`: right in almost every case, but a reader should look.
 */
export interface Repair {
  /** Imperative: "Write programme". */
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly Replacement[]
}

/** One place where a rule is broken. Spans are of the source. */
export interface Finding extends Span {
  /** "Unexpected X, expected Y": what is wrong and what is expected, with the words of the text. */
  readonly message: string
  /** Absent: that of the rule. */
  readonly severity?: Severity
  readonly related?: readonly (Span & { readonly message: string })[]
  /** The one right repair. */
  readonly fix?: Repair | null
  /** Several possible ones, or one that only the author can choose. */
  readonly suggestions?: readonly Repair[]
}

/** An option in the configuration: `rules: { numbering/...: { letters: true } }`. */
export type Option =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'number'; readonly default: number; readonly description: string }
  | {
      readonly type: 'string'
      readonly default: string
      readonly choices: readonly string[]
      readonly description: string
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | { readonly type: 'words'; readonly default: Readonly<Record<string, string>>; readonly description: string }
export type Options = Readonly<Record<string, Option>>

interface OptionValues {
  boolean: boolean
  number: number
  string: string
  strings: readonly string[]
  /** From what is found to what is expected. */
  words: Readonly<Record<string, string>>
}
export type ValuesOf<Shape extends Options> = { readonly [Name in keyof Shape]: OptionValues[Shape[Name]['type']] }

/** Null: the rule is silent at that stage. */
export type Severities = Severity | Readonly<Record<Stage, Severity | null>>

export interface Rule<Shape extends Options = Options> {
  /** family/slug; never reused. */
  readonly code: `${Family}/${string}`
  /** Letter of the family and three digits: "N001"; never reused. */
  readonly number: string
  /** What is demanded, in one sentence without full stop: "Letters of clauses follow one another". */
  readonly summary: string
  readonly severity: Severities
  /** Whose texts it judges; absent: all, and texts whose body is not known. */
  readonly bodies?: readonly Body[]
  /** The best repair that it offers. */
  readonly fix: 'safe' | 'unsafe' | 'suggestion' | null
  readonly options?: Shape
  /** The ITU text or practice that it rests on. */
  readonly source: string
  /** Strings in small letters, one of which stands in every text that can break the rule: the others are passed over. */
  readonly triggers?: readonly string[]
  check(draft: Draft, report: (finding: Finding) => void, options: ValuesOf<Shape>): void
}

/** Types the options of `check` by their declaration. */
export function rule<const Shape extends Options = Record<never, never>>(given: Rule<Shape>): Rule {
  return given as unknown as Rule
}

/** The severity at a stage; null when silent. */
export function severityAt({ severity }: Pick<Rule, 'severity'>, stage: Stage): Severity | null {
  return typeof severity === 'string' ? severity : severity[stage]
}
