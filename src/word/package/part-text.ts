/** The XML of a part as text and back: UTF-8 or UTF-16 (ECMA-376 part 2, 8.1). A byte order mark stays in the text, so that what is not touched goes back byte for byte. */
import { WordFault } from '../fault.js'

/** Of every browser and of Node; the library is compiled with the types of neither. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** `part` is its name, for what is said when its bytes are no text. */
export function partText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new WordFault(`is damaged: ${part} is not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`)
  }
}

/** Bytes of a text in the encoding of the bytes that it came from; in UTF-8 when there are none. */
export function partBytes(text: string, before?: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoding = before === undefined ? 'utf-8' : encodingOf(before)
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** UTF-8 whatever the bytes are: what is none becomes U+FFFD. */
export function looseText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

/** By its mark, or by the zeros beside "<". */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
