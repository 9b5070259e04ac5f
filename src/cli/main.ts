/** The command line: finds the command, catches what went wrong, and sets the exit code. */
import { Command as Commander, CommanderError, Help } from 'commander'
import project from '../../package.json' with { type: 'json' }
import type { ColourFlag } from './colour.js'
import type { Command, Given } from './command.js'
import { commands } from './commands/commands.js'
import { Failure, sentence } from './failure.js'
import { tell, toleratePipes } from './output.js'

const examples = [
  ['resolute text.md', 'what is in it'],
  ['resolute parse text.md -f json', 'the tree, for other programs'],
  ['resolute show text.md "resolves 2"', 'one clause'],
  ['resolute render text.md -o text.txt', 'plain text'],
  ['resolute fmt --check texts/*.md', 'is everything in canonical layout?'],
  ['resolute lint drafts/', 'what an editor would find in it'],
  ['resolute refs text.md', 'what it cites, and whether that is right'],
  ['resolute diff old.md new.md', 'what changed, clause by clause'],
  ['resolute cite "PP 130"', 'how a text is cited'],
] as const

/** Runs the command with what stands behind its name on the command line. Never throws, never ends the process. */
export async function main(args: readonly string[]): Promise<void> {
  toleratePipes()
  const debug = args.includes('--debug')
  try {
    process.exitCode = await run(args)
  } catch (error) {
    process.exitCode = codeOf(error)
    if (process.exitCode === 0) return
    if (debug && error instanceof Error) tell(error.stack ?? error.message)
    else tell(`resolute: ${wordsOf(error)}`)
  }
}

async function run(args: readonly string[]): Promise<number> {
  let code = 0
  const program = new Commander('resolute')
    .description(
      'Reads ITU resolutions (Markdown, also born of a PDF, plain text, Word files) into an exact clause tree, checks what they cite, and compares them.',
    )
    .usage('[command] FILE... (- is standard input)')
    .version(project.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--color <when>', 'auto, always or never')
    .option('--no-color', 'the same as --color never')
    .option('--debug', 'show where in the program an error came from')
    .addHelpText('after', exampleText(examples))
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeErr() {} })
    .exitOverride()
  for (const { name, summary, load } of commands) {
    const command = program.command(name, { isDefault: name === 'overview' }).description(summary)
    command.hook('preAction', () => checkColour(program.opts<Given>().color as ColourFlag))
    loaders.set(command, async () => {
      const loaded = (await load()).command
      describe(command, loaded)
      command.action(async () => {
        code = await loaded.run({ words: command.args, options: command.optsWithGlobals<Given>() })
      })
    })
  }
  program.hook('preSubcommand', (_, command) => loaders.get(command)?.())
  if (args.length === 0) {
    tell(program.helpInformation() + exampleText(examples))
    return 2
  }
  await program.parseAsync(args, { from: 'user' })
  return code
}

const loaders = new Map<Commander, () => Promise<void>>()

function describe(commander: Commander, { words, options, examples }: Command): void {
  if (words !== '') commander.arguments(words)
  commander.configureHelp({ showGlobalOptions: true, commandUsage: usageOf })
  for (const [flags, description, more] of options) {
    const option = commander.createOption(flags, description)
    if (more === 'repeats') option.argParser((value: string, before: string[] = []) => [...before, value])
    else if (more !== undefined) option.attributeName = () => more.key
    commander.addOption(option)
  }
  commander.addHelpText('after', exampleText(examples))
}

/** As the usual usage line, but without "overview", which nobody has to type. */
function usageOf(command: Commander): string {
  return new Help().commandUsage(command).replace(' overview', '')
}

function exampleText(examples: Command['examples']): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  return `\nExamples:\n${examples.map(([line, shows]) => `  ${line.padEnd(width)}  ${shows}`).join('\n')}\n`
}

function checkColour(flag: ColourFlag): void {
  if (flag === undefined || flag === false || ['auto', 'always', 'never'].includes(flag)) return
  throw new Failure(`unknown value "${flag}" of --color`, 'it takes auto, always or never')
}

/** Help and version are "errors" of commander that went well. */
function codeOf(error: unknown): number {
  return error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
}

function wordsOf(error: unknown): string {
  if (error instanceof Failure) return sentence(error)
  if (error instanceof CommanderError) {
    return error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?')
  }
  return `a fault of the program itself (${String(error)}); --debug shows where`
}
