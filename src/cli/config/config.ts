/** The project's configuration: the nearest resolute.config.yaml upwards from a folder. Nothing is merged from further up. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Failure } from '../failure.js'
import { readYaml } from '../yaml-file.js'
import type { Contents } from './contents.js'

/** The first is the one that `resolute init` writes. */
export const configNames = ['resolute.config.yaml', 'resolute.config.yml'] as const

export interface Config extends Contents {
  /** As it is shown: from the working directory where it lies below; null without a file. */
  readonly path: string | null
  /** Absolute: paths and globs are from here. */
  readonly folder: string
}

/** Reads the configuration that counts in a folder; without one nothing is set. */
export async function readConfig(folder: string): Promise<Config> {
  const path = nearestConfig(folder)
  return path === null ? noConfig(folder) : readConfigFile(path)
}

export function noConfig(folder: string): Config {
  return { path: null, folder, layers: [], ignore: [], catalogue: [] }
}

export async function readConfigFile(given: string): Promise<Config> {
  const path = resolve(given)
  const shown = shownPath(path)
  const file = await readYaml(shown)
  // Loaded only where there is a file: it knows every rule.
  const { contentsOf } = await import('./contents.js')
  const folder = dirname(path)
  const { catalogue, ...rest } = contentsOf(file)
  return {
    ...rest,
    catalogue: catalogue.map(({ value, from }) => ({ value: resolve(folder, value), from })),
    path: shown,
    folder,
  }
}

/** The nearest file upwards from a folder; two in one folder are refused. */
export function nearestConfig(folder: string): string | null {
  const found = configNames.map(name => join(folder, name)).filter(path => existsSync(path))
  if (found.length > 1)
    throw new Failure(`${found.map(shownPath).join(' and ')} stand side by side`, 'keep one of the two')
  const above = dirname(folder)
  return found[0] ?? (above === folder ? null : nearestConfig(above))
}

function shownPath(path: string): string {
  const inside = relative(process.cwd(), path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}
