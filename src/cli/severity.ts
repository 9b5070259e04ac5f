/** From what was found to the exit code. */
import type { Severity } from '../source/diagnostic.js'
import { choose } from './choice.js'

const levels = ['error', 'warning', 'info', 'never'] as const
type Level = (typeof levels)[number]

export const failOnOption = [
  '--fail-on <severity>',
  'exit code 1 from this severity on: error (default), warning, info or never',
] as const

/** The value of --fail-on. */
export function failLevel(given: string | undefined): Level {
  return choose(given ?? 'error', levels, 'severity')
}

/** 1 when something is at or above the level. */
export function exitCode(severities: readonly (Severity | null)[], level: Level): 0 | 1 {
  const enough = levels.slice(0, level === 'never' ? 0 : levels.indexOf(level) + 1)
  return severities.some(severity => severity !== null && enough.includes(severity)) ? 1 : 0
}
