/** Word files made by hand for tests: as small as can be, and as wrong as asked. */
import { crc32 } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Any of the parts by name; null leaves out one that is there otherwise. */
export type CraftedParts = Readonly<Record<string, string | Uint8Array | null>>

const relationships: Readonly<Record<string, string>> = {
  'word/styles.xml': 'styles',
  'word/numbering.xml': 'numbering',
  'word/footnotes.xml': 'footnotes',
  'word/endnotes.xml': 'endnotes',
  'word/comments.xml': 'comments',
  'word/settings.xml': 'settings',
}

/** The XML of a part whose root is <w:`root`>. */
export function partXml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${wordprocessing}">${content}</w:${root}>`
}

/** Paragraphs as the XML of a main part. */
export function bodyXml(...paragraphs: readonly string[]): string {
  return partXml('document', `<w:body>${paragraphs.join('')}<w:sectPr/></w:body>`)
}

/** A paragraph with one run of text, in a style when one is named. */
export function paragraphXml(text: string, style: string | null = null): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export function craftedDocx(given: CraftedParts): Uint8Array {
  const names = ['word/document.xml', ...Object.keys(relationships)].filter(name => typeof given[name] === 'string')
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .flatMap(name => relationships[name] ?? [])
      .map(
        type =>
          `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...given,
  }
  const files: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(parts))
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) })
}

function contentTypes(names: readonly string[]): string {
  const overrides = names.map(name => {
    const type = name === 'word/document.xml' ? 'document.main' : (relationships[name] as string)
    return `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
  })
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
}

/** An entry of an archive as its tables tell it, true or not. */
export interface CraftedEntry {
  readonly name: string
  /** As they stand in the archive. */
  readonly bytes: Uint8Array
  /** 0 stored, 8 deflated. */
  readonly method?: number
  /** The size that both tables claim; that of `bytes` when left out. */
  readonly size?: number
  readonly flags?: number
}

/** An archive written entry by entry, with whatever sizes and methods it is told to claim. */
export function craftedZip(entries: readonly CraftedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([header(entry, 0x04034b50, 30, 4), entry.bytes])
    const listed = header(entry, 0x02014b50, 46, 6)
    listed.writeUInt32LE(offset, 42)
    pieces.push(local)
    central.push(listed)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, ...central, end])
}

/** Of the local table and of the central one, which are alike from the version on. */
function header({ name, bytes, method = 0, size, flags = 0 }: CraftedEntry, mark: number, length: number, at: number) {
  const fields = Buffer.alloc(length)
  fields.writeUInt32LE(mark, 0)
  fields.writeUInt16LE(20, 4)
  fields.writeUInt16LE(20, at)
  fields.writeUInt16LE(flags, at + 2)
  fields.writeUInt16LE(method, at + 4)
  fields.writeUInt32LE(method === 0 ? crc32(bytes) : 0, at + 10)
  fields.writeUInt32LE(bytes.length, at + 14)
  fields.writeUInt32LE(size ?? bytes.length, at + 18)
  fields.writeUInt16LE(Buffer.byteLength(name), at + 22)
  return Buffer.concat([fields, Buffer.from(name)])
}
