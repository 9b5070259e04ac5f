/** Bytes to a package; what is no Word file is said in one sentence, and nothing in it takes time or memory without bound. */
import { WordFault } from '../fault.js'
import { archiveEntries, damaged } from './archive.js'
import { contentTypeOf, contentTypesPart, readContentTypes } from './content-types.js'
import type { WordPackage } from './package.js'
import { partText } from './part-text.js'
import { ArchiveParts } from './parts.js'
import { relationshipsOf } from './relationships.js'

const zips: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
]
/** Compound files: what Office wrote before 2007, and what it puts encrypted packages into. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Opens a Word file. Throws a WordFault when it is none. Parts are unpacked when they are asked for, and may then throw one too. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (!zips.some(signature => startsWith(bytes, signature))) throw noArchive(bytes)
  const pkg: WordPackage = { parts: new ArchiveParts(archiveEntries(bytes)) }
  documentPart(pkg)
  return pkg
}

/** Name of the part that holds the body, as the relationships of the package say: mostly "word/document.xml". */
export function documentPart(pkg: WordPackage): string {
  const types = pkg.parts.get(contentTypesPart)
  if (types === undefined) throw otherArchive(pkg)
  const main = relationshipsOf(pkg, '').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)
  if (main === undefined) throw new WordFault('is a zip archive, but not a Word document')
  const name = pkg.parts.has(main.target) ? main.target : null
  const type = contentTypeOf(readContentTypes(partText(types, contentTypesPart)), main.target) ?? ''
  const other = otherDocuments.find(([sign]) => type.includes(sign))
  if (other !== undefined) throw new WordFault(`is ${other[1]}, not a Word document`)
  if (name === null) throw damaged(`${main.target} is missing`)
  return name
}

/** By a word of the type of the main part. */
const otherDocuments: readonly (readonly [string, string])[] = [
  ['spreadsheet', 'an Excel workbook'],
  ['ms-excel', 'an Excel workbook'],
  ['presentation', 'a PowerPoint presentation'],
  ['ms-powerpoint', 'a PowerPoint presentation'],
  ['visio', 'a Visio drawing'],
]

/** By the beginning of the part "mimetype" (OpenDocument part 3, 3.3; EPUB's container). */
const mimeTypes: readonly (readonly [string, string])[] = [
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['application/epub', 'an e-book (.epub)'],
]

function otherArchive(pkg: WordPackage): WordFault {
  const bytes = pkg.parts.get('mimetype')
  const mime = bytes === undefined ? '' : latin(bytes.subarray(0, 100))
  const known = mimeTypes.find(([sign]) => mime.startsWith(sign))
  if (known !== undefined) return new WordFault(`is ${known[1]}, not a Word document`, saveAsDocx)
  return new WordFault('is a zip archive, but not a Word document')
}

const saveAsDocx = 'save it as .docx'

function noArchive(bytes: Uint8Array): WordFault {
  if (bytes.length === 0) return new WordFault('is empty')
  if (!startsWith(bytes, compound)) return new WordFault('is not a Word document (.docx)')
  if (holdsWide(bytes, 'EncryptedPackage')) return new WordFault('is password-protected', 'save it without a password')
  if (holdsWide(bytes, 'WordDocument')) return new WordFault('is an old Word file (.doc)', saveAsDocx)
  return new WordFault('is an old Office file, not a Word document (.docx)')
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Whether the text stands in the bytes in UTF-16LE, as names of streams do. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap(character => [character.charCodeAt(0), 0])
  const [first = 0] = wide
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
