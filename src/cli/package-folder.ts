/** Files that come with the program and are read when a command asks for them: schemas, pages on rules. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads a file of the package. The command is one file in dist/, beside the folders that it reads from. */
export function readPackageFile(path: string): string {
  return readFileSync(join(__dirname, '..', path), 'utf8')
}
