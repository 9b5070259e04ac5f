/** What counts for one file, each value with the place where it was said: `resolute config print`. */

import type { Profile, Stage } from '../../lint/profile.js'
import { readingCodes } from '../../lint/readings.js'
import { severityAt } from '../../lint/rule.js'
import { rules } from '../../lint/rules.js'
import type { Ink } from '../../report/ink.js'
import type { Given } from '../command.js'
import { optionsOf } from '../command.js'
import { mergeLayers, type RuleLayer, type Said } from './layer.js'
import { layersFor, rulesWithTerms } from './settings.js'

export interface EffectiveRule {
  code: string
  /** Null for what the reader says. */
  number: string | null
  /** "by stage" only in text: here each stage has its own. Null: silent, or as the reader says it. */
  severity: Said<string | null | Record<Stage, string | null>>
  options: Record<string, Said<unknown>>
}

/** What `resolute config print -f json` prints. */
export interface EffectiveSettings {
  schemaVersion: 1
  file: string
  config: string | null
  ignored: boolean
  profile: { body: Said<Profile['body'] | null>; stage: Said<Profile['stage'] | null> }
  catalogue: Said<string>[]
  failOn: Said<string>
  maxWarnings: Said<number | null>
  inlineSuppressions: Said<boolean>
  rules: EffectiveRule[]
}

const byDefault = 'default'
const flagged = 'the command line'

export async function effectiveSettings(file: string, options: Given): Promise<EffectiveSettings> {
  const { config, layers, ignored } = await layersFor(file, options)
  const merged = mergeLayers(layers)
  const set = rulesWithTerms(merged.rules, merged.terms)
  const or = <Value>(said: Said<Value> | null | undefined, otherwise: Value): Said<Value> =>
    said ?? { value: otherwise, from: byDefault }
  const { profile } = merged
  return {
    schemaVersion: 1,
    file,
    config: config.path,
    ignored,
    profile: {
      body: or<Profile['body'] | null>(profile.body, null),
      stage: or<Profile['stage'] | null>(profile.stage, null),
    },
    catalogue: [...config.catalogue, ...optionsOf(options, 'catalogue').map(value => ({ value, from: flagged }))],
    failOn: or<string>(merged.failOn, 'error'),
    maxWarnings: or<number | null>(merged.maxWarnings, null),
    inlineSuppressions: or(merged.inlineSuppressions, true),
    rules: [
      ...rules.map((rule): EffectiveRule => {
        const stage = profile.stage?.value
        const own = stage === undefined ? rule.severity : severityAt(rule, stage)
        return entryOf(rule.code, rule.number, own, set.get(rule.code), rule.options ?? {})
      }),
      ...readingCodes.filter(code => set.has(code)).map(code => entryOf(code, null, null, set.get(code), {})),
    ],
  }
}

function entryOf(
  code: string,
  number: string | null,
  severity: EffectiveRule['severity']['value'],
  set: RuleLayer | undefined,
  options: Readonly<Record<string, { readonly default: unknown }>>,
): EffectiveRule {
  const said = set?.severity ?? null
  const counts = said !== null && (said.value === 'off' || said.ofFamily !== true || !isSilent(severity))
  return {
    code,
    number,
    severity: counts ? { value: said.value, from: said.from } : { value: severity, from: byDefault },
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        set?.options[name] ?? { value: option.default, from: byDefault },
      ]),
    ),
  }
}

/** What is said of a family makes no silent rule of it speak; what the reader says has no severity of its own here. */
function isSilent(severity: EffectiveRule['severity']['value']): boolean {
  return severity !== null && typeof severity === 'object' && Object.values(severity).every(level => level === null)
}

/** Rules that nobody said anything about are only counted. */
export function writeSettings(settings: EffectiveSettings, ink: Ink): string {
  const { file, config, ignored, profile, catalogue, failOn, maxWarnings, inlineSuppressions } = settings
  const rows: (readonly [string, Said<unknown>])[] = [
    ['profile body', seen(profile.body)],
    ['profile stage', seen(profile.stage)],
    ...catalogue.map(said => ['catalogue', said] as const),
    ['failOn', failOn],
    ['maxWarnings', maxWarnings.value === null ? { ...maxWarnings, value: 'any number' } : maxWarnings],
    ['inlineSuppressions', inlineSuppressions],
  ]
  const set: (readonly [string, Said<unknown>])[] = settings.rules.flatMap(({ code, number, severity, options }) => [
    ...(severity.from === byDefault ? [] : [[nameOf(code, number), severity] as const]),
    ...Object.entries(options)
      .filter(([, { from }]) => from !== byDefault)
      .map(([name, said]) => [`${nameOf(code, number)} ${name}`, said] as const),
  ])
  const others = settings.rules.filter(({ severity }) => severity.from === byDefault).length
  const named = Math.max(...[...rows, ...set].map(([name]) => name.length))
  const line = ([name, { value, from }]: readonly [string, Said<unknown>]) =>
    `  ${name.padEnd(named)}  ${typeof value === 'string' ? value : JSON.stringify(value)}  ${ink.dim(`(${from})`)}`
  return `${[
    ink.bold(file),
    `  ${config === null ? 'no configuration' : `configured by ${config}`}${ignored ? '; ignored' : ''}`,
    '',
    ...rows.map(line),
    '',
    ...(set.length === 0 ? [] : ['rules that something is said of:', ...set.map(line)]),
    `${others} ${set.length === 0 ? 'rules, all' : 'other rules'} with their own severity; resolute rules lists them`,
  ].join('\n')}\n`
}

function seen<Value>({ value, from }: Said<Value | null>): Said<Value | string> {
  return { value: value ?? 'as the text shows', from }
}

function nameOf(code: string, number: string | null): string {
  return number === null ? code : `${number} ${code}`
}
