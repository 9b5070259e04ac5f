/** From the paths of the command line to the files that are looked at. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, extname, join, resolve, sep } from 'node:path'
import { visible } from '../../report/lint/visible.js'
import { Failure } from '../failure.js'
import { tell } from '../output.js'
import { type IgnoreFiles, neverEntered } from './ignore-files.js'

/** What counts as a text in a directory. Word leaves files that begin with "~$" beside those that it has open. */
const extensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.docx'])

export interface Found {
  readonly path: string
  /** Named by itself on the command line, not found in a directory or by a glob. */
  readonly isNamed: boolean
  /** Named, but kept out of sight by an ignore file. */
  readonly isIgnored: boolean
}

/**
 * Files as named, texts in directories in the order of their names, what globs match; each once. A name that is no file is given as it is:
 * whoever reads it says so, also of a folder that cannot be looked into. A link in a directory that leads out of it is passed over, and said.
 * `ignores` null: nothing is kept out of sight but `node_modules`, `dist` and folders whose name begins with a dot. `listed`: paths out of a
 * list, which are no globs; nobody is told why one of them is passed over.
 */
export async function findFiles(
  words: readonly string[],
  ignores: IgnoreFiles | null,
  listed: readonly string[] = [],
): Promise<Found[]> {
  const found = new Map<string, Found>()
  const add = (path: string, isNamed: boolean, isIgnored: boolean) => {
    const key = path === '-' ? '-' : resolve(path)
    if (!found.has(key)) found.set(key, { path, isNamed, isIgnored })
  }
  for (const word of words) {
    const status = word === '-' ? null : statusOf(word)
    if (status?.isDirectory() === true) {
      for await (const path of textsIn(word === '.' ? '' : word, ignores)) add(path, false, false)
    } else if (status === null && word !== '-' && isGlob(word)) {
      for (const path of await matches(word, ignores)) add(path, false, false)
    } else {
      add(word, true, word !== '-' && status !== null && (await ignores?.ignores(word, false)) === true)
    }
  }
  for (const path of listed) {
    const status = statusOf(path)
    if (status?.isDirectory() === true) for await (const text of textsIn(path, ignores)) add(text, false, false)
    else add(path, false, status !== null && (await ignores?.ignores(path, false)) === true)
  }
  return [...found.values()]
}

function statusOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function isGlob(word: string): boolean {
  return /[*?]|\[.+\]|\{.+\}/.test(word)
}

/** Links to folders are not followed: they may lead back. */
async function* textsIn(
  folder: string,
  ignores: IgnoreFiles | null,
  isWanted: (path: string) => boolean = path => extensions.has(extname(path).toLowerCase()),
  root = folder,
): AsyncGenerator<string> {
  const entries = entriesOf(folder)
  // Whoever reads the folder as a file says why it cannot be read; the others have their turn.
  if (entries === null) yield folder
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || neverEntered.has(entry.name)) continue
      if ((await ignores?.ignores(path, true)) !== true) yield* textsIn(path, ignores, isWanted, root)
    } else if (
      !entry.name.startsWith('~$') &&
      isWanted(path) &&
      isFile(entry, path) &&
      (await ignores?.ignores(path, false)) !== true &&
      !(entry.isSymbolicLink() && leadsOut(path, root))
    ) {
      yield path
    }
  }
}

/** In the order of their names; null when the folder cannot be looked into, or is gone. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

/** Whoever wrote a folder decides what its links name, and files outside of it are none of theirs. */
function leadsOut(path: string, root: string): boolean {
  const home = realPathOf(root === '' ? '.' : root)
  const target = realPathOf(path)
  // What is gone meanwhile is told when it is read.
  if (home === null || target === null) return false
  const isInside = target.startsWith(home.endsWith(sep) ? home : home + sep)
  if (!isInside) tell(`resolute: ${visible(path)} is a link out of the folder and was skipped`)
  return !isInside
}

function isFile(entry: { isFile(): boolean; isSymbolicLink(): boolean }, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statusOf(path)?.isFile() === true)
}

/** For shells that leave globs alone. */
async function matches(glob: string, ignores: IgnoreFiles | null): Promise<string[]> {
  const { default: picomatch } = await import('picomatch')
  const pattern = glob.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const { base } = picomatch.scan(pattern)
  const test = picomatch(pattern)
  const paths: string[] = []
  if (base === '' || statusOf(base)?.isDirectory() === true) {
    for await (const path of textsIn(base, ignores, path => test(path.replaceAll('\\', '/')))) paths.push(path)
  }
  if (paths.length === 0) throw new Failure(`no file matches ${basename(glob) === '' ? glob : `"${glob}"`}`)
  return paths
}
