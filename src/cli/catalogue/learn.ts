import { basename, extname } from 'node:path'
import { type Catalogue, extendCatalogue } from '../../catalogue/catalogue.js'
import type { CatalogueFile } from '../../catalogue/file.js'
import { designationFile } from '../../reference/designations.js'
import { isProposal } from '../../reference/learn/facts.js'
import { type Learned, type Lesson, learn } from '../../reference/learn.js'
import { referencesOf } from '../../reference/references.js'
import { count } from '../../report/words.js'
import { type Given, optionOf } from '../command.js'
import { Failure } from '../failure.js'
import { tell, writeTo } from '../output.js'
import { forEachInput, readingOf } from '../reading.js'
import { writeCatalogueFile } from './write-file.js'

interface Text extends Omit<Lesson, 'references'> {
  readonly name: string
}

/** `resolute catalogue learn FILES`: a file to review goes to standard output, what is in it and what is not to standard error. */
export async function learnFrom(files: readonly string[], catalogue: Catalogue, options: Given): Promise<number> {
  if (files.length === 0) throw new Failure('catalogue learn needs files to learn from')
  const key = optionOf(options, 'source')
  if (key !== undefined && !/^[\w.-]+$/.test(key))
    throw new Failure(`--source ${key} is no key`, 'it takes letters, digits, dots and hyphens')
  const texts: Text[] = []
  const failed = await forEachInput(files, options, input => {
    const reading = readingOf(input, options)
    if (isProposal(input.text)) tell(`resolute: ${input.name} is a proposal, and no evidence`)
    else if (reading.documents.length === 0) tell(`resolute: ${input.name} holds no document`)
    else texts.push({ name: input.name, reading, text: input.text, source: key ?? keyOf(input.name) })
    return 0
  })
  const known = withDesignations(catalogue, texts)
  const lessons = texts.map(text => ({
    ...text,
    references: referencesOf(text.reading, text.text, { catalogue: known, asOf: null }),
  }))
  const { file, learned } = learn(lessons, catalogue, sourcesOf(texts))
  for (const line of newsLines(learned)) tell(line)
  if (Object.keys(file).length > 0) writeTo(optionOf(options, 'outputFile') ?? '-', await writeCatalogueFile(file))
  return failed
}

/** Texts that are learned from together know each other. */
function withDesignations(catalogue: Catalogue, texts: readonly Text[]): Catalogue {
  const documents = texts.flatMap(({ reading, source }) =>
    reading.documents.map(document => [document, source] as const),
  )
  const file = designationFile(documents, catalogue)
  return file === null ? catalogue : extendCatalogue(catalogue, [file])
}

/** "res-130-rev-dubai-2018" for a file of that name. */
function keyOf(name: string): string {
  const plain = basename(name, extname(name))
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'standard-input' : plain
}

function sourcesOf(texts: readonly Text[]): NonNullable<CatalogueFile['sources']> {
  const sources: NonNullable<CatalogueFile['sources']> = {}
  for (const { name, reading, source } of texts) {
    const names = reading.documents.map(({ designation, genre }) => designation?.text ?? `a ${genre} without a number`)
    const old = sources[source]
    sources[source] = {
      where: old === undefined ? name : `${old.where}, ${name}`,
      what: [...(old === undefined ? [] : [old.what]), listed(names)].join('; '),
    }
  }
  return sources
}

const shownNames = 3

/** Final Acts hold too many to name them all. */
function listed(names: readonly string[]): string {
  const more = names.length - shownNames
  return `${names.slice(0, shownNames).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

const headings = [
  ['new', 'new'],
  ['attested', 'known, now attested'],
  ['contradiction', 'in contradiction to the catalogue, and left out'],
] as const

function newsLines(learned: readonly Learned[]): string[] {
  if (learned.length === 0) return ['resolute: nothing that the catalogue does not know']
  return headings.flatMap(([news, words]) => {
    const group = learned.filter(one => one.news === news)
    if (group.length === 0) return []
    return [
      `${count(group.length, 'fact')} ${words}:`,
      ...group.map(
        ({ what, sources }) => `  ${what}  (${sources.slice(0, 3).join(', ')}${sources.length > 3 ? ' ...' : ''})`,
      ),
    ]
  })
}
