import { visible } from '../report/lint/visible.js'

/** What the user or the machine did wrong: told in one sentence, exit code 2. Faults of a document are diagnostics, ours are plain errors. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** What to do about it ("did you mean --format?"); null when the message says it all. */
  readonly hint: string | null

  constructor(message: string, hint: string | null = null) {
    super(message)
    this.hint = hint
  }
}

/** The sentence of a failure with its hint, on one line, without a final full stop. */
export function sentence({ message, hint }: Failure): string {
  // Names of files may hold anything, also newlines and what moves the cursor.
  return visible(hint === null ? message : `${message}; ${hint}`)
}
