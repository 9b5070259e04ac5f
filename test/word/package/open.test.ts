/** What is opened, and what is refused in which sentence. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { WordFault } from '../../../src/word/fault.js'
import { documentPart, openPackage } from '../../../src/word/package/open.js'
import { bytesOf, contentTypes, paragraph, rootRelationships, wordFile, wordParts } from './archives.js'

const office = 'application/vnd.openxmlformats-officedocument'

function refusal(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    if (error instanceof WordFault) return error.message
    throw error
  }
  return 'opened'
}

/** Bytes with little-endian numbers put at places that count from each signature of the directory, and of the entries before it. */
function patched(bytes: Uint8Array, directoryAt: number, value: number, size: 2 | 4, only = -1): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  let entry = 0
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (only < 0 || only === entry) {
      if (size === 2) view.setUint16(at + directoryAt, value, true)
      else view.setUint32(at + directoryAt, value, true)
    }
    entry++
  }
  return copy
}

function directoryCount(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint16(bytes.length - 12, true)
}

/** Bytes that do not pack: several portions of an archive. */
function noise(): Uint8Array {
  let seed = 1
  return Uint8Array.from({ length: 600_000 }, () => {
    seed = (seed * 48271) % 2147483647
    return seed & 0xff
  })
}

describe('opened', () => {
  it('holds every part, in the order of the archive, unpacked', () => {
    const { parts } = openPackage(wordFile({ 'word/media/image1.png': new Uint8Array([1, 2, 3]) }))
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/media/image1.png',
    ])
    expect(parts.get('word/document.xml')).toEqual(bytesOf(paragraph))
    expect(new Map(parts).get('word/media/image1.png')).toEqual(new Uint8Array([1, 2, 3]))
    expect(parts.size).toBe(4)
    expect(parts.get('word/none.xml')).toBeUndefined()
  })

  it('finds the body through relationships', () => {
    const moved = {
      '[Content_Types].xml': contentTypes('content/main2.xml'),
      '_rels/.rels': rootRelationships('/content/./x/../main2.xml'),
      'content/main2.xml': paragraph,
    }
    expect(documentPart(openPackage(wordFile(moved)))).toBe('content/main2.xml')
  })

  it('takes the strict form of the standard', () => {
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'
    const pkg = openPackage(wordFile({ '_rels/.rels': rootRelationships('word/document.xml', type) }))
    expect(documentPart(pkg)).toBe('word/document.xml')
  })

  it('takes a part of any size that is honest, and a comment behind the archive', () => {
    const archive = wordFile({ 'word/embeddings/noise.bin': noise() })
    const commented = new Uint8Array(archive.length + 3)
    commented.set(archive)
    commented.set(bytesOf('end'), archive.length)
    commented[archive.length - 2] = 3
    const part = openPackage(commented).parts.get('word/embeddings/noise.bin') ?? []
    expect(Buffer.from(part).equals(noise())).toBe(true)
  })

  it('leaves out folders', () => {
    const bytes = zipSync({ 'word/': new Uint8Array(), ...Object.fromEntries(wordParts()) })
    expect(openPackage(bytes).parts.has('word/')).toBe(false)
  })
})

describe('no Word file', () => {
  const compound = (name: string): Uint8Array => {
    const bytes = new Uint8Array(1024)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [index, character] of [...name].entries()) bytes[513 + index * 2] = character.charCodeAt(0)
    return bytes
  }
  const typed = (type: string) => ({ '[Content_Types].xml': contentTypes('word/document.xml', type) })
  const cases: Record<string, [Uint8Array, string]> = {
    nothing: [new Uint8Array(), 'is empty'],
    text: [bytesOf('PK is no archive'), 'is not a Word document (.docx)'],
    encrypted: [compound('EncryptedPackage'), 'is password-protected'],
    old: [compound('WordDocument'), 'is an old Word file (.doc)'],
    'old, of another program': [compound('Workbook'), 'is an old Office file, not a Word document (.docx)'],
    'any archive': [zipSync({ 'a.txt': bytesOf('a') }), 'is a zip archive, but not a Word document'],
    'empty archive': [zipSync({}), 'is a zip archive, but not a Word document'],
    'no relationships': [wordFile({ '_rels/.rels': null }), 'is a zip archive, but not a Word document'],
    workbook: [wordFile(typed(`${office}.spreadsheetml.sheet.main+xml`)), 'is an Excel workbook, not a Word document'],
    slides: [
      wordFile(typed(`${office}.presentationml.presentation.main+xml`)),
      'is a PowerPoint presentation, not a Word document',
    ],
    OpenDocument: [
      zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.text'), 'content.xml': bytesOf('<a/>') }),
      'is an OpenDocument text (.odt), not a Word document',
    ],
    'no body': [wordFile({ 'word/document.xml': null }), 'is damaged: word/document.xml is missing'],
  }
  it.each(Object.entries(cases))('%s', (_, [bytes, sentence]) => {
    expect(refusal(() => openPackage(bytes))).toBe(sentence)
  })
})

