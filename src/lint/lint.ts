/** From a reading to diagnostics: every rule that is on looks at every document. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { blocksOf } from '../prose/block.js'
import type { AsOf } from '../reference/as-of.js'
import { referencesOf } from '../reference/references.js'
import { type Diagnostic, diagnostic, type Fix, type Severity } from '../source/diagnostic.js'
import { indexLines, type Lines, positionOf } from '../source/lines.js'
import type { Document, Reading } from '../tree/nodes.js'
import { pathAt } from '../tree/path.js'
import { Draft } from './draft.js'
import { type Profile, profileOf } from './profile.js'
import { type Finding, type Options, type Repair, type Rule, severityAt } from './rule.js'
import { rules as allRules } from './rules.js'
import { type Suppressed, Suppressions } from './suppressions.js'

/** What the configuration says of one rule. */
export interface RuleSetting {
  /** Absent: that of the rule for the stage of the text. */
  readonly severity?: Severity | 'off'
  /** False: the severity does not make a rule speak that is silent at the stage of the text; that of a whole family does not. */
  readonly wakes?: boolean
  /** Values of the rule's options; the others keep their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
}

export interface LintWorld {
  readonly catalogue: Catalogue
  /** ISO day of judgement: whether a conference is over. References are judged by each document's own meeting, else by this day. */
  readonly day: string
  /** The day for references, instead of each document's own meeting. */
  readonly asOf?: AsOf | null
  /** What is given here is not detected. */
  readonly profile?: Partial<Profile>
  /** By code. A code of the reader (`reading/...`) may be set too. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** The rules to run; absent: all. */
  readonly rules?: readonly Rule[]
  /** False: comments in the text take nothing away. */
  readonly inlineSuppressions?: boolean
}

export interface Judgement {
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[]
  /** What comments in the text took away. */
  readonly suppressed: readonly Suppressed[]
}

/** Everything that is wrong with a text, what the reader said included, in source order. `source` is the text that was read. */
export function lint(reading: Reading, source: string, world: LintWorld): Diagnostic[] {
  return [...judge(reading, source, world).diagnostics]
}

/** The same, with what was taken away. */
export function judge(reading: Reading, source: string, world: LintWorld): Judgement {
  const lines = indexLines(source)
  const settings = world.settings ?? {}
  const references = grouped(() =>
    referencesOf(reading, source, {
      catalogue: world.catalogue,
      asOf: world.asOf ?? null,
      otherwise: { day: world.day, conference: null },
    }),
  )
  const blocks = grouped(() => blocksOf(reading))
  const suppressions = world.inlineSuppressions === false ? null : new Suppressions(reading, source, lines)
  const rules = world.rules ?? allRules
  const ran = ranOf(rules, settings)
  const drafts = reading.documents.map(
    (document, index) =>
      new Draft({
        reading,
        index,
        source,
        profile: { ...profileOf(document, source, world.catalogue, world.day), ...world.profile },
        catalogue: world.catalogue,
        day: world.day,
        references: () => references(index),
        blocks: () => blocks(index),
        directives: () => suppressions?.directivesOf(index, ran) ?? [],
      }),
  )
  const found = reading.diagnostics.flatMap(entry => withSetting(entry, settings[entry.code]))
  const { usual, late } = turnsOf(rules)
  const isPlain = suppressions === null || suppressions.isEmpty
  for (const draft of drafts) run(usual, draft, settings, lines, found, isPlain ? null : ran.documents)
  if (isPlain) return { diagnostics: found.sort(inOrder), suppressed: [] }
  const sifted = suppressions.sift(found)
  const said: Diagnostic[] = []
  for (const draft of drafts) run(late, draft, settings, lines, said, ran.documents)
  const siftedLate = suppressions.sift(said)
  return {
    diagnostics: [...sifted.kept, ...siftedLate.kept].sort(inOrder),
    suppressed: [...sifted.suppressed, ...siftedLate.suppressed],
  }
}

/** Rules on suppressions look at what the others left. */
function isLate({ code }: Rule): boolean {
  return code.startsWith('suppression/')
}

interface Turns {
  readonly usual: readonly Rule[]
  readonly late: readonly Rule[]
  readonly codes: ReadonlySet<string>
}

const known = new WeakMap<readonly Rule[], Turns>()

/** The same rules judge thousands of texts: their order is made once. */
function turnsOf(rules: readonly Rule[]): Turns {
  let turns = known.get(rules)
  if (turns === undefined) {
    const usual = rules.filter(rule => !isLate(rule))
    turns = { usual, late: rules.filter(isLate), codes: new Set(usual.map(({ code }): string => code)) }
    known.set(rules, turns)
  }
  return turns
}

