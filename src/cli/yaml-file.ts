/** A file of the user in YAML, with the way from a value back to its line and column. */
import type { Fault } from '../catalogue/faults.js'
import { didYouMean, nearest } from './did-you-mean.js'
import { Failure } from './failure.js'
import { readInput } from './input.js'

export interface YamlFile {
  readonly path: string
  readonly value: unknown
  /** "my.yaml:12:5" for the keys and indexes that lead to a value; of its key where it is a value of a map. */
  place(path: readonly (string | number)[]): string
}

/** Reads a file; what is no YAML is a failure with line and column. */
export async function readYaml(path: string): Promise<YamlFile> {
  const { text } = await readInput(path)
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const [error] = document.errors
  if (error !== undefined) {
    throw new Failure(`${at(error.pos[0])}: Unexpected text, expected YAML: ${error.message.split('\n')[0]}`)
  }
  const place = (keys: readonly (string | number)[]): string => {
    const parent =
      keys.length === 0 ? null : keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
    const last = keys.at(-1)
    const key = isMap(parent)
      ? parent.items.find(pair => isScalar(pair.key) && String(pair.key.value) === String(last))?.key
      : undefined
    const node = key ?? (keys.length === 0 ? document.contents : document.getIn(keys, true))
    return at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  }
  return { path, value: plainValue(document, path), place }
}

/** A tree of plain values; too many aliases are refused by the parser. */
function plainValue(document: { toJS(): unknown }, path: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Tells the first fault with its line and column, and how many more there are. */
export function refuse(file: YamlFile, faults: readonly Fault[]): void {
  const [first] = faults
  if (first === undefined) return
  const { path, message, wrong } = first
  const near = wrong === undefined ? null : didYouMean(nearest(wrong.word, wrong.choices))
  const more = faults.length > 1 ? `(and ${faults.length - 1} more)` : null
  const hint = [near, more].filter(part => part !== null).join(' ')
  throw new Failure(`${file.place(path)}: ${message}`, hint === '' ? null : hint)
}