describe('damaged or hostile', () => {
  const whole = wordFile({ 'word/document.xml': paragraph.replace('A word', 'word '.repeat(500)) })

  it('cut off anywhere', () => {
    for (let length = 4; length < whole.length; length += 7)
      expect(refusal(() => openPackage(whole.subarray(0, length)))).toMatch(/^is damaged: /)
  })

  it('any byte of it changed: opened as before, or refused', () => {
    const before = openPackage(whole).parts.get('word/document.xml')
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice()
      changed[at] = (changed[at] as number) ^ 0x41
      const found = refusal(() => {
        const part = openPackage(changed).parts.get('word/document.xml')
        if (part !== undefined) expect(part).toEqual(before)
      })
      expect(found).toMatch(/^(?:opened$|is )/)
    }
  })

  it('encrypted', () => {
    expect(refusal(() => openPackage(patched(whole, 8, 1, 2)))).toBe('is an encrypted zip archive')
  })

  it('a size that no Word file has, as the archive says', () => {
    expect(refusal(() => openPackage(patched(whole, 24, 0xf0000000, 4, 2)))).toBe(
      'is refused: word/document.xml would take 3840 MB, more than any Word file',
    )
    const many = wordFile(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`a${index}`, 'a'])))
    expect(refusal(() => openPackage(patched(many, 24, 100 << 20, 4)))).toMatch(/^is refused: unpacked it would take/)
  })

  it('more bytes than the archive says', () => {
    const bomb = wordFile({ 'word/document.xml': new Uint8Array(50_000_000) })
    const pkg = openPackage(patched(bomb, 24, 1000, 4, 2))
    const begin = performance.now()
    expect(refusal(() => pkg.parts.get('word/document.xml'))).toMatch(/^is damaged: word\/document.xml/)
    expect(performance.now() - begin).toBeLessThan(3000)
  })

  it('more bytes than the archive says, in a large part', () => {
    const bomb = wordFile({ 'word/document.xml': noise() })
    const pkg = openPackage(patched(bomb, 24, 1000, 4, 2))
    expect(refusal(() => pkg.parts.get('word/document.xml'))).toBe('is damaged: word/document.xml cannot be unpacked')
  })

  it('parts that share their bytes', () => {
    expect(refusal(() => openPackage(patched(whole, 20, whole.length / 2, 4)))).toMatch(/^is damaged: /)
  })

  it('too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, new Uint8Array()]))
    const bytes = zipSync(parts, { level: 0 })
    expect(directoryCount(bytes)).toBe(10_001)
    expect(refusal(() => openPackage(bytes))).toBe('is refused: it holds 10001 parts, more than any Word file')
  })

  it.each(['../evil', 'word/../../evil', '/etc/passwd', 'word\\evil', 'C:evil', './a', 'a\nb'])(
    'a part named %j',
    name => {
      expect(refusal(() => openPackage(wordFile({ [name]: 'a' })))).toMatch(/^is refused: a part of it is named "/)
    },
  )

  it('two parts of one name', () => {
    expect(refusal(() => openPackage(wordFile({ 'Word/Document.xml': 'a' })))).toBe(
      'is damaged: it holds Word/Document.xml twice',
    )
  })
})