/** What suppressions ask of the run. What the reader says, and what is said of suppressions themselves, is never certain. */
function ranOf(
  rules: readonly Rule[],
  settings: NonNullable<LintWorld['settings']>,
): { documents: Map<string, Set<number>>; isTurnedOff(code: string): boolean } {
  const { codes } = turnsOf(rules)
  return {
    documents: new Map(),
    isTurnedOff: code => !codes.has(code) || settings[code]?.severity === 'off',
  }
}

function run(
  rules: readonly Rule[],
  draft: Draft,
  settings: NonNullable<LintWorld['settings']>,
  lines: Lines,
  found: Diagnostic[],
  ran: Map<string, Set<number>> | null,
): void {
  for (const rule of rules) {
    const setting = settings[rule.code]
    const severity = severityIn(rule, draft.profile, setting)
    if (severity === null) continue
    if (ran !== null) {
      const documents = ran.get(rule.code)
      if (documents === undefined) ran.set(rule.code, new Set([draft.index]))
      else documents.add(draft.index)
    }
    if (!isPossible(rule, draft)) continue
    const add = (finding: Finding) =>
      found.push(stamped(rule, finding, setting?.severity ?? null, severity, draft, lines))
    rule.check(draft, add, rule.options === undefined ? ({} as never) : optionValues(rule.options, setting?.options))
  }
}

/** What belongs to a document, by its index; gathered when first asked for, and once for all documents. */
function grouped<Item extends { readonly document: number | null }>(
  gather: () => readonly Item[],
): (index: number) => readonly Item[] {
  let groups: Map<number | null, Item[]> | undefined
  return index => {
    if (groups === undefined) {
      groups = new Map()
      for (const item of gather()) {
        const group = groups.get(item.document)
        if (group === undefined) groups.set(item.document, [item])
        else group.push(item)
      }
    }
    return groups.get(index) ?? []
  }
}

/** The severity of a rule for a text; null when it is off or none of its business. */
function severityIn(rule: Rule, profile: Profile, setting: RuleSetting | undefined): Severity | null {
  if (setting?.severity === 'off') return null
  if (rule.bodies !== undefined && profile.body !== null && !rule.bodies.includes(profile.body)) return null
  const own = severityAt(rule, profile.stage)
  if (own === null && setting?.wakes === false) return null
  return setting?.severity ?? own
}

function isPossible({ triggers }: Rule, draft: Draft): boolean {
  return triggers === undefined || triggers.some(trigger => draft.lower.includes(trigger))
}

function withSetting(entry: Diagnostic, setting: RuleSetting | undefined): Diagnostic[] {
  if (setting?.severity === undefined) return [entry]
  return setting.severity === 'off' ? [] : [{ ...entry, severity: setting.severity }]
}

/** Defaults with what is set. */
export function optionValues(options: Options = {}, given: Readonly<Record<string, unknown>> = {}): never {
  const values = Object.entries(options).map(([name, option]) => [name, given[name] ?? option.default])
  return Object.fromEntries(values) as never
}

function stamped(
  rule: Rule,
  finding: Finding,
  set: Severity | 'off' | null,
  severity: Severity,
  draft: Draft,
  lines: Lines,
): Diagnostic {
  return diagnostic({
    code: rule.code,
    rule: rule.number,
    severity: set === null || set === 'off' ? (finding.severity ?? severity) : set,
    message: finding.message,
    document: isOutside(draft.document, finding.from) ? null : draft.index,
    path: placeIn(draft.document, finding.from),
    position: positionOf(lines, finding.from, finding.to),
    related: (finding.related ?? []).map(({ message, from, to }) => ({
      message,
      path: placeIn(draft.document, from),
      position: positionOf(lines, from, to),
    })),
    fix: finding.fix == null ? null : fixOf(finding.fix, lines),
    suggestions: (finding.suggestions ?? []).map(repair => fixOf(repair, lines)),
  })
}

function placeIn(document: Document, offset: number): string | null {
  return isOutside(document, offset) ? null : pathAt(document, offset)
}

function isOutside({ position: { start, end } }: Document, offset: number): boolean {
  return offset < start.offset || offset > end.offset
}

function fixOf({ title, safety, edits }: Repair, lines: Lines): Fix {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  return {
    title,
    safety,
    edits: ordered.map(({ from, to, text }) => ({ position: positionOf(lines, from, to), text })),
  }
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.position, b.position]
  return (
    x.start.offset - y.start.offset || x.end.offset - y.end.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  )
}
