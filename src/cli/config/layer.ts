/** Settings in layers: those of the file, of its overrides, of the command line; each value knows where it was said. */
import type { Profile } from '../../lint/profile.js'
import type { Severity } from '../../source/diagnostic.js'

/** A value, and where it was said: "resolute.config.yaml:3:1", "--profile". */
export interface Said<Value> {
  readonly value: Value
  readonly from: string
}

export interface RuleLayer {
  /** Said of its whole family, it makes no rule speak that is silent at a stage. */
  readonly severity: (Said<Severity | 'off'> & { readonly ofFamily?: true }) | null
  readonly options: Readonly<Record<string, Said<unknown>>>
}

export interface Layer {
  /** Globs of the files that it is about; null: all. */
  readonly files: readonly string[] | null
  readonly profile: { readonly [Key in keyof Profile]?: Said<NonNullable<Profile[Key]>> }
  /** By code; families are written out. */
  readonly rules: ReadonlyMap<string, RuleLayer>
  /** What is not written, and what is. */
  readonly terms: Readonly<Record<string, Said<string>>>
  readonly failOn: Said<Severity | 'never'> | null
  readonly maxWarnings: Said<number> | null
  readonly inlineSuppressions: Said<boolean> | null
}

export const emptyLayer: Layer = {
  files: null,
  profile: {},
  rules: new Map(),
  terms: {},
  failOn: null,
  maxWarnings: null,
  inlineSuppressions: null,
}

/** One layer of many, the later ones over the earlier ones; options of a rule and terms are merged one by one. */
export function mergeLayers(layers: readonly Layer[]): Layer {
  return layers.reduce(
    (under, over) => ({
      files: null,
      profile: { ...under.profile, ...over.profile },
      rules: mergeRules(under.rules, over.rules),
      terms: { ...under.terms, ...over.terms },
      failOn: over.failOn ?? under.failOn,
      maxWarnings: over.maxWarnings ?? under.maxWarnings,
      inlineSuppressions: over.inlineSuppressions ?? under.inlineSuppressions,
    }),
    emptyLayer,
  )
}

export function mergeRules(
  under: ReadonlyMap<string, RuleLayer>,
  over: ReadonlyMap<string, RuleLayer>,
): ReadonlyMap<string, RuleLayer> {
  if (over.size === 0) return under
  const merged = new Map(under)
  for (const [code, { severity, options }] of over) {
    const before = merged.get(code)
    merged.set(code, {
      severity: severity ?? before?.severity ?? null,
      options: { ...before?.options, ...options },
    })
  }
  return merged
}
