/** What counts for one file: defaults, under the configuration, under its overrides, under the command line. */
import { dirname, resolve } from 'node:path'
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { RuleSetting } from '../../lint/lint.js'
import type { Profile } from '../../lint/profile.js'
import { ruleOf } from '../../lint/rules.js'
import type { Severity } from '../../source/diagnostic.js'
import { catalogueOfConfig } from '../catalogue/files.js'
import { type Given, optionOf, optionsOf } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { type Config, nearestConfig, noConfig, readConfigFile } from './config.js'
import { type Matcher, matcherOf } from './globs.js'
import { emptyLayer, type Layer, mergeLayers, type RuleLayer, type Said } from './layer.js'
import { profileWords, readProfile } from './profile.js'
import { selectRules } from './select.js'

export interface FileSettings {
  /** What is given here is not detected. */
  readonly profile: Partial<Profile>
  /** By code. */
  readonly rules: Record<string, RuleSetting>
  readonly catalogue: Catalogue
  /** Null where nobody said it. */
  readonly failOn: Severity | 'never' | null
  readonly maxWarnings: number | null
  /** Whether `ignore` of the configuration names the file. */
  readonly ignored: boolean
  /** Whether comments in the text may suppress findings. */
  readonly inlineSuppressions: boolean
}

/**
 * Settings of a file ("-" for standard input: those of the working directory). Options that count here: `config` (a path, or false),
 * `profile`, `catalogue`, `select`, `ignore`, `inlineSuppressions`. All files of a run that share configuration and overrides share one object.
 */
export async function settingsFor(path: string, options: Given): Promise<FileSettings> {
  return runOf(options).settingsFor(path)
}

/** The layers that count for a file, lowest first, each value with the place where it was said. */
export async function layersFor(
  path: string,
  options: Given,
): Promise<{ config: Config; layers: Layer[]; ignored: boolean }> {
  return runOf(options).layersFor(path)
}

const runs = new WeakMap<Given, Run>()

function runOf(options: Given): Run {
  let run = runs.get(options)
  if (run === undefined) {
    run = new Run(options)
    runs.set(options, run)
  }
  return run
}

interface Prepared {
  readonly config: Config
  readonly isIgnored: Matcher
  readonly overrides: readonly { readonly layer: Layer; readonly isMeant: Matcher }[]
}

class Run {
  readonly #options: Given
  readonly #flags: Layer
  readonly #turnedOn: ReadonlySet<string>
  readonly #byFolder = new Map<string, Promise<Prepared>>()
  readonly #byFile = new Map<string | null, Promise<Prepared>>()
  readonly #settings = new Map<Prepared, Map<string, Promise<FileSettings>>>()

  constructor(options: Given) {
    this.#options = options
    const { settings, turnedOn } = selectRules(listOf(options, 'select'), listOf(options, 'ignore'))
    this.#turnedOn = turnedOn
    this.#flags = flagLayer(options, settings)
  }

