/** Everything that comes in: a file or standard input, refused in one sentence when it is no text, decoded otherwise. */
import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { didYouMean, nearest } from './did-you-mean.js'
import { Failure } from './failure.js'
import { isRevision, readRevision } from './git.js'

export interface Input {
  /** As given; for standard input "-", or the name given for it. */
  readonly name: string
  /** Where it can be written back to; null for standard input. */
  readonly path: string | null
  /** Decoded, byte order mark included. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16'
  /** False when bytes were no UTF-8 and became U+FFFD: writing such a text back would lose them. */
  readonly exact: boolean
}

/**
 * Reads `path`, or standard input for "-", which is then called `stdinName`. What is no file but has the form "REVISION:path" is asked of git;
 * "/dev/null" is the empty text, also where there is no such file: git hands it out for what was added or deleted.
 */
export async function readInput(path: string, stdinName = '-'): Promise<Input> {
  if (path === '-') return decode(stdinName, null, await readStandardInput())
  if (path === '/dev/null') return decode(path, null, Buffer.alloc(0))
  if (isRevision(path) && !existsSync(path)) return decode(path, null, await readRevision(path))
  return decode(path, path, readFile(path))
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Failure(`${path} does not exist`, didYouMean(namesLike(path)))
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
  { bytes: 'PK\x03\x04', what: 'a zip archive', hint: 'unpack it and name the texts in it' },
  {
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    what: 'an old Office file (.doc)',
    hint: `save it as .docx, then ${convert}`,
  },
  { bytes: '{\\rtf', what: 'a Rich Text file', hint: `${convert}, for example with pandoc` },
]
const officeSignature: Signature = {
  bytes: '',
  what: 'an Office file (.docx)',
  hint: `${convert}, for example with pandoc`,
}

function decode(name: string, path: string | null, bytes: Buffer): Input {
  const signature = signatures.find(known => bytes.toString('latin1', 0, known.bytes.length) === known.bytes)
  if (signature !== undefined) {
    const { what, hint } = isOffice(bytes) ? officeSignature : signature
    throw new Failure(`${name} is ${what}, not text`, hint)
  }
  const wide = wideEncoding(bytes)
  const exact = wide !== null || isUtf8(bytes)
  const text = textOf(name, bytes, wide)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const hint = 'if it is a text in UTF-16, save it as UTF-8'
    throw new Failure(
      `${name} is binary, not text: it holds a NUL ${wide === null ? 'byte' : 'character'}`,
      wide === null ? hint : null,
    )
  }
  return { name, path, text, encoding: wide === null ? 'utf-8' : 'utf-16', exact }
}

/** Office's archives begin with a list of their parts. */
function isOffice(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4096)
  return head.startsWith('PK') && (head.includes('[Content_Types].xml') || head.includes('word/'))
}

function wideEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function textOf(name: string, bytes: Buffer, wide: string | null): string {
  try {
    return wide === null ? bytes.toString('utf8') : new TextDecoder(wide, { ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure(`${name} is too large to be read as one text`)
  }
}
