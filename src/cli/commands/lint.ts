import project from '../../../package.json' with { type: 'json' }
import { type Catalogue, extendCatalogue } from '../../catalogue/catalogue.js'
import { designationFile } from '../../reference/designations.js'
import { lineOf } from '../../report/lint/jsonl.js'
import type { LintedFile, LintRun } from '../../report/lint/report.js'
import { reporters } from '../../report/lint/reporters.js'
import { runOf } from '../../report/lint/run.js'
import { visible } from '../../report/lint/visible.js'
import { fileAndPlace } from '../../report/place.js'
import { count } from '../../report/words.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import type { Document } from '../../tree/nodes.js'
import { asOfOption, today } from '../as-of.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, type Given, optionOf, sharedOptions } from '../command.js'
import { settingsFor } from '../config/settings.js'
import { Failure, sentence } from '../failure.js'
import { isWord } from '../input.js'
import { annotate, isStranded, refuseTarget, strandedFailure, type WordTarget, wordTargetOf } from '../lint/annotate.js'
import { type Examined, examine, type Result } from '../lint/examine.js'
import { failCode, warningLimit } from '../lint/exit-code.js'
import { findFiles } from '../lint/files.js'
import { listedFiles } from '../lint/files-from.js'
import { humanFormats, type Target, targetsOf } from '../lint/formats.js'
import { IgnoreFiles } from '../lint/ignore-files.js'
import { tell, writeResult, writeTo } from '../output.js'
import { forEachInput, readingOf } from '../reading.js'
import { failLevel, failOnOption } from '../severity.js'
import { unifiedDiff } from '../unified-diff.js'
import { signatureOptions } from '../word/signature.js'

/** All files are read before any is judged: documents given together know each other. */
export const command: Command = {
  words: '[paths...]',
  options: [
    ['--select <rules>', 'only these: codes, numbers, families or beginnings of them (may be repeated)', 'repeats'],
    ['--ignore <rules>', 'not these (may be repeated)', 'repeats'],
    [
      '--profile <profile>',
      'whose habits and which stage count: pp, draft, "pp,adopted" (default: seen from the text)',
    ],
    sharedOptions.asOf,
    sharedOptions.catalogue,
    ['--fix', 'mend what is safe to mend, in place; with - to standard output'],
    ['--no-fix', 'no tracked changes in a Word file, comments alone'],
    ['--unsafe-fixes', 'also what a reader should look at afterwards'],
    ['--diff', 'write nothing; print what --fix would change, exit code 1 if anything'],
    ['--show-fixes', 'list what was mended'],
    ['-f, --format <name[:file]>', `${reporters.map(({ id }) => id).join(', ')} (may be repeated)`, 'repeats'],
    [
      '-o, --output-file <file>',
      'write the report to a file; with .docx: the Word file with comments and tracked changes',
    ],
    ['--in-place', 'comments and tracked changes into the Word files themselves'],
    ...signatureOptions,
    ['--quiet', 'show errors only'],
    ['--statistics', 'how often each rule spoke, instead of the findings'],
    failOnOption,
    ['--max-warnings <number>', 'exit code 1 when there are more warnings'],
    ['-e, --exit-zero', 'exit code 0 whatever was found'],
    [
      '--no-ignore',
      'also files that .gitignore, .resoluteignore or the configuration keep out of sight',
      { key: 'ignoreFiles' },
    ],
    ['-c, --config <file>', 'this configuration instead of the nearest resolute.config.yaml'],
    ['--no-config', 'no configuration'],
    ['--no-inline-config', 'comments in the text take no finding away'],
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
    sharedOptions.filesFrom,
    sharedOptions.null,
  ],
  examples: [
    ['resolute lint', 'every text below this folder'],
    ['resolute lint --fix draft.md', 'mend what is safe to mend'],
    ['resolute lint --diff draft.md', 'what would that change?'],
    ['resolute lint draft.docx -o checked.docx', 'comments in the margin, safe fixes as tracked changes'],
    ['resolute lint --select numbering,W001 texts/', 'these rules alone'],
    ['resolute lint --profile adopted --fail-on warning texts/', 'as strict as a final text deserves'],
    ['resolute lint -f html -o report.html texts/', 'a page to read and print'],
    ['resolute lint -f concise -f sarif:lint.sarif .', 'several reports in one run'],
    ['resolute lint --fix - < draft.md > mended.md', 'from standard input to standard output'],
  ],
  async run({ words, options: typed }) {
    const options = namedAsKnown(typed)
    const target = wordTargetOf(options)
    // Where -o takes a Word file, the report goes to standard output.
    const reporting = target === null || target.path === null ? options : { ...options, outputFile: undefined }
    const targets = targetsOf(reporting, process.stdout.isTTY === true)
    if (optionOf(options, 'failOn') !== undefined) failLevel(optionOf(options, 'failOn'))
    warningLimit(options, [])
    const run = new Run(options, target)
    const listed = await listedFiles(options)
    const failed = await run.read(words.length === 0 && listed === null ? ['.'] : words, listed ?? [])
    // Lines go out as they come, but not before what --fix writes.
    const isStreamed = ({ format, path }: Target) => format === 'jsonl' && path === '-' && options.fix !== true
    const results = await run.judge(targets.some(isStreamed) && options.diff !== true)
    const rest = targets.filter(target => !isStreamed(target))
    return options.diff === true ? run.showDiffs(results, failed) : run.finish(results, rest, failed)
  },
}

