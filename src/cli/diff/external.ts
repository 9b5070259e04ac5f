/** What git calls a tool with that compares for it (`GIT_EXTERNAL_DIFF`, `diff.<driver>.command`). */

export interface ExternalDiff {
  /** In the repository: the name under which both sides are told. */
  readonly path: string
  readonly newPath: string
  /** Where their contents can be read: a temporary file, the file itself, or "/dev/null". */
  readonly oldFile: string
  readonly newFile: string
}

const digest = /^(?:[\da-f]{40}|[\da-f]{64}|\.)$/
const mode = /^(?:[0-7]{6}|\.)$/

/**
 * path old-file old-hex old-mode new-file new-hex new-mode, and for a renamed file its new path and what git says of it; null for words that are
 * something else. Source: git-scm.com/docs/git#_git_diffs.
 */
export function externalDiff(words: readonly string[]): ExternalDiff | null {
  if (words.length !== 7 && words.length !== 9) return null
  const [path, oldFile, oldHex, oldMode, newFile, newHex, newMode, newPath = path] = words as string[]
  const isOurs = [oldHex, newHex].every(word => digest.test(word as string)) && [oldMode, newMode].every(isMode)
  if (!isOurs) return null
  return { path, newPath, oldFile, newFile } as ExternalDiff
}

function isMode(word: string | undefined): boolean {
  return word !== undefined && mode.test(word)
}
