/** `rules:` of the configuration: what is said of rules, by code, number or family. */
import { allNames, codeNamed, codesOfFamily, isFamily } from '../../lint/names.js'
import type { Option } from '../../lint/rule.js'
import { ruleOf } from '../../lint/rules.js'
import { mergeRules, type RuleLayer, type Said } from './layer.js'
import { entriesOf, fault, oneOf, type Path, type Reader, said, shown, unknownKey } from './shapes.js'

export const ruleSeverities = ['off', 'info', 'warning', 'error'] as const

/** What is said of a rule counts more than what is said of its family. */
export function rulesIn(reader: Reader, path: Path, value: unknown): ReadonlyMap<string, RuleLayer> {
  const families = new Map<string, RuleLayer>()
  const single = new Map<string, RuleLayer>()
  const names = new Map<string, string>()
  for (const [name, given] of entriesOf(reader, path, value, 'a map from rules to severities')) {
    const place = [...path, name]
    const code = codeNamed(name)
    if (code === null && !isFamily(name)) {
      fault(reader, place, `Unexpected rule ${name}, expected a code, a number or a family of rules`, {
        word: name,
        choices: allNames(),
      })
      continue
    }
    const key = code ?? (codesOfFamily(name)[0] ?? name).replace(/\/.*/, '')
    const before = names.get(key)
    if (before !== undefined) fault(reader, place, `Unexpected ${name}, expected ${key} once: ${before} is the same`)
    names.set(key, name)
    const layer = settingIn(reader, place, given, code)
    if (code !== null) single.set(code, layer)
    else for (const member of codesOfFamily(name)) families.set(member, ofFamily(layer))
  }
  return mergeRules(families, single)
}

function ofFamily({ severity, options }: RuleLayer): RuleLayer {
  return { severity: severity === null ? null : { ...severity, ofFamily: true }, options }
}

/** A severity, or a map of a severity and options; `code` is null for a family. */
function settingIn(reader: Reader, path: Path, given: unknown, code: string | null): RuleLayer {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const severity = oneOf(reader, path, given, ruleSeverities)
    return { severity: severity === null ? null : said(reader, path, severity), options: {} }
  }
  const shape = (code === null ? undefined : ruleOf(code)?.options) ?? {}
  let severity: RuleLayer['severity'] = null
  const options: Record<string, Said<unknown>> = {}
  for (const [key, value] of Object.entries(given)) {
    const place = [...path, key]
    const option = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (key === 'severity') {
      const level = oneOf(reader, place, value, ruleSeverities)
      if (level !== null) severity = said(reader, place, level)
    } else if (option === undefined) {
      unknownKey(reader, path, key, ['severity', ...Object.keys(shape)])
    } else if (isOption(reader, place, value, option)) options[key] = said(reader, place, value)
  }
  return { severity, options }
}

function isOption(reader: Reader, path: Path, value: unknown, option: Option): boolean {
  const expected = expectations[option.type]
  if (option.type === 'string') return oneOf(reader, path, value, option.choices) !== null
  if (option.type === 'words') return wordsIn(reader, path, value) !== null
  const fits =
    option.type === 'strings'
      ? Array.isArray(value) && value.every(item => typeof item === 'string')
      : typeof value === option.type
  if (!fits) fault(reader, path, `Unexpected ${shown(value)}, expected ${expected}`)
  return fits
}

const expectations = {
  boolean: 'true or false',
  number: 'a number',
  string: 'text',
  strings: 'a list of texts',
  words: 'a map',
} satisfies Record<Option['type'], string>

/** A map from what is not written to what is written. */
export function wordsIn(reader: Reader, path: Path, value: unknown): Record<string, Said<string>> | null {
  const before = reader.faults.length
  const words: Record<string, Said<string>> = {}
  for (const [word, write] of entriesOf(reader, path, value, 'a map from what is not written to what is')) {
    const place = [...path, word]
    if (typeof write !== 'string' || write.trim() === '')
      fault(reader, place, `Unexpected ${shown(write)}, expected the words to write for "${word}"`)
    else if (word.trim() === '') fault(reader, place, 'Unexpected empty key, expected words that are not written')
    else if (word === write) fault(reader, place, `Unexpected "${word}" for "${word}", expected other words`)
    else words[word] = said(reader, place, write)
  }
  return reader.faults.length > before ? null : words
}
