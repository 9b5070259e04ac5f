/** Parts of an archive, unpacked when they are asked for: pictures are never, and what an archive says of its sizes is not believed. */
import { Inflate, inflateSync } from 'fflate'
import { type ArchiveEntry, damaged } from './archive.js'

/** Packed bytes that are taken at a time: they unpack to 264 MB at most, deflate's largest ratio being 1032. */
const portion = 1 << 18

/** The bytes of a part; throws a WordFault when they are not those that the archive tells of. */
export function unpacked(entry: ArchiveEntry): Uint8Array {
  const { name, method, packed, size } = entry
  const bytes = method === 0 ? packed : inflated(entry)
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw damaged(`${name} is not what the archive says it is`)
  return bytes
}

function inflated({ name, packed, size }: ArchiveEntry): Uint8Array {
  try {
    // One byte more than it says: it is then seen when there is more.
    if (packed.length <= portion) return inflateSync(packed, { out: new Uint8Array(size + 1) })
    return inflatedByPortions(packed, size)
  } catch {
    throw damaged(`${name} cannot be unpacked`)
  }
}

function inflatedByPortions(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  const stream = new Inflate(part => {
    bytes.set(part, length)
    length += part.length
  })
  for (let at = 0; at < packed.length; at += portion)
    stream.push(packed.subarray(at, at + portion), at + portion >= packed.length)
  return bytes.subarray(0, length)
}

let table: Int32Array | null = null

function crc32(bytes: Uint8Array): number {
  table ??= crcTable()
  let crc = -1
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number)
  return ~crc >>> 0
}

function crcTable(): Int32Array {
  const made = new Int32Array(256)
  for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ -0x12477ce0 : value >>> 1
    made[index] = value
  }
  return made
}
