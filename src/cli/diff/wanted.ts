/** What the options of `diff` ask for. */
import { extname } from 'node:path'
import { type ProposalSource, readProposalSource } from '../../frame/proposal-number.js'
import type { ChangeLook } from '../../report/change/report.js'
import { reporters } from '../../report/change/reporters.js'
import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Given, optionOf } from '../command.js'
import { Failure } from '../failure.js'
import { refuseTerminal } from '../output.js'
import { type Signature, signatureOf } from '../word/signature.js'
import { type Chosen, chosenClasses } from './chosen.js'

export interface Wanted {
  readonly options: Given
  readonly format: string
  readonly chosen: Chosen
  /** What to call the texts; "" and those that are missing are called as they were given. */
  readonly names: readonly string[]
  /** Of `-f proposal`. */
  readonly source: ProposalSource | null
  /** Of tracked changes. */
  readonly signature: Signature
  /** What moved is marked as moved in a Word file, not as removed and added. */
  readonly nativeMoves: boolean
  /** A file, or "-" for standard output. */
  readonly out: string
  readonly look: ChangeLook
}

/** Reports of one comparison, and those that are made from several. */
export const formatNames: readonly string[] = [...reporters.map(({ id }) => id), 'proposal', 'table', 'docx']

export async function wantedOf(options: Given, texts: number): Promise<Wanted> {
  const out = optionOf(options, 'outputFile') ?? '-'
  const format = formatOf(options, out)
  if (format === 'docx') refuseTerminal(out)
  else refuseSignature(options)
  const isForPeople = format === 'text' || format === 'stat'
  const isColoured = out === '-' && isForPeople && wantsColour(options.color as ColourFlag, process.stdout, process.env)
  return {
    options,
    format,
    chosen: chosenClasses(optionOf(options, 'only'), optionOf(options, 'ignore')),
    names: namesOf(optionOf(options, 'names'), texts),
    source: sourceOf(optionOf(options, 'source'), format),
    signature: signatureOf(options),
    nativeMoves: options.nativeMoves === true,
    out,
    look: {
      ink: await paintFor(isColoured),
      width: out === '-' && process.stdout.isTTY ? (process.stdout.columns ?? null) : null,
      all: options.all === true,
    },
  }
}

/** As typed; else by the name of the output file. */
function formatOf(options: Given, out: string): string {
  const asked = optionOf(options, 'format')
  if (options.stat === true) {
    if (asked !== undefined && asked !== 'stat') throw new Failure(`--stat and -f ${asked} exclude each other`)
    return 'stat'
  }
  if (asked !== undefined) return choose(asked, formatNames, 'format')
  return formatsByEnd[extname(out).toLowerCase()] ?? 'text'
}

const formatsByEnd: Readonly<Record<string, string>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'table',
  '.docx': 'docx',
}

function refuseSignature({ author, date, nativeMoves }: Given): void {
  const given = Object.entries({ author, date, 'native-moves': nativeMoves }).find(([, value]) => value !== undefined)
  if (given !== undefined) throw new Failure(`--${given[0]} is for tracked changes`, 'add -f docx')
}

function namesOf(given: string | undefined, texts: number): string[] {
  if (given === undefined) return []
  const names = given.split(',').map(name => name.trim())
  if (names.length > Math.max(texts, 2)) throw new Failure(`--names has ${names.length} names for ${texts} texts`)
  return names
}

function sourceOf(given: string | undefined, format: string): ProposalSource | null {
  if (given === undefined) return null
  if (format !== 'proposal') throw new Failure('--source is for proposals', 'add -f proposal')
  const source = readProposalSource(given)
  if (typeof source === 'string') throw new Failure(source)
  return source
}
