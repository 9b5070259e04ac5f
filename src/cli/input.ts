/** Everything that comes in: a file or standard input, refused in one sentence when it is neither text nor Word file, decoded otherwise. */
import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Placed } from '../report/place.js'
import type { RevisionView } from '../word/word.js'
import { type Given, optionOf } from './command.js'
import { didYouMean, nearest } from './did-you-mean.js'
import { Failure } from './failure.js'
import { isRevision, readRevision } from './git.js'
import { askedView, tellTracked } from './word/revisions.js'
import { isWordFile, readWordFile, type WordSource } from './word/source.js'

export interface Input extends Placed {
  /** As given; for standard input "-", or the name given for it. */
  readonly name: string
  /** Where it can be written back to; null for standard input. */
  readonly path: string | null
  /** Decoded, byte order mark included; of a Word file the text that positions count in (docs/word.md). */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16'
  /** False when bytes were no UTF-8 and became U+FFFD: writing such a text back would lose them. */
  readonly exact: boolean
  /** The bytes that are no UTF-8 look like those of Windows-1252. */
  readonly isWestern: boolean
  /** Null for a text. */
  readonly word: WordSource | null
}

/**
 * Reads `path`, or standard input for "-", which is called as `--stdin-filename` says. What is no file but has the form "REVISION:path" is asked of
 * git; "/dev/null" is the empty text, also where there is no such file: git hands it out for what was added or deleted. Of a Word file with tracked
 * changes the text is read that `--revisions` asks for.
 */
export async function readInput(path: string, options: Given = {}): Promise<Input> {
  const view = askedView(options)
  const { name, file, bytes } = await readBytes(path, optionOf(options, 'stdinFilename') ?? '-')
  if (!isWordFile(bytes)) return decode(name, file, bytes)
  const input = await wordInput(name, file, bytes, view ?? 'final')
  if (view === null && input.word.document.isTracked) tellTracked(name)
  return input
}

/** An input that is a Word file. */
export type WordInput = Input & { readonly word: WordSource }

export function isWord(input: Input): input is WordInput {
  return input.word !== null
}

/** The text of one view of a Word file as an input. */
export async function wordInput(
  name: string,
  path: string | null,
  bytes: Uint8Array,
  view: RevisionView,
): Promise<WordInput> {
  const { word, placeAt } = await readWordFile(name, bytes, view)
  return { name, path, text: word.document.text, encoding: 'utf-8', exact: true, isWestern: false, word, placeAt }
}

async function readBytes(
  path: string,
  stdinName: string,
): Promise<{ name: string; file: string | null; bytes: Buffer }> {
  if (path === '-') return { name: stdinName, file: null, bytes: await readStandardInput() }
  if (path === '/dev/null') return { name: path, file: null, bytes: Buffer.alloc(0) }
  if (isRevision(path) && !existsSync(path)) return { name: path, file: null, bytes: await readRevision(path) }
  return { name: path, file: path, bytes: readFile(path) }
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') {
      const escaped = path.includes('\ufffd') ? escapedName(path) : null
      if (escaped !== null) throw new Failure(`${escaped} cannot be read: its name is not UTF-8`, 'rename it')
      throw new Failure(`${path} does not exist`, didYouMean(namesLike(path)))
    }
    if (code === 'EISDIR') throw new Failure(`${path} is a directory`, 'name the files in it')
    throw new Failure(`${path} cannot be read: ${reasons[code] ?? code}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'it is a link to itself',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
}

function namesLike(path: string): string[] {
  const folder = dirname(path)
  try {
    const found = nearest(basename(path), readdirSync(folder))
    return found.map(name => path.slice(0, path.length - basename(path).length) + name)
  } catch {
    return []
  }
}

/** A name that was no UTF-8 reached us with U+FFFD in it; here with its bytes as "\xe9", or null when the folder holds no such name. */
function escapedName(path: string): string | null {
  try {
    const name = readdirSync(dirname(path), 'buffer').find(
      bytes => !isUtf8(bytes) && bytes.toString() === basename(path),
    )
    if (name === undefined) return null
    const escaped = name
      .toString('latin1')
      .replace(/[^ -~]/g, byte => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)
    return join(dirname(path), escaped)
  } catch {
    return null
  }
}

/** The bytes of a list of files. */
export async function readListed(path: string): Promise<Buffer> {
  return path === '-' ? readStandardInput() : readFile(path)
}

let standardInputTaken = false

async function readStandardInput(): Promise<Buffer> {
  if (standardInputTaken) throw new Failure('- was given twice, but standard input can be read only once')
  standardInputTaken = true
  // Only while we wait: at work the system's own way of ending a program is the faster one.
  const interrupted = (): never => process.exit(130)
  process.once('SIGINT', interrupted)
  try {
    const parts: Buffer[] = []
    for await (const part of process.stdin) parts.push(part as Buffer)
    return Buffer.concat(parts)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') throw new Failure('standard input is a directory', 'name the files in it')
    throw new Failure(`standard input cannot be read: ${reasons[code] ?? code}`)
  } finally {
    process.off('SIGINT', interrupted)
  }
}

interface Signature {
  readonly bytes: string
  readonly what: string
  readonly hint: string
}

const convert = 'convert it to Markdown or plain text first'

/** Beginnings of files that are no text, in latin1. */
const signatures: readonly Signature[] = [
  { bytes: '%PDF-', what: 'a PDF', hint: `${convert}, for example with pdftotext` },
  { bytes: '{\\rtf', what: 'a Rich Text file', hint: `${convert}, for example with pandoc` },
]

function begins(bytes: Buffer, signature: string): boolean {
  return bytes.toString('latin1', 0, signature.length) === signature
}

function decode(name: string, path: string | null, bytes: Buffer): Input {
  const signature = signatures.find(known => begins(bytes, known.bytes))
  if (signature !== undefined) throw new Failure(`${name} is ${signature.what}, not text`, signature.hint)
  const wide = wideEncoding(bytes)
  const exact = wide !== null || isUtf8(bytes)
  const text = textOf(name, bytes, wide)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    if (wide === null && isUnmarkedWide(bytes))
      throw new Failure(`${name} is UTF-16 without a byte order mark`, 'save it as UTF-8')
    const hint = 'if it is a text in UTF-16, save it as UTF-8'
    throw new Failure(
      `${name} is binary, not text: it holds a NUL ${wide === null ? 'byte' : 'character'}`,
      wide === null ? hint : null,
    )
  }
  return {
    name,
    path,
    text,
    encoding: wide === null ? 'utf-8' : 'utf-16',
    exact,
    isWestern: !exact && isWestern(bytes),
    word: null,
  }
}

function wideEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Every byte above ASCII stands for a character of Windows-1252, and no two of them are one of UTF-8. */
function isWestern(bytes: Buffer): boolean {
  return !/[\x81\x8d\x8f\x90\x9d]|[\xc2-\xf4][\x80-\xbf]/.test(bytes.toString('latin1'))
}

/** Letters of our languages have one NUL in each pair of bytes, always on the same side. */
function isUnmarkedWide(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] as number) + 1
  const [even, odd] = nuls as [number, number]
  const most = Math.max(even, odd)
  return bytes.length % 2 === 0 && Math.min(even, odd) * 50 < most && most > head.length * 0.2
}

function textOf(name: string, bytes: Buffer, wide: string | null): string {
  try {
    return wide === null ? bytes.toString('utf8') : new TextDecoder(wide, { ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure(`${name} is too large to be read as one text`)
  }
}
