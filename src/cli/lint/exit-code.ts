/** From what was found to the exit code, by the options and each file's configuration. */
import type { Diagnostic } from '../../source/diagnostic.js'
import { type Given, optionOf } from '../command.js'
import type { FileSettings } from '../config/settings.js'
import { Failure } from '../failure.js'
import { exitCode, failLevel } from '../severity.js'

interface Judged {
  readonly settings: Pick<FileSettings, 'failOn' | 'maxWarnings'>
  readonly diagnostics: readonly Diagnostic[]
}

/** The most warnings that a run may have: of the option, else the least that a configuration says; null without a limit. */
export function warningLimit(options: Given, files: readonly Judged[]): number | null {
  const given = optionOf(options, 'maxWarnings')
  if (given !== undefined) {
    if (!/^\d+$/.test(given.trim())) throw new Failure(`--max-warnings takes a number, not "${given}"`)
    return Number(given)
  }
  const limits = files.flatMap(({ settings: { maxWarnings } }) => (maxWarnings === null ? [] : [maxWarnings]))
  return limits.length === 0 ? null : Math.min(...limits)
}

/** 1 when a file has a finding at or above its level. */
export function failCode(options: Given, files: readonly Judged[]): 0 | 1 {
  const asked = optionOf(options, 'failOn')
  const level = asked === undefined ? null : failLevel(asked)
  const fails = files.some(
    ({ settings, diagnostics }) =>
      exitCode(
        diagnostics.map(({ severity }) => severity),
        level ?? settings.failOn ?? failLevel(undefined),
      ) === 1,
  )
  return fails ? 1 : 0
}
