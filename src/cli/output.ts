/** Everything that leaves the program: streams, and files that are written wholly or not at all. */
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from './failure.js'

/** A reader that went away (`| head`) is no fault of anybody: what is still written then goes nowhere. */
export function toleratePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

/** Results, to standard output. */
export function writeResult(text: string): void {
  if (text !== '') process.stdout.write(text)
}

/** Everything else, to standard error; one line for each call. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Writes to a file, or to standard output for "-". */
export function writeTo(path: string, text: string): void {
  if (path === '-') writeResult(text)
  else writeWhole(path, text)
}

/** Writes beside the file and moves it into place, so that nobody ever sees half of it; links, permissions and devices stay what they are. */
function writeWhole(path: string, text: string): void {
  const before = statusOf(path)
  if (before?.isDirectory() === true) throw new Failure(`${path} is a directory`, 'name a file to write')
  try {
    if (before !== null && !before.isFile()) return writeFileSync(path, text)
    const target = before === null ? path : realpathSync(path)
    if (before !== null) accessSync(target, constants.W_OK)
    moveIntoPlace(target, text, before?.mode ?? null)
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${reason(error)}`)
  }
}

function moveIntoPlace(target: string, text: string, mode: number | null): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
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
