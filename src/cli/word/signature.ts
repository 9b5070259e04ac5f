/** Who signs tracked changes and comments, and when: `--author`, `--date`. */
import { type Given, optionOf } from '../command.js'
import { Failure } from '../failure.js'

export interface Signature {
  readonly author: string
  /** As Word writes it: "2026-11-24T10:00:00Z". */
  readonly date: string
}

export const signatureOptions = [
  ['--author <name>', 'who signs tracked changes and comments of a Word file (default: resolute)'],
  ['--date <date>', 'when they are signed: 2026-11-24 or 2026-11-24T10:00:00Z (default: now)'],
] as const

export function signatureOf(options: Given): Signature {
  const author = optionOf(options, 'author')?.trim() ?? 'resolute'
  if (author === '') throw new Failure('--author is empty', 'it takes a name')
  return { author, date: dateOf(optionOf(options, 'date')) }
}

/** Days begin at midnight, UTC. */
function dateOf(given: string | undefined): string {
  const word = given?.trim() ?? new Date().toISOString()
  const [, day, time = '00:00', seconds = '00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/i.exec(word) ?? []
  const date = `${day}T${time}:${seconds}Z`
  const parsed = new Date(date)
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(`${day}T${time}`))
    throw new Failure(`--date ${given} is no date`, 'it takes 2026-11-24 or 2026-11-24T10:00:00Z')
  return date
}
