/** The catalogue that a run works with: the built-in one, extended by the files that the configuration and the options name. */
import { dirname, resolve } from 'node:path'
import { builtInCatalogue, type Catalogue, extendCatalogue } from '../../catalogue/catalogue.js'
import type { Schema } from '../../catalogue/faults.js'
import type { CatalogueFile } from '../../catalogue/file.js'
import { type Given, optionsOf } from '../command.js'
import { type Config, readConfig } from '../config/config.js'
import { readYaml, refuse } from '../yaml-file.js'

/** The configuration is looked for from `beside` upwards, a file of the run, or from the working directory. */
export async function catalogueFor(options: Given, beside: string | undefined): Promise<Catalogue> {
  const config = await readConfig(beside === undefined || beside === '-' ? process.cwd() : dirname(resolve(beside)))
  return catalogueOfConfig(config, options)
}

const made = new Map<string, Promise<Catalogue>>()

/** The files of a configuration, then those of the options; the same files give the same catalogue. */
export function catalogueOfConfig(config: Config, options: Given): Promise<Catalogue> {
  const paths = [...config.catalogue.map(({ value }) => value), ...optionsOf(options, 'catalogue')]
  const key = paths.join('\0')
  let catalogue = made.get(key)
  if (catalogue === undefined) {
    catalogue = extended(paths)
    made.set(key, catalogue)
  }
  return catalogue
}

async function extended(paths: readonly string[]): Promise<Catalogue> {
  const files: CatalogueFile[] = []
  for (const path of paths) files.push(await readCatalogueFile(path))
  return extendCatalogue(builtInCatalogue(), files)
}

async function readCatalogueFile(path: string): Promise<CatalogueFile> {
  const file = await readYaml(path)
  const { faultsIn } = await import('../../catalogue/faults.js')
  const { default: schema } = await import('../../../schemas/catalogue.schema.json', { with: { type: 'json' } })
  refuse(file, faultsIn(file.value, schema as Schema))
  return file.value as CatalogueFile
}
