/** Whether a path is among globs, as a file .gitignore has them. */
import { relative, sep } from 'node:path'

export type Matcher = (path: string) => boolean

/**
 * Globs are from `folder`; one without a slash is about the name alone, at any depth; the name of a folder is all that is in it; "!" takes
 * back what an earlier one said. The matcher takes absolute paths; of a file that is not in the folder the path from `here` counts.
 */
export async function matcherOf(globs: readonly string[], folder: string, here = process.cwd()): Promise<Matcher> {
  if (globs.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const tests = globs.map(glob => {
    const takesBack = glob.startsWith('!')
    const bare = glob
      .replace(/^!/, '')
      .replace(/^\.\//, '')
      .replace(/(?<!\/)\/+$/, '')
    const anywhere = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`
    return { takesBack, test: picomatch([anywhere, `${anywhere}/**`], { dot: true, nonegate: true }) }
  })
  return path => {
    const inside = relative(folder, path)
    const name = (inside.startsWith('..') ? relative(here, path) : inside)
      .split(sep)
      .join('/')
      .replace(/^(?:\.\.\/)+/, '')
    let matches = false
    for (const { takesBack, test } of tests) if (matches === takesBack && test(name)) matches = !takesBack
    return matches
  }
}
