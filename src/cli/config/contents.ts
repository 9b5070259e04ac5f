/** What a configuration file says, checked; the first thing that is wrong with it ends the run. */
import { bodies, stages } from '../../lint/profile.js'
import { refuse, type YamlFile } from '../yaml-file.js'
import { emptyLayer, type Layer, type Said } from './layer.js'
import { profileWords, readProfile } from './profile.js'
import { rulesIn, wordsIn } from './rules.js'
import {
  entriesOf,
  fault,
  listed,
  oneOf,
  type Path,
  type Reader,
  said,
  textsOf,
  unexpected,
  unknownKey,
} from './shapes.js'

/** Keys of the file, in the order of the documentation. */
export const configKeys = [
  'profile',
  'catalogue',
  'rules',
  'terms',
  'ignore',
  'failOn',
  'maxWarnings',
  'inlineSuppressions',
  'overrides',
] as const
type Key = (typeof configKeys)[number]

/** Keys of an override; what is about a whole run is not among them. */
export const overrideKeys = ['files', 'profile', 'rules', 'terms', 'inlineSuppressions'] as const

export const failLevels = ['error', 'warning', 'info', 'never'] as const

export interface Contents {
  /** The file's own settings, then its overrides. */
  readonly layers: readonly Layer[]
  readonly ignore: readonly Said<string>[]
  readonly catalogue: readonly Said<string>[]
}

export function contentsOf(file: YamlFile): Contents {
  const reader: Reader = { file, faults: [] }
  const contents = file.value === null ? { layers: [], ignore: [], catalogue: [] } : read(reader)
  refuse(file, reader.faults)
  return contents
}

function read(reader: Reader): Contents {
  const values = known(reader, [], reader.file.value, configKeys)
  const texts = (key: Key, expected: string) =>
    values.has(key) ? textsOf(reader, [key], values.get(key), expected) : []
  return {
    ignore: texts('ignore', 'a glob or a list of globs'),
    catalogue: texts('catalogue', 'a path or a list of paths'),
    layers: [layerIn(reader, [], values, null), ...overridesIn(reader, values.get('overrides'))],
  }
}

function known(reader: Reader, path: Path, value: unknown, keys: readonly string[]): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [key, given] of entriesOf(reader, path, value))
    if (keys.includes(key)) values.set(key, given)
    else unknownKey(reader, path, key, keys)
  return values
}

function overridesIn(reader: Reader, value: unknown): Layer[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    unexpected(reader, ['overrides'], value, 'a list')
    return []
  }
  return value.flatMap((entry, index) => {
    const path = ['overrides', index]
    const values = known(reader, path, entry, overrideKeys)
    if (!values.has('files')) {
      if (values.size > 0)
        fault(reader, path, 'Unexpected end of the entry, expected files, the globs that it is about')
      return []
    }
    const files = textsOf(reader, [...path, 'files'], values.get('files'), 'a glob or a list of globs')
    return [
      layerIn(
        reader,
        path,
        values,
        files.map(glob => glob.value),
      ),
    ]
  })
}

function layerIn(
  reader: Reader,
  path: Path,
  values: ReadonlyMap<string, unknown>,
  files: readonly string[] | null,
): Layer {
  const place = (key: Key): Path => [...path, key]
  let layer: Layer = { ...emptyLayer, files }
  for (const [key, value] of values) {
    const at = place(key as Key)
    switch (key as Key) {
      case 'profile':
        layer = { ...layer, profile: profileIn(reader, at, value) }
        break
      case 'rules':
        layer = { ...layer, rules: rulesIn(reader, at, value) }
        break
      case 'terms':
        layer = { ...layer, terms: wordsIn(reader, at, value) ?? {} }
        break
      case 'failOn': {
        const level = oneOf(reader, at, value, failLevels)
        if (level !== null) layer = { ...layer, failOn: said(reader, at, level) }
        break
      }
      case 'maxWarnings':
        if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
          layer = { ...layer, maxWarnings: said(reader, at, value) }
        else unexpected(reader, at, value, 'a whole number from 0 on')
        break
      case 'inlineSuppressions':
        if (typeof value === 'boolean') layer = { ...layer, inlineSuppressions: said(reader, at, value) }
        else unexpected(reader, at, value, 'true or false')
        break
      default:
    }
  }
  return layer
}

function profileIn(reader: Reader, path: Path, value: unknown): Layer['profile'] {
  if (typeof value === 'string') {
    const { profile, wrong } = readProfile(value)
    if (wrong !== null) {
      const message = `Unexpected ${wrong === '' ? 'empty text' : wrong}, expected a body, a stage or both (${listed(profileWords)})`
      fault(reader, path, message, { word: wrong, choices: profileWords })
    }
    return Object.fromEntries(Object.entries(profile).map(([key, part]) => [key, said(reader, path, part)]))
  }
  const values = known(reader, path, value, ['body', 'stage'])
  const { body, stage } = Object.fromEntries(values)
  const own = (given: unknown) => (typeof given === 'string' ? given.toLowerCase() : given)
  const readBody =
    body === undefined
      ? null
      : (bodies.find(name => name.toLowerCase() === own(body)) ?? oneOf(reader, [...path, 'body'], body, bodies))
  const readStage = stage === undefined ? null : oneOf(reader, [...path, 'stage'], own(stage), stages)
  return {
    ...(readBody === null ? {} : { body: said(reader, [...path, 'body'], readBody) }),
    ...(readStage === null ? {} : { stage: said(reader, [...path, 'stage'], readStage) }),
  }
}
