/** Small Word files of tests, made of the parts that each must have. */
import { writePackage } from '../../../src/word/package/write.js'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const document = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function contentTypes(part = 'word/document.xml', type = main): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`
}

export function rootRelationships(target = 'word/document.xml', type = office): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`
}

export const paragraph = `<w:document xmlns:w="${document}"><w:body><w:p><w:r><w:t>A word</w:t></w:r></w:p></w:body></w:document>`

/** The three parts of the smallest Word file, others beside or in place of them; null leaves one out. */
export function wordParts(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): [string, Uint8Array][] {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': rootRelationships(),
    'word/document.xml': paragraph,
    ...changes,
  }
  return Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? bytesOf(part) : part] as [string, Uint8Array]],
  )
}

export function wordFile(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  return writePackage(wordParts(changes))
}
