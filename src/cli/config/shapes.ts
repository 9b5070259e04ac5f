/** Takes values of a YAML file apart, and says where one is not what it should be. */
import type { Fault } from '../../catalogue/faults.js'
import type { YamlFile } from '../yaml-file.js'
import type { Said } from './layer.js'

export type Path = readonly (string | number)[]

/** The file being read, and what is wrong with it so far. */
export interface Reader {
  readonly file: YamlFile
  readonly faults: Fault[]
}

export function fault({ faults }: Reader, path: Path, message: string, wrong?: Fault['wrong']): void {
  faults.push(wrong === undefined ? { path, message } : { path, message, wrong })
}

/** "list", "map" or the value as JSON. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'map' : JSON.stringify(value)
}

export function unexpected(reader: Reader, path: Path, value: unknown, expected: string): null {
  fault(reader, path, `Unexpected ${shown(value)}, expected ${expected}`)
  return null
}

export function said<Value>({ file }: Reader, path: Path, value: Value): Said<Value> {
  const place = file.place(path)
  const [top, index] = path
  return { value, from: top === 'overrides' ? `${place}, override ${Number(index) + 1}` : place }
}

/** The entries of a map; none, with a fault, when it is something else. */
export function entriesOf(reader: Reader, path: Path, value: unknown, expected = 'a map'): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  unexpected(reader, path, value, expected)
  return []
}

/** The fault of a key that nobody knows. */
export function unknownKey(reader: Reader, path: Path, key: string, choices: readonly string[]): void {
  fault(reader, [...path, key], `Unexpected key ${key}, expected ${listed(choices)}`, { word: key, choices })
}

export function oneOf<Choice extends string>(
  reader: Reader,
  path: Path,
  value: unknown,
  choices: readonly Choice[],
): Choice | null {
  const found = choices.find(choice => choice === value)
  if (found !== undefined) return found
  const wrong = typeof value === 'string' ? { word: value, choices } : undefined
  fault(reader, path, `Unexpected ${shown(value)}, expected ${listed(choices)}`, wrong)
  return null
}

/** A text or a list of texts, each with its place. */
export function textsOf(reader: Reader, path: Path, value: unknown, expected: string): Said<string>[] {
  const isList = Array.isArray(value)
  return [value].flat().flatMap((text, index): Said<string>[] => {
    const place = isList ? [...path, index] : path
    if (typeof text === 'string' && text.trim() !== '') return [said(reader, place, text)]
    unexpected(reader, place, text, expected)
    return []
  })
}

/** "a, b or c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
