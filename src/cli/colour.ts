/** Whether and how to colour: decided for each stream by itself. */
import { type Ink, plainInk } from '../report/ink.js'

/** What was typed: `--color WHEN`, `--no-color` (false), or nothing. */
export type ColourFlag = string | false | undefined

interface Stream {
  readonly isTTY?: boolean | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The first that says anything decides: the flag, FORCE_COLOR ("0" is off), NO_COLOR, CLICOLOR_FORCE, a terminal that is not dumb,
 * a build log that is known to show colours.
 */
export function wantsColour(flag: ColourFlag, stream: Stream, environment: Environment): boolean {
  if (flag === false || flag === 'never') return false
  if (flag === 'always') return true
  const { FORCE_COLOR: forced, NO_COLOR: refused, CLICOLOR_FORCE: alsoForced, TERM: terminal } = environment
  if (given(forced)) return forced !== '0' && forced !== 'false'
  if (given(refused)) return false
  if (given(alsoForced) && alsoForced !== '0') return true
  if (stream.isTTY === true) return terminal !== 'dumb'
  return given(environment.GITHUB_ACTIONS) || given(environment.GITLAB_CI)
}

function given(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

/** The styles that the command uses. */
export type Paint = Ink

/** Styles for a stream; chalk is loaded only when there is something to colour. */
export async function paintFor(coloured: boolean): Promise<Paint> {
  if (!coloured) return plainInk
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // Chalk's own styles take any number of texts: as they are, `lines.map(ink.bold)` would print the indices too.
  return {
    bold: text => chalk.bold(text),
    dim: text => chalk.dim(text),
    red: text => chalk.red(text),
    green: text => chalk.green(text),
    yellow: text => chalk.yellow(text),
    cyan: text => chalk.cyan(text),
    underline: text => chalk.underline(text),
    strikethrough: text => chalk.strikethrough(text),
  }
}
