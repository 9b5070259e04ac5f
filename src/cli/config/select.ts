/** --select and --ignore: which rules a run is about. */

import type { RuleSetting } from '../../lint/lint.js'
import { allCodes, allNames, codeNamed, codesNamed } from '../../lint/names.js'
import { ruleOf } from '../../lint/rules.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'

/**
 * What the two options set, by code: what is not selected is off, what is ignored is off. Each name is a code, a number, a family or the
 * beginning of one ("numbering/la", "N00"); several may stand in one word, with commas between. A rule that is selected by its own name
 * runs even where it is off by itself.
 */
export function selectRules(
  select: readonly string[],
  ignore: readonly string[],
): { readonly settings: Readonly<Record<string, RuleSetting>>; readonly turnedOn: ReadonlySet<string> } {
  const settings: Record<string, RuleSetting> = {}
  const names = words(select)
  const ignored = new Set(words(ignore).flatMap(name => codesFor(name, '--ignore')))
  const selected = new Set(names.flatMap(name => codesFor(name, '--select')))
  if (names.length > 0) for (const code of allCodes) if (!selected.has(code)) settings[code] = { severity: 'off' }
  for (const code of ignored) settings[code] = { severity: 'off' }
  const turnedOn = new Set(names.map(codeNamed).filter(code => code !== null && !ignored.has(code))) as Set<string>
  for (const code of turnedOn) if (isSilent(code)) settings[code] = { severity: 'info' }
  return { settings, turnedOn }
}

/** Whether a rule says nothing at any stage unless it is asked for. */
export function isSilent(code: string): boolean {
  const severity = ruleOf(code)?.severity
  return typeof severity === 'object' && Object.values(severity).every(level => level === null)
}

/** The codes of a name in an option; a name of none is a failure. */
export function codesFor(name: string, option: string): readonly string[] {
  const codes = codesNamed(name)
  if (codes.length > 0) return codes
  throw new Failure(
    `unknown rule "${name}" in ${option}`,
    didYouMean(nearest(name, allNames())) ?? 'resolute rules lists them',
  )
}

function words(given: readonly string[]): string[] {
  return given
    .flatMap(value => value.split(','))
    .map(word => word.trim())
    .filter(word => word !== '')
}
