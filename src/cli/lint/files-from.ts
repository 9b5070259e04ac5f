/** `--files-from`: the paths of a run out of a list, for runs over more files than a command line holds. */
import { type Given, optionOf } from '../command.js'
import { Failure } from '../failure.js'
import { readListed } from '../input.js'

/** One path a line, or with `--null` one before each NUL; null without `--files-from`. Paths are taken as they stand: no globs, no "-". */
export async function listedFiles(options: Given): Promise<readonly string[] | null> {
  const list = optionOf(options, 'filesFrom')
  if (list === undefined) {
    if (options.null === true) throw new Failure('--null is about a list of files', 'name one with --files-from')
    return null
  }
  const text = (await readListed(list)).toString('utf8')
  const paths = options.null === true ? text.split('\0') : text.replace(/^\ufeff/, '').split(/\r?\n/)
  return paths.filter(path => path !== '').map(path => (path === '-' ? './-' : path))
}
