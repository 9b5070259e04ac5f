/** The shape that every command has. */

/** Options as typed: a string for those that take a value, a boolean for the others, undefined when not given. */
export type Given = Readonly<Record<string, string | boolean | undefined>>

/** What a command is called with. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Given
}

export interface Command {
  /** In commander's notation: "<file> <path...>". */
  readonly words: string
  /** Flags and what they do, in the order of the help page. */
  readonly options: readonly (readonly [flags: string, description: string])[]
  /** Command lines and what they show. */
  readonly examples: readonly (readonly [line: string, shows: string])[]
  /** Resolves to the exit code: 0 done, 1 findings, 2 could not do it. */
  run(call: Call): Promise<number>
}

/** Options that more than one command has. */
export const sharedOptions = {
  noRepair: ['--no-repair', 'leave page furniture, page breaks and other defects as they stand'],
  stdinFilename: ['--stdin-filename <name>', 'what to call standard input (file -)'],
} as const

/** The value of an option that takes one. */
export function optionOf(options: Given, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
