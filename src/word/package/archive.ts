/** The directory of a zip archive (APPNOTE 6.3, with its 64-bit records), read and judged before a byte of it is unpacked. */
import { WordFault } from '../fault.js'
import { looseText } from './part-text.js'

export interface ArchiveEntry {
  readonly name: string
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8
  readonly packed: Uint8Array
  /** Bytes when unpacked, as the archive says. */
  readonly size: number
  readonly crc: number
}

/** Limits of what is opened. The largest Word file that was met holds some dozens of parts and 30 MB. */
export const limits = { parts: 10_000, partBytes: 128 << 20, bytes: 512 << 20 } as const

const signature = {
  entry: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  wideLocator: 0x07064b50,
  wideEnd: 0x06064b50,
}
const endBytes = 22
const longestComment = 0xffff
const wide = 0xffffffff
const encryptedFlag = 1

/** The entries in the order of the archive's directory, without those of folders. Throws a WordFault for what is damaged, encrypted or too large. */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, from } = directory(view)
  if (count > limits.parts) throw tooLarge(`it holds ${count} parts`)
  const entries: ArchiveEntry[] = []
  const names = new Set<string>()
  let packedTotal = 0
  let total = 0
  let at = from
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.directory) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const nameFrom = at + 46
    const extraFrom = nameFrom + nameLength
    const next = extraFrom + extraLength + view.getUint16(at + 32, true)
    if (next > bytes.length) throw damaged()
    const name = looseText(bytes.subarray(nameFrom, extraFrom))
    const { size, packed, offset } = measures(view, at, extraFrom, extraFrom + extraLength)
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0)
      throw new WordFault('is an encrypted zip archive', 'unpack it with its password and name the .docx in it')
    checkName(name, names)
    packedTotal += packed
    total += size
    // Entries that share their bytes are how a small archive grows without end.
    if (packedTotal > bytes.length) throw damaged()
    if (size > limits.partBytes) throw tooLarge(`${name} would take ${megabytes(size)}`)
    if (total > limits.bytes) throw tooLarge(`unpacked it would take ${megabytes(total)}`)
    if (!name.endsWith('/')) {
      const crc = view.getUint32(at + 16, true)
      entries.push({ name, method: method(view, at, name), packed: content(bytes, view, offset, packed), size, crc })
    }
    at = next
  }
  return entries
}

export function damaged(what = 'parts of the archive are missing'): WordFault {
  return new WordFault(`is damaged: ${what}`)
}

/** Where the directory begins, and how many entries it says it has. */
function directory(view: DataView): { count: number; from: number } {
  const first = Math.max(0, view.byteLength - endBytes - longestComment)
  for (let at = view.byteLength - endBytes; at >= first; at--) {
    if (view.getUint32(at, true) !== signature.end) continue
    const count = view.getUint16(at + 10, true)
    const from = view.getUint32(at + 16, true)
    const locator = at - 20
    if (locator < 0 || view.getUint32(locator, true) !== signature.wideLocator) return { count, from }
    const end = long(view, locator + 8)
    if (end + 56 > view.byteLength || view.getUint32(end, true) !== signature.wideEnd) throw damaged()
    return { count: long(view, end + 32), from: long(view, end + 48) }
  }
  throw damaged('the file ends too early')
}

/** Sizes and place of an entry: those that do not fit into 32 bits stand in its extra field 1, in this order. */
function measures(view: DataView, entry: number, extraFrom: number, extraTo: number) {
  let size = view.getUint32(entry + 24, true)
  let packed = view.getUint32(entry + 20, true)
  let offset = view.getUint32(entry + 42, true)
  for (let at = extraFrom; at + 4 <= extraTo; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const to = Math.min(extraTo, at + 4 + view.getUint16(at + 2, true))
    let from = at + 4
    const next = (narrow: number): number => {
      if (narrow !== wide || from + 8 > to) return narrow
      from += 8
      return long(view, from - 8)
    }
    size = next(size)
    packed = next(packed)
    offset = next(offset)
  }
  return { size, packed, offset }
}

function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

function content(bytes: Uint8Array, view: DataView, offset: number, packed: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.entry) throw damaged()
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) throw damaged('the file ends too early')
  return bytes.subarray(from, from + packed)
}

function method(view: DataView, entry: number, name: string): 0 | 8 {
  const value = view.getUint16(entry + 10, true)
  if (value === 0 || value === 8) return value
  throw damaged(`${name} is packed in a way that no Word file is`)
}

/** Two parts whose names differ by case alone are one part for Word (ECMA-376 part 2, 7.2): what is read here must be what Word shows. */
function checkName(name: string, names: Set<string>): void {
  if (name === '' || /^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)|^[A-Za-z]:|[\0-\x1f]/.test(name))
    throw new WordFault(`is refused: a part of it is named ${JSON.stringify(name)}, which leads out of the file`)
  const key = name.toLowerCase()
  if (names.has(key)) throw damaged(`it holds ${name} twice`)
  names.add(key)
}

export function tooLarge(what: string): WordFault {
  return new WordFault(`is refused: ${what}, more than any Word file`)
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`
}
