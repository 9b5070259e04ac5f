/** Which reports a run writes, and where to. */
import { reporters } from '../../report/lint/reporters.js'
import { choose } from '../choice.js'
import { type Given, optionOf, optionsOf } from '../command.js'
import { Failure } from '../failure.js'

export interface Target {
  readonly format: string
  /** A file, or "-" for standard output. */
  readonly path: string
}

/** Reports for people: other lines may stand beside them. */
export const humanFormats: ReadonlySet<string> = new Set(['full', 'concise'])

/**
 * `--format NAME` goes to standard output, or to the file of `-o`; `--format NAME:FILE` into a file. Without any: `full` on a terminal,
 * `concise` elsewhere, and in GitHub's Actions `github` as well.
 */
export function targetsOf(options: Given, isTerminal: boolean, environment = process.env): Target[] {
  const out = optionOf(options, 'outputFile')
  const targets = optionsOf(options, 'format').map((word): Target & { isBare: boolean } => {
    const colon = word.indexOf(':')
    const name = colon < 0 ? word : word.slice(0, colon)
    const format = choose(
      name,
      reporters.map(({ id }) => id),
      'format',
    )
    if (colon === word.length - 1 && colon > 0) throw new Failure(`no file behind the colon of --format ${word}`)
    return { format, path: colon < 0 ? (out ?? '-') : word.slice(colon + 1), isBare: colon < 0 }
  })
  const bare = targets.filter(({ isBare }) => isBare)
  if (bare.length > 1)
    throw new Failure(
      `${bare.map(({ format }) => format).join(' and ')} cannot go to one place`,
      `give one of them a file, as in ${bare[1]?.format}:report.${bare[1]?.format}`,
    )
  if (out !== undefined && targets.length > 0 && bare.length === 0)
    throw new Failure('-o is for a format without a file of its own', 'name one with --format')
  if (targets.length > 0) return targets.map(({ format, path }) => ({ format, path }))
  const main = { format: isTerminal && out === undefined ? 'full' : 'concise', path: out ?? '-' }
  const inActions = environment.GITHUB_ACTIONS !== undefined && environment.GITHUB_ACTIONS !== ''
  return inActions ? [main, { format: 'github', path: '-' }] : [main]
}
