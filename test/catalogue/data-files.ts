/** The files of src/catalogue/data, as their authors wrote them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { CatalogueFile } from '../../src/catalogue/file.js'

const folder = resolve(import.meta.dirname, '../../src/catalogue/data')

export interface DataFile {
  readonly name: string
  readonly text: string
  readonly file: CatalogueFile
}

export const dataFiles: readonly DataFile[] = readdirSync(folder)
  .sort()
  .map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, file: parse(text) as CatalogueFile }
  })
