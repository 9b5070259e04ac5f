/** Texts as they were in a revision: "HEAD~1:texts/174.md", ":texts/174.md" for what is staged. */
import { Failure } from './failure.js'

/** "C:\texts" is a drive of Windows, and no revision begins with a dash: git would take it for an option. */
export function isRevision(word: string): boolean {
  return /^(?:[^-:][^:]*)?:./s.test(word) && !/^[a-z]:[\\/]/i.test(word)
}

/** In bytes: what is larger is no text that could be read as one. */
const largest = 1 << 30

/** The file as it is in the repository: `git show` would hand it to the `textconv` of its attributes. No shell sees the word. */
export async function readRevision(word: string): Promise<Buffer> {
  // Asked for here and not above: few runs need it, and it is dear to load.
  const { execFile } = await import('node:child_process')
  const options = {
    encoding: 'buffer',
    maxBuffer: largest,
    windowsHide: true,
    // Its words are read below.
    env: { ...process.env, LC_ALL: 'C' },
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', ['cat-file', 'blob', word], options, (error, out, said) => {
      if (error === null) resolve(out)
      else reject(failureOf(word, error.code, said.toString()))
    })
  })
}

function failureOf(word: string, code: unknown, said: string): Failure {
  const at = word.indexOf(':')
  const [revision, path] = [word.slice(0, at), word.slice(at + 1)]
  if (code === 'ENOENT') return new Failure(`${word} is no file, and git, which knows revisions, was not found`)
  if (/not a git repository/.test(said))
    return new Failure(`${word} is no file, and this folder is in no repository of git`)
  if (/invalid object name/i.test(said)) return new Failure(`git knows no revision "${revision}"`)
  if (/bad file/.test(said)) return new Failure(`${word} is a folder`, 'name the files in it')
  if (/does not exist|exists on disk|is in the index/.test(said)) {
    const where = revision === '' ? 'what is staged' : `revision ${revision}`
    const hint = `its path is counted from the top of the repository; from this folder it is ${revision}:./${path}`
    return new Failure(`${path} is not in ${where}`, path.startsWith('./') ? null : hint)
  }
  const [line = ''] = said.replace(/^fatal: /, '').split('\n')
  return new Failure(`${word} cannot be read from git: ${line === '' ? String(code) : line}`)
}