/** `--no-config` gives false for `config`, `--no-inline-config` false for `inlineConfig`; settings know that as `inlineSuppressions`. */
function namedAsKnown(options: Given): Given {
  return options.inlineConfig === false ? { ...options, inlineSuppressions: false } : options
}

class Run {
  readonly #options: Given
  /** Where Word files are written to. */
  readonly #target: WordTarget | null
  readonly #texts: Examined[] = []
  #skipped = 0
  constructor(options: Given, target: WordTarget | null) {
    this.#options = options
    this.#target = target
  }

  /** Resolves to 2 when a file could not be read. */
  async read(words: readonly string[], listed: readonly string[]): Promise<number> {
    const options = this.#options
    // What is wrong with rules, profile or configuration is told before anything else.
    await settingsFor('-', options)
    const found = await findFiles(words, options.ignoreFiles === false ? null : new IgnoreFiles(), listed)
    const wanted = found.filter(({ path, isIgnored, isNamed }) => !isIgnored || this.#pass(path, 'is ignored', isNamed))
    const named = new Set(wanted.filter(({ isNamed }) => isNamed).map(({ path }) => path))
    return forEachInput(
      wanted.map(({ path }) => path),
      options,
      async (input, index) => {
        const path = wanted[index]?.path as string
        const isNamed = named.has(path)
        const settings = await settingsFor(path === '-' ? (optionOf(options, 'stdinFilename') ?? '-') : path, options)
        if (settings.ignored && options.ignoreFiles !== false) this.#pass(input.name, 'is ignored', isNamed)
        else {
          if (isNamed && isStranded(input, options, this.#target)) throw strandedFailure(input)
          const reading = readingOf(input, options)
          if (reading.documents.length === 0) this.#pass(input.name, 'holds no resolution', isNamed)
          else this.#texts.push({ input, settings, reading })
        }
        return 0
      },
    )
  }

  /** A file that is passed over; said only of those that were named. */
  #pass(name: string, why: string, isNamed: boolean): false {
    this.#skipped++
    if (isNamed) tell(`resolute: ${visible(name)} ${why} and was skipped`)
    return false
  }

  /** With `isStreamed`, a line of JSON for each file as soon as it is judged. */
  async judge(isStreamed: boolean): Promise<Result[]> {
    const options = this.#options
    if (this.#target !== null)
      refuseTarget(
        this.#target,
        this.#texts.map(({ input }) => input),
      )
    const fix = options.unsafeFixes === true ? 'unsafe' : 'safe'
    const catalogues = this.#catalogues()
    return this.#texts.map(text => {
      const catalogue = catalogues.get(text.settings.catalogue) as Catalogue
      const asOf = asOfOption(optionOf(options, 'asOf'), catalogue)
      const world = { catalogue, day: today().day, asOf }
      const result = examine(text, options, world, this.#mends(text) ? fix : null)
      if (isStreamed) writeResult(lineOf(this.#linted(result)))
      return result
    })
  }

  #mends(text: Examined): boolean {
    const options = this.#options
    if (isWord(text.input) && options.diff !== true) {
      if (this.#target !== null) return options.fix !== false
      if (isStranded(text.input, options, null)) tell(`resolute: ${sentence(strandedFailure(text.input))}`)
      return false
    }
    return (options.fix === true || options.diff === true) && isExact(text)
  }

  /** Documents given together know each other. */
  #catalogues(): Map<Catalogue, Catalogue> {
    const documents = this.#texts.flatMap(({ reading }) =>
      reading.documents.map((document): [Document, string] => [document, reading.file ?? '-']),
    )
    const extended = new Map<Catalogue, Catalogue>()
    for (const { settings } of this.#texts) {
      if (extended.has(settings.catalogue)) continue
      const file = designationFile(documents, settings.catalogue)
      extended.set(settings.catalogue, file === null ? settings.catalogue : extendCatalogue(settings.catalogue, [file]))
    }
    return extended
  }

  async showDiffs(results: readonly Result[], failed: number): Promise<number> {
    const paint = await paintFor(wantsColour(this.#options.color as ColourFlag, process.stdout, process.env))
    const changed = results.filter(({ input, text }) => text !== input.text)
    for (const { input, text } of changed) writeResult(unifiedDiff(input.name, input.text, text, paint, 'fixed'))
    const fixed = changed.flatMap(({ applied }) => applied).length
    tell(`resolute: ${changed.length === 0 ? 'nothing' : count(fixed, 'finding')} would be mended${inFiles(changed)}`)
    return Math.max(failed, changed.length > 0 && this.#options.exitZero !== true ? 1 : 0)
  }

  async finish(results: readonly Result[], targets: readonly Target[], failed: number): Promise<number> {
    const options = this.#options
    const mended = options.fix === true ? this.#write(results.filter(({ input }) => !isWord(input))) : 0
    const written = this.#target === null ? 0 : await annotate(results, this.#target, this.#isShown, options)
    const code = Math.max(failed, mended, written)
    await this.#report(results, targets)
    const judged = results.map(({ settings, judgement }) => ({ settings, diagnostics: judgement.diagnostics }))
    const limit = warningLimit(options, judged)
    const warnings = judged.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'warning'))
    const isTooMany = limit !== null && warnings.length > limit
    if (isTooMany) tell(`resolute: ${count(warnings.length, 'warning')}, more than the ${limit} of --max-warnings`)
    const found = options.exitZero === true ? 0 : Math.max(failCode(options, judged), isTooMany ? 1 : 0)
    return Math.max(code, found)
  }

  /** Mended texts go back where they came from; 2 when one could not be written. */
  #write(results: readonly Result[]): number {
    let code = 0
    for (const { input, text, settled } of results) {
      if (!settled)
        tell(`resolute: ${input.name}: fixes undo each other; please report this text as a fault of resolute`)
      if (input.path === null) writeResult(text)
      else if (text !== input.text) {
        try {
          writeTo(input.path, text)
        } catch (error) {
          if (!(error instanceof Failure)) throw error
          tell(`resolute: ${sentence(error)}`)
          code = 2
        }
      }
    }
    const changed = results.filter(({ input, text }) => text !== input.text)
    if (this.#options.showFixes === true) for (const result of changed) tellFixes(result)
    const fixed = changed.flatMap(({ applied }) => applied).length
    if (fixed > 0) tell(`resolute: ${count(fixed, 'finding')} mended${inFiles(changed)}`)
    return code
  }

  async #report(results: readonly Result[], targets: readonly Target[]): Promise<void> {
    const options = this.#options
    const run = this.#runOf(results)
    const toStderr = options.fix === true && results.some(({ input }) => input.path === null && !isWord(input))
    for (const { format, path } of targets) {
      const stream = toStderr ? process.stderr : process.stdout
      const coloured = path === '-' && wantsColour(options.color as ColourFlag, stream, process.env)
      const reporter = await reporters.find(({ id }) => id === format)?.load()
      const text = reporter?.write(run, {
        ink: await paintFor(coloured && humanFormats.has(format)),
        width: path === '-' && stream.isTTY ? (stream.columns ?? null) : null,
        home: process.cwd().replaceAll('\\', '/'),
        version: project.version,
      })
      const isReplaced = options.statistics === true && path === '-' && humanFormats.has(format)
      if (text === undefined || isReplaced) continue
      if (path !== '-') writeTo(path, text)
      else if (toStderr) process.stderr.write(text)
      else writeResult(text)
    }
    if (options.statistics === true) {
      const { statistics } = await import('../../report/lint/statistics.js')
      const isAlone = !toStderr && targets.every(({ format, path }) => path !== '-' || humanFormats.has(format))
      const text = statistics(run)
      if (isAlone) writeResult(text)
      else process.stderr.write(text)
    }
  }

  #isShown = ({ severity }: Diagnostic): boolean => this.#options.quiet !== true || severity === 'error'

  #linted = ({ input, source, reading, judgement }: Result): LintedFile => ({
    file: input.name,
    source,
    placeAt: input.placeAt,
    reading,
    diagnostics: judgement.diagnostics.filter(this.#isShown),
    suppressed: judgement.suppressed.filter(({ diagnostic }) => this.#isShown(diagnostic)),
  })

  #runOf(results: readonly Result[]): LintRun {
    const files = results.map(this.#linted)
    const fixed = results.flatMap(({ input, applied }) => (isWord(input) ? [] : applied)).length
    return runOf(files, { fixed, skipped: this.#skipped })
  }
}

/** Writing a text back must not lose a byte of it. */
function isExact({ input }: Examined): boolean {
  if (input.exact && input.encoding === 'utf-8') return true
  const what = input.exact ? 'UTF-16' : 'not UTF-8 throughout'
  tell(`resolute: ${input.name} is ${what} and is not mended; save it as UTF-8 first`)
  return false
}

function inFiles(changed: readonly Result[]): string {
  return changed.length === 0 ? '' : ` in ${count(changed.length, 'file')}`
}

function tellFixes({ input, applied }: Result): void {
  for (const { code, position, fix, path } of applied) {
    tell(
      `${fileAndPlace(input.name, position, input)}: ${code} ${fix?.title ?? ''}${path === null ? '' : ` (${path})`}`,
    )
  }
}
