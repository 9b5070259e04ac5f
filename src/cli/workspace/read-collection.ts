/** From the paths of the command line to a collection: files are read one after another, and no tree outlives its file. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, extendCatalogue } from '../../catalogue/catalogue.js'
import type { AsOf } from '../../reference/as-of.js'
import { designationFile } from '../../reference/designations.js'
import { referencesOf } from '../../reference/references.js'
import type { Document, Reading } from '../../tree/nodes.js'
import { collect } from '../../workspace/collect.js'
import type { CollectedText, Collection } from '../../workspace/collection.js'
import { asOfOption, today } from '../as-of.js'
import { catalogueFor } from '../catalogue/files.js'
import { type Given, optionOf } from '../command.js'
import { settingsFor } from '../config/settings.js'
import { Failure } from '../failure.js'
import { findFiles } from '../lint/files.js'
import { IgnoreFiles } from '../lint/ignore-files.js'
import { forEachInput, readingOf } from '../reading.js'

export interface Repository {
  readonly collection: Collection
  /** With what the documents of the collection add. */
  readonly catalogue: Catalogue
  /** The day that was asked for; null: each document's own meeting. */
  readonly asOf: AsOf | null
  /** Files that hold no document. */
  readonly skipped: number
  /** 2 when a file could not be read, else 0. */
  readonly code: number
}

/**
 * Reads folders, files and globs; ignore files and the `ignore` of the configuration count. Documents of a collection know each other: where
 * they extend the catalogue, files are read a second time, and judged by what all of them say.
 */
export async function readCollection(words: readonly string[], options: Given): Promise<Repository> {
  if (words.includes('-')) throw new Failure('standard input is no collection', 'name a folder or files')
  const paths = await pathsOf(words.length === 0 ? ['.'] : words, options)
  const builtIn = await catalogueFor(options, besideOf(words[0]))
  const asOf = asOfOption(optionOf(options, 'asOf'), builtIn)
  const first = await read(paths, options, builtIn, asOf)
  const file = designationFile(first.heads, builtIn)
  const repository = { asOf, skipped: first.skipped, code: first.code }
  if (file === null) return { ...repository, collection: { texts: first.texts }, catalogue: builtIn }
  const catalogue = extendCatalogue(builtIn, [file])
  const second = await read(first.holding, options, catalogue, asOf)
  return {
    ...repository,
    collection: { texts: second.texts },
    catalogue,
    code: Math.max(first.code, second.code),
  }
}

/** A path below the first word, from which the configuration is looked for upwards. */
function besideOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  return statSync(word, { throwIfNoEntry: false })?.isDirectory() === true ? join(word, 'text') : word
}

async function pathsOf(words: readonly string[], options: Given): Promise<string[]> {
  const found = await findFiles(words, new IgnoreFiles())
  const paths: string[] = []
  for (const { path, isNamed, isIgnored } of found) {
    if (isIgnored) continue
    if (isNamed || !(await settingsFor(path, options)).ignored) paths.push(path)
  }
  return paths
}

interface Read {
  readonly texts: readonly CollectedText[]
  /** Documents without what is below them, and where each stands. */
  readonly heads: readonly (readonly [document: Document, source: string])[]
  /** Files with documents. */
  readonly holding: readonly string[]
  readonly skipped: number
  readonly code: number
}

async function read(paths: readonly string[], options: Given, catalogue: Catalogue, asOf: AsOf | null): Promise<Read> {
  const texts: CollectedText[] = []
  const heads: (readonly [Document, string])[] = []
  const holding: string[] = []
  let skipped = 0
  const code = await forEachInput(paths, options, (input, index) => {
    const reading: Reading = readingOf(input, options)
    if (reading.documents.length === 0) {
      skipped++
      return 0
    }
    const references = referencesOf(reading, input.text, { catalogue, asOf, otherwise: today() })
    for (const text of collect(reading, references)) texts.push(text)
    for (const document of reading.documents) heads.push([{ ...document, children: [] }, input.name])
    holding.push(paths[index] as string)
    return 0
  })
  return { texts, heads, holding, skipped, code }
}
