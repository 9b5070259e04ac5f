/** Which files a project keeps out of sight: .gitignore and .resoluteignore of every folder from the project's root down. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const names = ['.gitignore', '.resoluteignore'] as const

/** Folders that no directory is searched for. */
export const neverEntered: ReadonlySet<string> = new Set(['node_modules', 'dist'])

interface Pattern {
  readonly takesBack: boolean
  readonly onlyFolders: boolean
  /** Of the path from the folder of the file, with slashes. */
  test(path: string): boolean
}

type Picomatch = typeof import('picomatch')

/** Asks folder by folder; what was read is kept. */
export class IgnoreFiles {
  readonly #patterns = new Map<string, Promise<readonly Pattern[]>>()
  readonly #roots = new Map<string, string>()

  /** Whether a path, or a folder that it lies in, is ignored: then nothing in the folder can be taken back. */
  async ignores(path: string, isFolder: boolean): Promise<boolean> {
    const file = resolve(path)
    const root = this.#rootOf(dirname(file))
    const parts = relative(root, file).split(sep)
    let at = root
    for (const [index, part] of parts.entries()) {
      at = join(at, part)
      if (await this.#names(at, root, isFolder || index < parts.length - 1)) return true
    }
    return false
  }

  /** The last pattern that names it decides, those of inner folders after those of outer ones. */
  async #names(path: string, root: string, isFolder: boolean): Promise<boolean> {
    let ignored = false
    for (const folder of foldersBetween(root, dirname(path))) {
      const inside = relative(folder, path).split(sep).join('/')
      for (const { takesBack, onlyFolders, test } of await this.#patternsOf(folder)) {
        if (ignored === takesBack && (isFolder || !onlyFolders) && test(inside)) ignored = !takesBack
      }
    }
    return ignored
  }

  #patternsOf(folder: string): Promise<readonly Pattern[]> {
    let patterns = this.#patterns.get(folder)
    if (patterns === undefined) {
      patterns = patternsIn(folder)
      this.#patterns.set(folder, patterns)
    }
    return patterns
  }

  /** The nearest folder upwards that holds a repository; without one the working directory, or else the folder itself. */
  #rootOf(folder: string): string {
    let root = this.#roots.get(folder)
    if (root === undefined) {
      root = repositoryOf(folder) ?? (isWithin(folder, process.cwd()) ? process.cwd() : folder)
      this.#roots.set(folder, root)
    }
    return root
  }
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : repositoryOf(above)
}

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

/** From the outer one to the inner one, both included. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders: string[] = []
  for (let folder = inner; ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (folder === outer || folder === dirname(folder)) return folders
  }
}

async function patternsIn(folder: string): Promise<readonly Pattern[]> {
  const lines = names.flatMap(name => linesOf(join(folder, name)))
  if (lines.length === 0) return []
  const { default: picomatch } = await import('picomatch')
  return lines.map(line => patternOf(line, picomatch))
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .map(line => line.replace(/(?<=^|[^ \t\\]|\\[ \t])[ \t]+$/, ''))
      .filter(line => line !== '' && !line.startsWith('#'))
  } catch {
    return []
  }
}

/** As git reads it: a slash inside ties the pattern to the folder, one at the end means folders alone. */
function patternOf(line: string, picomatch: Picomatch): Pattern {
  const takesBack = line.startsWith('!')
  const bare = line.slice(takesBack ? 1 : 0).replace(/^\\(?=[#!])/, '')
  const onlyFolders = bare.endsWith('/')
  const glob = bare.replace(/(?<!\/)\/+$/, '')
  const anywhere = glob.includes('/') ? glob.replace(/^\//, '') : `**/${glob}`
  return {
    takesBack,
    onlyFolders,
    test: picomatch(anywhere, { dot: true, nonegate: true, nobrace: true, noextglob: true }),
  }
}
