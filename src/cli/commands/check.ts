import type { LintedFile } from '../../report/lint/report.js'
import { reporters } from '../../report/lint/reporters.js'
import { runOf } from '../../report/lint/run.js'
import { count } from '../../report/words.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import { checkCollection } from '../../workspace/checks/checks.js'
import type { Collection } from '../../workspace/collection.js'
import { today } from '../as-of.js'
import { writeReports } from '../check/reports.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import type { FileSettings } from '../config/settings.js'
import { settingsFor } from '../config/settings.js'
import { examine } from '../lint/examine.js'
import { failCode, warningLimit } from '../lint/exit-code.js'
import { targetsOf } from '../lint/formats.js'
import { tell } from '../output.js'
import { forEachInput, readingOf } from '../reading.js'
import { failLevel, failOnOption } from '../severity.js'
import { readCollection } from '../workspace/read-collection.js'

export const command: Command = {
  words: '[paths...]',
  options: [
    ['--names <pattern>', 'how files are called: "res-{number}-{rev}{place}-{year}"'],
    ['--orphans', 'also texts that no other text cites'],
    ['--select <rules>', 'of the rules on single texts only these (may be repeated)', 'repeats'],
    ['--ignore <rules>', 'of the rules on single texts not these (may be repeated)', 'repeats'],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    ['-f, --format <name[:file]>', `${reporters.map(({ id }) => id).join(', ')} (may be repeated)`, 'repeats'],
    sharedOptions.outputFile,
    ['--quiet', 'show errors only'],
    failOnOption,
    ['--max-warnings <number>', 'exit code 1 when there are more warnings'],
    ['-e, --exit-zero', 'exit code 0 whatever was found'],
    ['-c, --config <file>', 'this configuration instead of the nearest resolute.config.yaml'],
    ['--no-config', 'no configuration'],
    sharedOptions.revisions,
    sharedOptions.noRepair,
  ],
  examples: [
    ['resolute check texts/', 'every text, and what no text can know alone'],
    ['resolute check --names "res-{number}-{rev}{place}-{year}" texts/', 'file names too'],
    ['resolute check -f concise -f sarif:check.sarif texts/', 'several reports in one run'],
  ],
  async run({ words, options }) {
    const begun = Date.now()
    const targets = targetsOf(options, process.stdout.isTTY === true)
    if (optionOf(options, 'failOn') !== undefined) failLevel(optionOf(options, 'failOn'))
    warningLimit(options, [])
    await settingsFor('-', options)
    const { collection, catalogue, asOf, skipped, code } = await readCollection(words, options)
    const across = byFile(collection, optionOf(options, 'names') ?? null, options.orphans === true)
    const isShown = ({ severity }: Diagnostic) => options.quiet !== true || severity === 'error'
    const files: LintedFile[] = []
    const judged: { settings: FileSettings; diagnostics: readonly Diagnostic[] }[] = []
    const failed = await forEachInput([...across.keys()], options, async input => {
      const settings = await settingsFor(input.name, options)
      const text = { input, settings, reading: readingOf(input, options) }
      const { judgement, reading, source } = examine(text, options, { catalogue, day: today().day, asOf }, null)
      const all = [...judgement.diagnostics, ...(across.get(input.name) ?? [])].sort(inOrder)
      judged.push({ settings, diagnostics: all })
      files.push({
        file: input.name,
        source,
        placeAt: input.placeAt,
        reading,
        diagnostics: all.filter(isShown),
        suppressed: judgement.suppressed.filter(({ diagnostic }) => isShown(diagnostic)),
      })
      return 0
    })
    await writeReports(runOf(files, { fixed: 0, skipped }), targets, options)
    tell(`resolute: ${summary(collection, Date.now() - begun)}`)
    const limit = warningLimit(options, judged)
    const warnings = judged.flatMap(one => one.diagnostics.filter(({ severity }) => severity === 'warning'))
    const isTooMany = limit !== null && warnings.length > limit
    if (isTooMany) tell(`resolute: ${count(warnings.length, 'warning')}, more than the ${limit} of --max-warnings`)
    const found = options.exitZero === true ? 0 : Math.max(failCode(options, judged), isTooMany ? 1 : 0)
    return Math.max(code, failed, found)
  },
}

/** Every file with documents, in the order of the collection, and what the checks across documents say of it. */
function byFile(collection: Collection, names: string | null, orphans: boolean): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>(collection.texts.map(({ file }) => [file, []]))
  for (const { file, diagnostic } of checkCollection(collection, { names, orphans })) files.get(file)?.push(diagnostic)
  return files
}

/** Those of one place stay as they came. */
function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.position.start.offset - b.position.start.offset
}

/** "151 documents in 2.1 s: PP 48, WRC 103". */
function summary({ texts }: Collection, milliseconds: number): string {
  const bodies = new Map<string, number>()
  for (const { designation } of texts) {
    const body = designation?.body ?? 'of no known body'
    bodies.set(body, (bodies.get(body) ?? 0) + 1)
  }
  const parts = [...bodies].map(([body, number]) => `${body} ${number}`).join(', ')
  return `${count(texts.length, 'document')} in ${(milliseconds / 1000).toFixed(1)} s${parts === '' ? '' : `: ${parts}`}`
}
