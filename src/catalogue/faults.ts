/** What is wrong with a file that should be a part of the catalogue: where it departs from the schema, and what the schema cannot say. */
import { bodyOfCode } from './code.js'
import type { CatalogueFile, TextEntry } from './file.js'

export interface Fault {
  /** Keys and indexes that lead to the value, from the top of the file. */
  readonly path: readonly (string | number)[]
  /** "Unexpected ..., expected ...". */
  readonly message: string
  /** A word that is none of those that may stand there, to suggest the nearest. */
  readonly wrong?: { readonly word: string; readonly choices: readonly string[] }
}

/** What schemas/catalogue.schema.json uses of JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
}

type Path = readonly (string | number)[]

/** Every fault of a file, in its order; none: the value is a `CatalogueFile`. `schema` is schemas/catalogue.schema.json. */
export function faultsIn(value: unknown, schema: Schema): readonly Fault[] {
  const faults = departures(value, schema, [], schema)
  return faults.length > 0 ? faults : contradictions(value as CatalogueFile)
}

function departures(value: unknown, given: Schema, path: Path, root: Schema): Fault[] {
  const schema = resolved(given, root)
  const fault = (expected: string): Fault[] => [{ path, message: `Unexpected ${shown(value)}, expected ${expected}` }]
  if (schema.anyOf !== undefined) {
    const fitting = schema.anyOf.find(option => typesOf(resolved(option, root)).includes(typeOf(value)))
    return fitting === undefined ? fault(expectation(schema, root)) : departures(value, fitting, path, root)
  }
  const types = typesOf(schema)
  if (types.length > 0 && !types.includes(typeOf(value))) return fault(expectation(schema, root))
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    const wrong = { word: String(value), choices: schema.enum.map(String) }
    return fault(expectation(schema, root)).map(found => ({ ...found, wrong }))
  }
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    return fault(expectation(schema, root))
  }
  if (Array.isArray(value)) return departuresInList(value, schema, path, root)
  if (typeof value === 'object' && value !== null) return departuresInMap(value, schema, path, root)
  return []
}

function departuresInList(list: readonly unknown[], schema: Schema, path: Path, root: Schema): Fault[] {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  if (list.length < minItems || list.length > maxItems) {
    return [{ path, message: `Unexpected ${list.length} values, expected ${minItems}` }]
  }
  return items === undefined ? [] : list.flatMap((item, index) => departures(item, items, [...path, index], root))
}

function departuresInMap(map: object, schema: Schema, path: Path, root: Schema): Fault[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required
    .filter(key => !(key in map))
    .map(key => ({ path, message: `Unexpected end of the entry, expected ${key}` }))
  const inside = Object.entries(map).flatMap(([key, value]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined
    const form = known ?? rest
    if (form !== undefined) return departures(value, form, [...path, key], root)
    if (additionalProperties !== false) return []
    const choices = Object.keys(properties)
    const message = `Unexpected key ${key}, expected ${listed(choices)}`
    return [{ path: [...path, key], message, wrong: { word: key, choices } }]
  })
  return [...missing, ...inside]
}

/** What a file of the right shape may still say wrong: whose a text is, which conferences can have adopted it. */
function contradictions(file: CatalogueFile): Fault[] {
  const texts = (['resolutions', 'decisions', 'recommendations', 'opinions'] as const).flatMap(key =>
    (file[key] ?? []).flatMap((entry, index) => contradictionsIn(entry, file, [key, index])),
  )
  const conferences = (file.conferences ?? []).flatMap(({ short, body }, index) =>
    codeFaults(short, body, ['conferences', index, 'short']),
  )
  return [...texts, ...conferences]
}

function contradictionsIn(entry: TextEntry, file: CatalogueFile, path: Path): Fault[] {
  const body = entry.body ?? file.body
  if (body === undefined) {
    return [{ path, message: 'Unexpected end of the entry, expected body, here or at the top of the file' }]
  }
  const codes: [string | null | undefined, ...Path][] = [
    ...(entry.editions ?? []).map(({ conference }, index): [string, ...Path] => [
      conference,
      'editions',
      index,
      'conference',
    ]),
    [entry.status?.since, 'status', 'since'],
    [entry.firstAdopted, 'firstAdopted'],
    [entry.completeThrough, 'completeThrough'],
    [entry.titleAt, 'titleAt'],
  ]
  return codes.flatMap(([code, ...rest]) => (code ? codeFaults(code, body, [...path, ...rest]) : []))
}

function codeFaults(code: string, body: string, path: Path): Fault[] {
  return bodyOfCode(code) === body ? [] : [{ path, message: `Unexpected ${code}, expected a code of ${body}` }]
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '')
  const target = name === undefined ? undefined : root.definitions?.[name]
  return target === undefined ? schema : resolved(target, root)
}

function expectation(given: Schema, root: Schema): string {
  const schema = resolved(given, root)
  if (schema.anyOf !== undefined) return schema.anyOf.map(option => expectation(option, root)).join(' or ')
  if (schema.enum !== undefined) return listed(schema.enum.map(String))
  if (schema.pattern !== undefined) return patternNames[schema.pattern] ?? `text of the form ${schema.pattern}`
  return typesOf(schema)
    .map(type => typeNames[type] ?? type)
    .join(' or ')
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'null',
}

const patternNames: Readonly<Record<string, string>> = {
  '^\\d{4}-\\d\\d-\\d\\d$': 'a day like 2018-11-16',
  '^[A-Z]+-?\\d{2,4}$': 'a code like PP-06, WTSA-2000 or C09',
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return typeof type === 'string' ? [type] : type
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'map' : JSON.stringify(value)
}

/** "a, b or c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
