/** Everything that leaves the program: streams, and files that are written wholly or not at all. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { Failure } from './failure.js'

/**
 * A reader that went away (`| head`) is no fault of anybody: what is still written then goes nowhere. A disk that is full is told once, and the
 * exit code is 2 whatever else was found.
 */
export function toleratePipes(): void {
  let isTold = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || isTold) return
      isTold = true
      process.once('exit', () => {
        process.exitCode = 2
      })
      if (stream === process.stdout) tell(`resolute: standard output cannot be written: ${reason(error)}`)
    })
  }
}

/** Results, to standard output; a Word file not to a terminal. */
export function writeResult(result: string | Uint8Array): void {
  if (typeof result !== 'string') refuseTerminal()
  if (result.length > 0) process.stdout.write(result)
}

/** For bytes that would go to standard output, asked before they are made. */
export function refuseTerminal(path = '-'): void {
  if (path === '-' && process.stdout.isTTY === true)
    throw new Failure('a Word file is nothing to read on a terminal', 'say where to with -o FILE.docx')
}

/** Everything else, to standard error; one line for each call. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Writes to a file, or to standard output for "-". */
export function writeTo(path: string, result: string | Uint8Array): void {
  if (path === '-') return writeResult(result)
  if (typeof result === 'string') refuseWordFile(path)
  writeWhole(path, result)
}

/** A text where a Word file stands, or under the name of one, would be the end of that file. */
function refuseWordFile(path: string): void {
  if (isWordName(path))
    throw new Failure(`${path} would be a text under the name of a Word file`, 'resolute render -t docx makes one')
  if (statusOf(path)?.isFile() === true && holdsArchive(path))
    throw new Failure(`${path} is a Word file or an archive, and a text is not written over it`, 'name another file')
}

export function isWordName(path: string): boolean {
  return extname(path).toLowerCase() === '.docx'
}

function holdsArchive(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(4)
      return readSync(file, head, 0, 4, 0) === 4 && head.toString('latin1') === 'PK\x03\x04'
    } finally {
      closeSync(file)
    }
  } catch {
    // What cannot be read is told when it cannot be written.
    return false
  }
}

/** Writes beside the file and moves it into place, so that nobody ever sees half of it; links, permissions and devices stay what they are. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const before = statusOf(path)
  if (before?.isDirectory() === true) throw new Failure(`${path} is a directory`, 'name a file to write')
  try {
    if (before !== null && !before.isFile()) return writeFileSync(path, content)
    const target = before === null ? path : realpathSync(path)
    if (before !== null) accessSync(target, constants.W_OK)
    moveIntoPlace(target, content, before?.mode ?? null)
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${reason(error)}`)
  }
}

let interruptsWait = false

/** From the first write on, Ctrl-C waits until no file is half-written and nothing lies beside it; before, the system ends us at once. */
function letInterruptsWait(): void {
  if (interruptsWait) return
  interruptsWait = true
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

function moveIntoPlace(target: string, content: string | Uint8Array, mode: number | null): void {
  letInterruptsWait()
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, content, { flag: 'wx' })
    if (mode !== null) chmodSync(beside, mode & 0o7777)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function statusOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
}

/** Why the system refused, in words. */
function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return reasons[code] ?? code
}
