import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { effectiveSettings, writeSettings } from '../config/effective.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { readPackageFile } from '../package-folder.js'

const actions = ['print', 'schema'] as const

export const command: Command = {
  words: '<action> [file]',
  options: [
    ['-f, --format <name>', 'print: text (default) or json'],
    ['-c, --config <file>', 'this configuration instead of the nearest resolute.config.yaml'],
    ['--no-config', 'no configuration'],
    ['--profile <profile>', 'as lint has it'],
    ['--select <rules>', 'as lint has it (may be repeated)', 'repeats'],
    ['--ignore <rules>', 'as lint has it (may be repeated)', 'repeats'],
    sharedOptions.catalogue,
  ],
  examples: [
    ['resolute config print draft.md', 'what counts for this file, and where it was said'],
    ['resolute config schema > schema.json', 'what the file may say, for editors'],
  ],
  async run({ words: [given = '', file, ...more], options }) {
    const action = choose(given, actions, 'action of config')
    if (more.length > 0) throw new Failure(`config ${action} takes one file`)
    if (action === 'schema') {
      if (file !== undefined) throw new Failure('config schema takes no file')
      writeResult(readPackageFile('schemas/config.schema.json'))
      return 0
    }
    if (file === undefined) throw new Failure('config print needs a file')
    const format = choose(optionOf(options, 'format') ?? 'text', ['text', 'json'], 'format')
    const settings = await effectiveSettings(file, options)
    const ink = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
    writeResult(format === 'json' ? `${JSON.stringify(settings, null, 2)}\n` : writeSettings(settings, ink))
    return 0
  },
}