  async settingsFor(path: string): Promise<FileSettings> {
    const prepared = await this.#preparedFor(path)
    const { layers, key, ignored } = this.#layersOf(prepared, path)
    let known = this.#settings.get(prepared)
    if (known === undefined) {
      known = new Map()
      this.#settings.set(prepared, known)
    }
    let settings = known.get(key)
    if (settings === undefined) {
      settings = settingsOf(layers, prepared.config, ignored, this.#options)
      known.set(key, settings)
    }
    return settings
  }

  async layersFor(path: string): Promise<{ config: Config; layers: Layer[]; ignored: boolean }> {
    const prepared = await this.#preparedFor(path)
    return { config: prepared.config, ...this.#layersOf(prepared, path) }
  }

  #layersOf(
    { config, overrides, isIgnored }: Prepared,
    path: string,
  ): { layers: Layer[]; key: string; ignored: boolean } {
    const file = resolve(path)
    const meant = overrides.map(({ isMeant }) => isMeant(file))
    const ignored = isIgnored(file)
    const under = [
      ...config.layers.filter(({ files }) => files === null),
      ...overrides.filter((_, index) => meant[index]).map(({ layer }) => layer),
    ]
    return {
      layers: [...under.map(layer => this.#withoutOff(layer)), this.#flags],
      key: `${ignored ? 'ignored ' : ''}${meant.map(Number).join('')}`,
      ignored,
    }
  }

  /** What is selected by its own name runs, whatever the file says. */
  #withoutOff(layer: Layer): Layer {
    if (this.#turnedOn.size === 0) return layer
    const rules = new Map(layer.rules)
    for (const code of this.#turnedOn) {
      const rule = rules.get(code)
      if (rule?.severity?.value === 'off') rules.set(code, { ...rule, severity: null })
    }
    return { ...layer, rules }
  }

  #preparedFor(path: string): Promise<Prepared> {
    const folder = path === '-' ? process.cwd() : dirname(resolve(path))
    let prepared = this.#byFolder.get(folder)
    if (prepared === undefined) {
      const { config } = this.#options
      const file = typeof config === 'string' ? config : config === false ? null : nearestConfig(folder)
      prepared = this.#preparedOf(file)
      this.#byFolder.set(folder, prepared)
    }
    return prepared
  }

  /** Folders with the same file share what was made of it. */
  #preparedOf(file: string | null): Promise<Prepared> {
    let prepared = this.#byFile.get(file)
    if (prepared === undefined) {
      prepared = file === null ? prepare(noConfig(process.cwd())) : readConfigFile(file).then(prepare)
      this.#byFile.set(file, prepared)
    }
    return prepared
  }
}

async function prepare(config: Config): Promise<Prepared> {
  const { folder, ignore, layers } = config
  const isIgnored = await matcherOf(
    ignore.map(({ value }) => value),
    folder,
  )
  const overrides = await Promise.all(
    layers
      .filter(({ files }) => files !== null)
      .map(async layer => ({ layer, isMeant: await matcherOf(layer.files ?? [], folder) })),
  )
  return { config, isIgnored, overrides }
}

async function settingsOf(
  layers: readonly Layer[],
  config: Config,
  ignored: boolean,
  options: Given,
): Promise<FileSettings> {
  const { profile, rules, terms, failOn, maxWarnings, inlineSuppressions } = mergeLayers(layers)
  return {
    profile: Object.fromEntries(Object.entries(profile).map(([key, { value }]) => [key, value])),
    rules: Object.fromEntries([...rulesWithTerms(rules, terms)].map(([code, layer]) => [code, settingOf(layer)])),
    catalogue: await catalogueOfConfig(config, options),
    failOn: failOn?.value ?? null,
    maxWarnings: maxWarnings?.value ?? null,
    ignored,
    inlineSuppressions: inlineSuppressions?.value ?? true,
  }
}

function settingOf({ severity, options }: RuleLayer): RuleSetting {
  const values = Object.entries(options).map(([name, { value }]) => [name, value])
  return {
    ...(severity === null ? {} : { severity: severity.value }),
    ...(severity?.ofFamily === true && severity.value !== 'off' ? { wakes: false } : {}),
    ...(values.length === 0 ? {} : { options: Object.fromEntries(values) }),
  }
}

/** The rule that `terms:` feeds, through its option of words. */
const termsRule = 'wording/own-terms'

export function rulesWithTerms(
  rules: ReadonlyMap<string, RuleLayer>,
  terms: Readonly<Record<string, Said<string>>>,
): ReadonlyMap<string, RuleLayer> {
  const option = Object.entries(ruleOf(termsRule)?.options ?? {}).find(([, { type }]) => type === 'words')?.[0]
  if (option === undefined || Object.keys(terms).length === 0) return rules
  const before = rules.get(termsRule)
  const own = before?.options[option]
  const words = {
    ...(own?.value as Record<string, string> | undefined),
    ...Object.fromEntries(Object.entries(terms).map(([word, { value }]) => [word, value])),
  }
  const from = own?.from ?? (Object.values(terms)[0]?.from as string)
  return new Map(rules).set(termsRule, {
    severity: before?.severity ?? null,
    options: { ...before?.options, [option]: { value: words, from } },
  })
}

function flagLayer(options: Given, selected: Readonly<Record<string, RuleSetting>>): Layer {
  const given = optionOf(options, 'profile')
  const from = 'the command line'
  const rules = Object.entries(selected).map(([code, { severity = null }]): [string, RuleLayer] => [
    code,
    { severity: severity === null ? null : { value: severity, from }, options: {} },
  ])
  return {
    ...emptyLayer,
    profile: given === undefined ? {} : profileFlag(given, from),
    rules: new Map(rules),
    inlineSuppressions: options.inlineSuppressions === false ? { value: false, from } : null,
  }
}

function profileFlag(given: string, from: string): Layer['profile'] {
  const { profile, wrong } = readProfile(given)
  if (wrong !== null)
    throw new Failure(
      `unknown profile "${wrong}"`,
      didYouMean(nearest(wrong, profileWords)) ??
        `it takes a body, a stage or both, as in "pp,draft" (${profileWords.join(', ')})`,
    )
  return Object.fromEntries(Object.entries(profile).map(([key, value]) => [key, { value, from }]))
}

/** The values of an option, repeated or not. */
function listOf(options: Given, name: string): readonly string[] {
  const one = optionOf(options, name)
  return one === undefined ? optionsOf(options, name) : [one]
}
