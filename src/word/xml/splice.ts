/** Changes of an XML text at known offsets: what no splice names stays byte for byte. */
import { scanXml } from './scan.js'

/** `text` instead of [from, to); an insertion when both are the same. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Applies splices of any order. Insertions at one offset stand in the order given, before what begins there. Throws when two overlap: a fault of ours. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  let at = 0
  for (const { from, to, text } of sorted) {
    if (from < at || to < from) throw new Error(`The splice ${from}-${to} overlaps the one before, which ends at ${at}`)
    parts.push(xml.slice(at, from), text)
    at = to
  }
  parts.push(xml.slice(at))
  return parts.join('')
}

/** Puts `content` at the end of a part's root element; `part` is its name, for what is said of faults. */
export function atEndOfRoot(xml: string, part: string, content: string): Splice {
  let end = { from: 0, to: 0 }
  scanXml(xml, part, {
    open() {},
    close(_, from, to) {
      end = { from, to }
    },
  })
  return withContent(xml, end, content)
}

/** Puts `content` before the closing tag at `end`, which may be an empty element: that is opened for it. */
export function withContent(xml: string, end: { readonly from: number; readonly to: number }, content: string): Splice {
  if (xml.startsWith('</', end.from)) return { from: end.from, to: end.from, text: content }
  const name = /^<([^\s/>]+)/.exec(xml.slice(end.from, end.to))?.[1] ?? ''
  return { from: end.to - 2, to: end.to, text: `>${content}</${name}>` }
}
