/** The shape that every command has. */

/** Options as typed: a string for those that take a value, a list for those that may be repeated, a boolean for the others, or undefined. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** What a command is called with. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Given
}

export interface Command {
  /** In commander's notation: "<file> <path...>". */
  readonly words: string
  /**
   * Flags and what they do, in the order of the help page. A key is where the value is found when it is not the flag's own name, as for
   * `--no-ignore` beside an `--ignore` that is about something else.
   */
  readonly options: readonly (readonly [
    flags: string,
    description: string,
    more?: 'repeats' | { readonly key: string },
  ])[]
  /** Command lines and what they show. */
  readonly examples: readonly (readonly [line: string, shows: string])[]
  /** Resolves to the exit code: 0 done, 1 findings, 2 could not do it. */
  run(call: Call): Promise<number>
}

/** Options that more than one command has. */
export const sharedOptions = {
  noRepair: ['--no-repair', 'leave page furniture, page breaks and other defects as they stand'],
  stdinFilename: ['--stdin-filename <name>', 'what to call standard input (file -)'],
  catalogue: ['--catalogue <file>', 'extend the catalogue with a file of your own (may be repeated)', 'repeats'],
  asOf: ['--as-of <day>', 'judge by another day: today, PP-22 or 2018-11-16'],
  revisions: [
    '--revisions <text>',
    'of a Word file with tracked changes: final (default: all accepted) or original (all rejected)',
  ],
  filesFrom: ['--files-from <list>', 'also the files that a list names, one path a line; - is standard input'],
  null: ['-0, --null', 'the list of --files-from has a NUL behind each path, as `find -print0` writes it'],
  outputFile: ['-o, --output-file <file>', 'write to a file instead of standard output'],
} as const

/** The value of an option that takes one. */
export function optionOf(options: Given, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be repeated. */
export function optionsOf(options: Given, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : []
}
