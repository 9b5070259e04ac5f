/** The project's configuration: the nearest resolute.config.yaml upwards from a folder. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Fault } from '../catalogue/faults.js'
import { readYaml, refuse } from './yaml-file.js'

export const configName = 'resolute.config.yaml'

export interface Config {
  /** Files that extend the catalogue, as paths from the working directory or absolute ones. */
  readonly catalogue: readonly string[]
}

const nothing: Config = { catalogue: [] }
const keys: readonly string[] = ['catalogue'] satisfies (keyof Config)[]

/** Reads the configuration; without one nothing is set. */
export async function readConfig(folder: string): Promise<Config> {
  const path = nearestConfig(folder)
  if (path === null) return nothing
  const file = await readYaml(path)
  refuse(file, faultsOf(file.value))
  const { catalogue = [] } = (file.value ?? {}) as { catalogue?: string | string[] }
  return { catalogue: [catalogue].flat().map(name => resolve(dirname(path), name)) }
}

function nearestConfig(folder: string): string | null {
  const path = join(folder, configName)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? null : nearestConfig(above)
}

function faultsOf(value: unknown): Fault[] {
  if (value === null) return []
  if (typeof value !== 'object' || Array.isArray(value))
    return [
      { path: [], message: `Unexpected ${Array.isArray(value) ? 'list' : JSON.stringify(value)}, expected a map` },
    ]
  return Object.entries(value).flatMap(([key, given]): Fault[] => {
    if (!keys.includes(key)) {
      const message = `Unexpected key ${key}, expected ${keys.join(', ')}`
      return [{ path: [key], message, wrong: { word: key, choices: keys } }]
    }
    const isPaths = [given].flat().every(path => typeof path === 'string')
    return isPaths ? [] : [{ path: [key], message: 'Unexpected value, expected a path or a list of paths' }]
  })
}
