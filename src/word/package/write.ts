/** Parts to an archive: the same parts give the same bytes, wherever and whenever they are written. */
import { type Zippable, zipSync } from 'fflate'
import { contentTypesPart } from './content-types.js'

/** What an archive can hold as its earliest time. fflate writes local time: so is this. */
const time = new Date(1980, 0, 1)
/** Formats that are packed already. */
const packed = /\.(?:png|jpe?g|gif|zip|docx|xlsx|pptx)$/i

/** Bytes below which packing costs more time than it saves space. */
const small = 1024

/** In the order as given, but that [Content_Types].xml stands first, as readers of streams wish. */
export function writePackage(parts: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  const files: [string, Zippable[string]][] = []
  for (const [name, bytes] of parts) {
    const level = packed.test(name) || bytes.length < small ? 0 : 6
    const file: Zippable[string] = [bytes, { level, mtime: time }]
    if (name === contentTypesPart) files.unshift([name, file])
    else files.push([name, file])
  }
  return zipSync(Object.fromEntries(files))
}
