import { folderReporters } from '../../report/change/folder/reporters.js'
import type { ChangeReport } from '../../report/change/report.js'
import { reporters } from '../../report/change/reporters.js'
import { type Command, sharedOptions } from '../command.js'
import { differs } from '../diff/chosen.js'
import { compared, tellRemarks } from '../diff/compared.js'
import { externalDiff } from '../diff/external.js'
import { isFolder, pairsOf } from '../diff/folders.js'
import { redlineFile } from '../diff/redline-file.js'
import { comparedForGit, comparedMarks, comparedTexts } from '../diff/texts.js'
import { formatNames, type Wanted, wantedOf } from '../diff/wanted.js'
import { Failure } from '../failure.js'
import { isWordName, writeTo } from '../output.js'
import { signatureOptions } from '../word/signature.js'
import { tableFile } from '../word/writers.js'

export const command: Command = {
  words: '<old> [new...]',
  options: [
    ['-f, --format <name>', `${formatNames.join(', ')} (default: by the name of the output file, else text)`],
    ['--stat', 'the same as -f stat'],
    ['--all', 'also what did not change, and what only an editor would notice'],
    ['--only <classes>', 'these classes of change alone: verb-strength,added or editorial'],
    ['--ignore <classes>', 'not these: relabelled,punctuation or editorial'],
    ['--exit-code', 'exit code 1 when anything differs but the layout'],
    ['--source <source>', 'whose proposal it is, for the numbers of -f proposal: ABC/12'],
    ['--names <names>', 'what to call the texts, with commas between: "in force,CEPT,RCC"'],
    ...signatureOptions,
    ['--native-moves', 'in a Word file: what moved is marked as moved, not as removed and added'],
    sharedOptions.outputFile,
    sharedOptions.revisions,
    sharedOptions.noRepair,
    sharedOptions.stdinFilename,
  ],
  examples: [
    ['resolute diff old.md new.md', 'what happened, weightiest first, then clause by clause'],
    ['resolute diff HEAD~1:text.md text.md', 'since the last revision in git'],
    ['resolute diff --ignore editorial old.md new.md', 'substance alone'],
    ['resolute diff old.md new.md -o changes.html', 'a page to read and print'],
    ['resolute diff old.md new.md -f proposal --source ABC/12', 'MOD, with additions and deletions marked'],
    ['resolute diff base.md a.md b.md -f table -o side.csv', 'several proposals beside the base'],
    ['resolute diff old.md new.md -f json | resolute apply old.md -', 'makes the new text of the old one'],
    ['resolute diff marked.md', 'what the marks in a text change'],
    ['resolute diff draft.docx', 'what the tracked changes in a Word file propose'],
    ['resolute diff old.docx new.docx -o redline.docx', 'tracked changes, to be accepted one by one'],
    ['resolute diff texts-2018/ texts-2022/', 'two collections: MOD, ADD, SUP, NOC'],
  ],
  async run({ words, options }) {
    const wanted = await wantedOf(options, words.length)
    if (wanted.format === 'docx') {
      const { report, bytes } = await redlineFile(words, wanted)
      tellRemarks(report)
      writeTo(wanted.out, bytes)
      return exitCode([report], wanted)
    }
    const external = externalDiff(words)
    if (external !== null) return report([await comparedForGit(external, wanted)], wanted)
    const [only = '-', second] = words
    if (second === undefined) return report([await comparedMarks(only, wanted)], wanted)
    if (words.some(isFolder)) return compareFolders(words, wanted)
    if (words.length > 2 && wanted.format !== 'table')
      throw new Failure(`${words.length} texts were given, and -f ${wanted.format} shows two`, 'add -f table')
    return report(await comparedTexts(words, wanted), wanted)
  },
}

async function compareFolders(words: readonly string[], wanted: Wanted): Promise<number> {
  const { options, format, names, out, look } = wanted
  const text = words.find(word => !isFolder(word))
  if (text !== undefined) throw new Failure(`${text} is no folder, but another is one`, 'name texts or two folders')
  if (words.length > 2) throw new Failure(`${words.length} folders were given`, 'two can be compared')
  const reporter = folderReporters.find(({ id }) => id === format)
  if (reporter === undefined && format !== 'proposal') {
    const known = [...folderReporters.map(({ id }) => id), 'proposal'].join(', ')
    throw new Failure(`-f ${format} does not show folders`, `these do: ${known}`)
  }
  const [old, now] = words as [string, string]
  const { pairs, code } = await pairsOf(old, now, options)
  const reports = pairs.map(pair => compared(pair.old, pair.new, wanted))
  const given = { old: names[0] || old, new: names[1] || now, pairs: reports }
  writeTo(out, reporter?.write(given, look) ?? (await written(reports, wanted)))
  return Math.max(code, exitCode(reports, wanted))
}

/** Reports that say by themselves what is strange about a comparison. */
const saysRemarks: ReadonlySet<string> = new Set(['text', 'json', 'html'])

async function report(reports: readonly ChangeReport[], wanted: Wanted): Promise<number> {
  if (!saysRemarks.has(wanted.format)) for (const each of reports) tellRemarks(each)
  writeTo(wanted.out, await written(reports, wanted))
  return exitCode(reports, wanted)
}

async function written(reports: readonly ChangeReport[], wanted: Wanted): Promise<string | Uint8Array> {
  const { format, names, source, out, look } = wanted
  if (format === 'proposal') return (await import('../../report/change/proposal.js')).proposalOf(reports, source)
  if (format === 'table' && isWordName(out)) return tableFile(reports, { names, all: look.all })
  if (format === 'table') {
    const { tableFormOf, tableOf } = await import('../../report/change/table.js')
    const form = tableFormOf(out === '-' ? null : out)
    if (form === null)
      throw new Failure(`the name ${out} does not tell the form of a table`, '.md, .html, .csv and .docx do')
    return tableOf(reports, { names, all: look.all, form })
  }
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  return reporter?.write(reports[0] as ChangeReport, look) ?? ''
}

function exitCode(reports: readonly ChangeReport[], { options }: Wanted): number {
  const isDifferent = ({ comparison: { set }, shown }: ChangeReport) => differs(set, shown)
  return options.exitCode === true && reports.some(isDifferent) ? 1 : 0
}
